// A page of the script, without a browser: its calls leave, travel and come back in simulated time,
// ten at once and in no sure order, the same from the same seed.
import { delays, type Latency, USUAL_LATENCY } from './bridge/delays.ts'
import { failed, scriptError } from './bridge/failed.ts'
import { type Gate, gate } from './bridge/gate.ts'
import { type PageCall, runner, type ScriptRunner } from './bridge/runner.ts'
import { RunKilled, ScriptFailure } from './execution/failures.ts'
import type { Dialog } from './services/desk.ts'

/** What a page needs of its host. */
export interface PageWorld {
  readonly now: () => number
  /** Lets time pass until an instant; the past changes nothing. */
  readonly waitUntil: (instant: number) => void
  readonly functions: () => readonly string[]
  /** Runs a function of the script; gives what a page gets of its value, throws what it threw. */
  readonly call: (name: string, args: readonly unknown[]) => unknown
  /** What a page is told of a run that was killed. */
  readonly killed: () => string
  readonly dialogs: () => readonly Dialog[]
}

interface Event {
  readonly at: number
  readonly happen: () => void
}

/** The page that is shown, as a test drives it. */
export class HostPage {
  /** What nobody listened to: the browser's console. */
  readonly console: string[] = []
  private readonly world: PageWorld
  private delay = delays(USUAL_LATENCY)
  private events: Event[] = []
  private door: Gate = gate()
  private closed = 0

  constructor(world: PageWorld) {
    this.world = world
  }

  /** Chooses how long calls travel, and the seed their order comes from. */
  travel(latency: Partial<Latency>): void {
    this.delay = delays({ ...USUAL_LATENCY, ...latency })
  }

  /** The page on the screen: opening another, or closing it, takes it away. */
  shown(): Dialog | null {
    const pages = this.pages()
    return pages.length > this.closed ? (pages[pages.length - 1] ?? null) : null
  }

  /** Closes the page: what it asked for is done all the same, and nobody hears the answers. */
  close(): void {
    this.closed = this.pages().length
  }

  /** `google.script.run` of the page that is shown. */
  get run(): ScriptRunner {
    return runner(this.world.functions(), (call) => {
      const page = this.shown()
      this.door.enter(() => this.depart(call, page))
    })
  }

  /** How many calls are on their way, and how many wait for a place. */
  pending(): { readonly under: number; readonly waiting: number } {
    return { under: this.events.length, waiting: this.door.waiting() }
  }

  /** Lets time pass until every call is answered, those made by handlers included. */
  settle(): void {
    for (;;) {
      const [next] = [...this.events].sort((one, other) => one.at - other.at)
      if (!next) return
      this.events = this.events.filter((event) => event !== next)
      this.world.waitUntil(next.at)
      next.happen()
    }
  }

  private pages(): Dialog[] {
    return this.world.dialogs().filter(({ kind }) => kind !== 'alert' && kind !== 'prompt')
  }

  private depart(call: PageCall, page: Dialog | null): void {
    this.later(() => {
      const hear = this.answer(call)
      this.later(() => {
        this.door.leave()
        if (page === this.shown()) hear()
      })
    })
  }

  /** Runs the function; gives what the page is to do when the answer reaches it. */
  private answer({ name, args, onSuccess, onFailure, userObject }: PageCall): () => void {
    try {
      const value = this.world.call(name, args)
      return () => onSuccess?.(value, userObject)
    } catch (error) {
      const told = scriptError(this.told(error))
      return () => {
        if (onFailure) onFailure(told, userObject)
        else this.console.push(`Uncaught ${told.name}: ${told.message}`)
      }
    }
  }

  private told(error: unknown): string {
    if (error instanceof RunKilled) return this.world.killed()
    if (!(error instanceof ScriptFailure)) throw error
    return failed({ name: error.scriptName, message: error.message })
  }

  private later(happen: () => void): void {
    this.events.push({ at: this.world.now() + this.delay(), happen })
  }
}
