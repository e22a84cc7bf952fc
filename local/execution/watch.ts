// Watches every call a script makes to a service: counts it, records it, lets time pass, asks
// permission, and breaks it when a test wants it broken.

import { refusal } from '../messages.ts'
import type { Service } from '../services/service.ts'
import type { WriteBuffer } from './buffer.ts'
import { type CallKind, callKind, waits } from './calls.ts'
import { type Clock, COMMIT_COST, callCost } from './clock.ts'
import type { Course } from './course.ts'
import { type Fault, type Faults, strikes, type When } from './faults.ts'
import { Pause } from './pause.ts'
import type { Permission } from './permission.ts'

export interface TracedCall {
  /** `Class.method`. */
  readonly method: string
  /** The sheet concerned, as it was named; null elsewhere. */
  readonly sheet: string | null
  readonly kind: CallKind
}

/** The calls made since the last reset, over all executions. */
export interface Ledger {
  counts: Map<string, number>
  trace: TracedCall[]
  /** Reads that came after a write, and so had to send it first. */
  alternations: number
}

/** What the watch of a run needs to know of it. */
export interface Watched {
  readonly ledger: Ledger
  readonly clock: Clock
  readonly faults: Faults
  readonly permission: Permission
  readonly course: Course
  /** What the run wrote and has not sent yet. */
  readonly buffer: WriteBuffer
  /** The simulated milliseconds after which the run is ended. */
  readonly limit: number
}

/** The watch kept over one attempt at a run: its only one, unless the run pauses. */
export class Watch {
  /** Set once the attempt is over: nothing it does has effect any more. */
  over: 'killed' | 'paused' | null = null
  private calls = 0
  private readonly watched: Watched

  constructor(watched: Watched) {
    this.watched = watched
  }

  /** The time as the script sees it. */
  now(): number {
    const { course, clock } = this.watched
    return course.memory ? course.memory.timeAfter(this.calls) : clock.now
  }

  /** Makes one call of the script, with all that a call entails. */
  around(service: Service, name: string, call: () => unknown): unknown {
    if (this.over) throw refusal('tooLong')
    const number = this.calls + 1
    const { memory } = this.watched.course
    try {
      if (!memory) return this.live(number, service, name, call)
      return memory.through(number, () => this.live(number, service, name, call))
    } catch (error) {
      if (error instanceof Pause) this.over = 'paused'
      throw error
    } finally {
      this.calls = number
    }
  }

  /** Throws when the run may not even name a call. */
  allow(kind: string, name: string): void {
    this.watched.permission.require(kind, name)
  }

  private live(number: number, service: Service, name: string, call: () => unknown): unknown {
    const method = `${service.kind}.${name}`
    const { ledger, faults, course, permission, clock, buffer } = this.watched
    const kind = callKind(service.kind, name)
    if (course.announces(number, method)) {
      ledger.counts.set(method, (ledger.counts.get(method) ?? 0) + 1)
      ledger.trace.push({ method, sheet: service.place(), kind })
      buffer.aside(() => faults.personActs(number))
      this.break(number, method, 'before')
    }
    permission.require(service.kind, name)
    const commits = buffer.isDirty && (kind === 'read' || method === 'SpreadsheetApp.flush')
    const cost = callCost(method, kind, service.size()) + (commits ? COMMIT_COST : 0)
    const from = course.memory?.waitsSince ?? clock.now
    let isLeft = false
    try {
      this.send(service.kind, name, kind)
      return call()
    } catch (error) {
      isLeft = error instanceof Pause
      throw error
    } finally {
      if (!isLeft) this.settle(number, method, cost, from)
    }
  }

  /** What waits is sent before the document is read, changed otherwise than in cells, or a person asked. */
  private send(kind: string, name: string, does: CallKind): void {
    const { buffer, ledger } = this.watched
    if (does === 'read' && buffer.isDirty) ledger.alternations += 1
    const isQuestion = kind === 'Ui' && (name === 'alert' || name === 'prompt')
    if (does === 'read' || isQuestion || (does === 'write' && !waits(kind, name))) buffer.send()
    if (does === 'write') buffer.touch()
  }

  /** Lets a call’s time pass, and breaks it if it is to break once it has applied. */
  private settle(number: number, method: string, cost: number, from: number): void {
    const { clock, course, limit } = this.watched
    clock.now += cost
    course.spent += clock.now - from
    if (course.spent > limit) this.kill()
    this.break(number, method, 'after')
  }

  private break(number: number, method: string, when: When): void {
    const { course } = this.watched
    const nth = course.timesOf(method)
    const struck = (one: Fault) => one.when === when && strikes(one, number, method, nth)
    const fault = course.planned.find(struck)
    if (!fault) return
    throw fault.failure ?? this.kill()
  }

  private kill(): never {
    this.over = 'killed'
    throw refusal('tooLong')
  }
}
