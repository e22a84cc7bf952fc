// Several at work on one workbook. A seed decides who goes at every call, so that what happened once
// happens again. A run that lets another go first stays where it is, in the middle of its call; only
// one that has to step aside for a run below it is left, and taken up again later from its memory.

import { isNotice } from '../services/question.ts'
import { chance } from './chance.ts'
import type { Clock } from './clock.ts'
import { type Outcome, Run } from './run.ts'

/** Somebody at work: a run begun, or a person, as the list of what they do. */
export type Party = Run | readonly (() => void)[]

export interface Interleaving {
  /** What became of each party, in their order; null for a person. */
  readonly outcomes: readonly (Outcome | null)[]
  /** Who went, call by call and act by act, as places in the list of parties. */
  readonly turns: readonly number[]
}

/** Calls a turn lasts on average, one of these for each seed: some change hands all the time, some seldom. */
const TURNS = [1, 2, 4, 8, 16]

/** The parties of one interleaving. */
export class Company {
  private readonly parties: readonly Party[]
  private readonly clock: Clock
  private readonly draw: () => number
  private readonly turns: number[] = []
  private readonly acted = new Map<Party, number>()
  /** Runs in the middle of a call, each begun or taken up while the one before was. */
  private readonly under: Party[] = []
  private current: Party | null = null
  /** Whether the one whose turn it is has yet to take it. */
  private isTurnGiven = false
  private readonly lastingTurn: number

  constructor(seed: number, parties: readonly Party[], clock: Clock) {
    this.parties = parties
    this.clock = clock
    this.draw = chance(seed)
    this.lastingTurn = this.oneOf(TURNS) ?? 1
  }

  /** Lets all go to their end, or until nobody can go on without an answer. */
  gather(): Interleaving {
    this.others(null)
    const outcomes = this.parties.map((party) => (party instanceof Run ? party.outcome() : null))
    return { outcomes, turns: this.turns }
  }

  /** Lets the others go first; gives whether the run makes its call, or else has to step aside. */
  private others(run: Run | null): boolean {
    for (;;) {
      const party = this.whoseTurn()
      if (!party || (party !== run && this.under.includes(party))) return false
      if (party === run) {
        this.went(party)
        return true
      }
      this.goOn(party)
    }
  }

  private goOn(party: Party): void {
    if (!(party instanceof Run)) {
      const acts = this.acted.get(party) ?? 0
      this.acted.set(party, acts + 1)
      this.went(party)
      party[acts]?.()
      return
    }
    if (party.question) party.answer('OK')
    this.under.push(party)
    party.goOn(() => this.others(party), true)
    this.under.pop()
    // Ended or held, rather than stepping aside for whose turn it is.
    if (this.current === party) this.isTurnGiven = false
  }

  private went(party: Party): void {
    this.isTurnGiven = false
    this.turns.push(this.parties.indexOf(party))
  }

  private whoseTurn(): Party | null {
    if (this.isTurnGiven) return this.current
    this.isTurnGiven = true
    this.current = this.outOfTime() ?? this.next()
    return this.current
  }

  private next(): Party | null {
    const { current } = this
    const goesOn = current && this.mayGo(current) && this.draw() * this.lastingTurn >= 1
    if (goesOn) return current
    const able = this.parties.filter((party) => this.mayGo(party))
    return this.oneOf(able) ?? this.nextToGiveUp()
  }

  /** A run that has waited for a lock as long as it would hears so before anybody else does anything. */
  private outOfTime(): Run | null {
    const isLate = (run: Run) => run.isLockHeld && this.clock.now >= Number(run.waitsUntil)
    return this.waiting().find(isLate) ?? null
  }

  private waiting(): Run[] {
    return this.parties.filter(
      (party): party is Run =>
        party instanceof Run && party.state === 'paused' && party.waitsUntil !== null,
    )
  }

  private oneOf<T>(items: readonly T[]): T | undefined {
    return items[Math.floor(this.draw() * items.length)]
  }

  private mayGo(party: Party): boolean {
    if (!(party instanceof Run)) return (this.acted.get(party) ?? 0) < party.length
    if (party.state === 'asking') return party.question !== null && isNotice(party.question)
    if (party.state !== 'paused') return false
    return !party.isLockHeld || this.clock.now >= Number(party.waitsUntil)
  }

  /** When all wait for a lock nobody gives back, time passes until the first of them gives up. */
  private nextToGiveUp(): Run | null {
    const [first] = this.waiting().sort((a, b) => Number(a.waitsUntil) - Number(b.waitsUntil))
    if (!first) return null
    this.clock.now = Math.max(this.clock.now, Number(first.waitsUntil))
    return first
  }
}
