import type { LocalHost } from '../host.ts'

/** What the door answers. */
type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: { readonly message: string } }

/** Runs commands through the door of the bundle, and remembers what each cost in calls to Google. */
export class Session {
  readonly calls: Record<string, Record<string, number>> = {}

  constructor(private readonly host: LocalHost) {}

  /** Runs one command; a failure is thrown in its own words. */
  run<T>(name: string, ...args: readonly unknown[]): T {
    this.host.resetCalls()
    const reply = JSON.parse(String(this.host.run('call', name, args))) as Reply<T>
    this.remember(name, this.host.calls())
    if (!reply.ok) throw new Error(reply.failure.message)
    return reply.value
  }

  /** Steps of one command are counted together. */
  private remember(name: string, counts: Readonly<Record<string, number>>): void {
    const known = this.calls[name] ?? {}
    this.calls[name] = known
    for (const [method, count] of Object.entries(counts))
      known[method] = (known[method] ?? 0) + count
  }
}
