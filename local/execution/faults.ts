// Things that go wrong on purpose: a call that fails, a run that dies, a person who acts meanwhile.
import { refusal, type Transient } from '../messages.ts'

export type When = 'before' | 'after'

/** A service call: the n-th of the run, or the n-th of a method, the first unless told otherwise. */
export type Moment = number | { readonly method: string; readonly nth?: number }

export interface Fault {
  readonly at: Moment
  readonly when: When
  /** What the call throws; null ends the run. */
  readonly failure: Error | null
}

/** How a call fails: before or after it applied, in Google’s words for a passing failure or in one’s own. */
export interface FaultWish {
  readonly when?: When
  readonly transient?: Transient
  readonly message?: string
}

/** Whether a fault strikes the `number`-th call of a run, the `nth` of its method. */
export function strikes({ at }: Fault, number: number, method: string, nth: number): boolean {
  return typeof at === 'number' ? at === number : at.method === method && (at.nth ?? 1) === nth
}

/** The plan of what goes wrong, kept by the host from run to run. */
export class Faults {
  private planned: Fault[] = []
  private person: ((call: number) => void) | null = null
  private acting = false

  /** Makes a service call of the next run throw, before or after it has applied. */
  throwAt(at: Moment, { when = 'before', transient = 'timedOut', message }: FaultWish = {}): void {
    const failure = message === undefined ? refusal(transient, DOCUMENT) : exception(message)
    this.planned.push({ at, when, failure })
  }

  /** Ends the next run at one of its service calls; what was applied stays. */
  killAt(at: Moment, { when = 'before' }: { when?: When } = {}): void {
    this.planned.push({ at, when, failure: null })
  }

  /** Lets somebody act just before every call; null stops that. */
  betweenCalls(person: ((call: number) => void) | null): void {
    this.person = person
  }

  /** Forgets everything planned. */
  clear(): void {
    this.planned = []
    this.person = null
  }

  /** Hands over what is planned to the run that starts; a run started by the person has none. */
  take(): readonly Fault[] {
    if (this.acting) return []
    const taken = this.planned
    this.planned = []
    return taken
  }

  /** The person's turn before a call; what they do is not itself interrupted. */
  personActs(call: number): void {
    if (!this.person || this.acting) return
    this.acting = true
    try {
      this.person(call)
    } finally {
      this.acting = false
    }
  }
}

/** The document as Google’s messages name it. */
const DOCUMENT = 'local-spreadsheet-1'

function exception(message: string): Error {
  const error = new Error(message)
  error.name = 'Exception'
  return error
}
