// What a run that can pause remembers. Apps Script is synchronous, so nothing can be stopped in the
// middle: to go on after a pause, the function is run again in a fresh context, and the calls it had
// made are answered from here, without effect. What a script sees comes from its arguments, its calls,
// the clock and `Math.random`: all four are the same again, so it comes back to the same place.

import { isConstant } from '../services/constants.ts'
import type { Answer, LockBox, Question, Waiting } from '../services/desk.ts'
import { Service } from '../services/service.ts'
import type { Clock } from './clock.ts'
import { Pause } from './pause.ts'

/** What a call gave, and the time it was then. */
interface Kept {
  readonly failed: boolean
  readonly given: unknown
  readonly clock: number
}

/** The memory of one run, kept from attempt to attempt. */
export class Memory implements Waiting {
  /** Whether the run may make its next call, or has to step aside. */
  mayCall: () => boolean = () => true
  /** Whether somebody else may free the lock while the run waits for it. */
  isPatient = false
  question: Question | null = null
  /** Until when the run waits for the lock. */
  waitsUntil: number | null = null
  /** Since when it waits. */
  waitsSince: number | null = null
  private awaited: LockBox | null = null
  private answered: Answer | null = null
  private readonly kept: Kept[] = []
  private readonly clock: Clock
  private started: number | null = null

  constructor(clock: Clock) {
    this.clock = clock
  }

  /** How many calls were made. */
  get calls(): number {
    return this.kept.length
  }

  /** The time a script sees once it has made some calls. */
  timeAfter(calls: number): number {
    this.started ??= this.clock.now
    return this.kept[calls - 1]?.clock ?? this.started
  }

  /** Gives what the `number`-th call gave; makes it, and remembers, when it was never made. */
  through(number: number, make: () => unknown): unknown {
    const known = this.kept[number - 1]
    if (known?.failed) throw known.given
    if (known) return known.given
    if (!this.mayCall()) throw new Pause()
    try {
      const given = make()
      this.keep(false, copied(given))
      return given
    } catch (error) {
      if (!(error instanceof Pause)) this.keep(true, error)
      throw error
    }
  }

  /** A person’s answer to the question that holds the run. */
  take(answer: Answer): void {
    this.answered = answer
    this.question = null
  }

  answer(): Answer | null {
    return this.answered
  }

  forAnswer(question: Question): never {
    this.question = question
    throw new Pause()
  }

  /** Whether somebody still holds the lock the run waits for. */
  get isLockHeld(): boolean {
    return this.awaited !== null && this.awaited.holder !== null
  }

  forLock(lock: LockBox, milliseconds: number): number {
    this.awaited = lock
    this.waitsSince ??= this.clock.now
    this.waitsUntil ??= this.clock.now + milliseconds
    if (this.isPatient && this.clock.now < this.waitsUntil) throw new Pause()
    return this.waitsUntil
  }

  private keep(failed: boolean, given: unknown): void {
    this.kept.push({ failed, given, clock: this.clock.now })
    this.answered = null
    this.waitsUntil = null
    this.awaited = null
    this.waitsSince = null
  }
}

/** A value apart from the one handed out: whoever changes that one does not change the memory. */
export function copied(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Service || isConstant(value)) return value
  if (value instanceof Date) return new Date(value)
  if (Array.isArray(value)) return value.map(copied)
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, copied(part)]))
}
