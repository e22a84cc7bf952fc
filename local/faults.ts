// Things that go wrong on purpose: a call that fails, a run that dies, a person who acts meanwhile.

export type When = 'before' | 'after'

export interface Fault {
  readonly call: number
  readonly when: When
  readonly message: string
  readonly kill: boolean
}

const TRANSIENT = 'Service Spreadsheets timed out while accessing document.'

/** The plan of what goes wrong, kept by the host from run to run. */
export class Faults {
  private planned: Fault[] = []
  private person: ((call: number) => void) | null = null
  private acting = false

  /** Makes the `call`-th service call of the next run throw, before or after it has applied. */
  throwAt(call: number, how: { when?: When; message?: string } = {}): void {
    const { when = 'before', message = TRANSIENT } = how
    this.planned.push({ call, when, message, kill: false })
  }

  /** Ends the next run at its `call`-th service call; what was applied stays. */
  killAt(call: number, how: { when?: When } = {}): void {
    this.planned.push({ call, when: how.when ?? 'before', message: '', kill: true })
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
