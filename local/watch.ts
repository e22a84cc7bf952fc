// Watches every call a script makes to a service: counts it, records it, lets time pass, asks
// permission, and breaks it when a test wants it broken.
import { type CallKind, callKind } from './calls.ts'
import { type Clock, callCost, RUN_LIMIT } from './clock.ts'
import type { Fault, Faults, When } from './faults.ts'
import { refusal } from './messages.ts'
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
}

/** The watch kept over one execution. */
export class Watch {
  /** Set once the run is dead: nothing it does has effect any more. */
  killed = false
  private calls = 0
  private readonly started: number
  private readonly ledger: Ledger
  private readonly clock: Clock
  private readonly faults: Faults
  private readonly planned: readonly Fault[]
  private readonly permission: Permission

  constructor(ledger: Ledger, clock: Clock, faults: Faults, permission: Permission) {
    this.ledger = ledger
    this.clock = clock
    this.faults = faults
    this.planned = faults.take()
    this.permission = permission
    this.started = clock.now
  }

  /** Makes one call of the script, with all that a call entails. */
  around(kind: string, name: string, sheet: string | null, call: () => unknown): unknown {
    if (this.killed) throw refusal('tooLong')
    const method = `${kind}.${name}`
    this.calls += 1
    const number = this.calls
    this.ledger.counts.set(method, (this.ledger.counts.get(method) ?? 0) + 1)
    this.ledger.trace.push({ method, sheet, kind: callKind(kind, name) })
    this.faults.personActs(number)
    this.break(number, 'before')
    this.permission.require(kind, name)
    try {
      return call()
    } finally {
      this.pass(callCost(method))
      this.break(number, 'after')
    }
  }

  /** Throws when the run may not even name a call. */
  allow(kind: string, name: string): void {
    this.permission.require(kind, name)
  }

  private pass(milliseconds: number): void {
    this.clock.now += milliseconds
    if (this.clock.now - this.started > RUN_LIMIT) this.kill()
  }

  private break(number: number, when: When): void {
    const fault = this.planned.find((one) => one.call === number && one.when === when)
    if (!fault) return
    if (fault.kill) this.kill()
    const error = new Error(fault.message)
    error.name = 'Exception'
    throw error
  }

  private kill(): never {
    this.killed = true
    throw refusal('tooLong')
  }
}
