// How far a run has come: what its several attempts, when it pauses, have in common.
import type { Fault } from './faults.ts'
import type { Memory } from './memory.ts'

/** The course of one run. */
export class Course {
  /** What is planned to go wrong. */
  readonly planned: readonly Fault[]
  /** What makes a run able to pause; null for one that goes straight to its end. */
  readonly memory: Memory | null
  /** The simulated milliseconds the run itself took. */
  spent = 0
  private announced = 0
  private readonly times = new Map<string, number>()

  constructor(planned: readonly Fault[], memory: Memory | null) {
    this.planned = planned
    this.memory = memory
  }

  /** Whether the `number`-th call is made for the first time; a call once left is not announced again. */
  announces(number: number, method: string): boolean {
    if (number <= this.announced) return false
    this.announced = number
    this.times.set(method, this.timesOf(method) + 1)
    return true
  }

  /** How often a method was called. */
  timesOf(method: string): number {
    return this.times.get(method) ?? 0
  }
}
