import type { Filled, Filling } from '../../src/app/commands/fillCells.ts'
import type { Door, Later } from '../door/door.ts'
import { Trouble } from '../door/trouble.ts'

/** An answer that was not written, and why. */
export interface Miss {
  readonly name: string
  readonly filling: Filling
  readonly filled: Exclude<Filled, { readonly outcome: 'written' | 'again' }>
}

/** What is known of the answers given. */
export interface Sending {
  /** Answers given and not yet known to be written. */
  readonly unsent: number
  readonly isLeaving: boolean
  readonly misses: readonly Miss[]
  /** Why the last sending failed; the answers stay, a person sends them again. */
  readonly trouble: Trouble | null
  /** How many were written since the page opened. */
  readonly written: number
}

/** Where answers are kept should the page close before they are written. */
export interface Kept {
  read(): readonly Filling[]
  write(fillings: readonly Filling[]): void
}

/** What an outbox works with. */
export interface OutboxParts {
  readonly fillCells: Door['fillCells']
  readonly later: Later
  readonly kept: Kept
  readonly changed: () => void
}

/** Answers on their way to the sheet. */
export interface Outbox {
  put(filling: Filling): void
  /** A key was pressed: the person goes on, answers may wait for each other. */
  touched(): void
  /** Sends now what waits. */
  send(): void
  /** Lets go of an answer that was not written. */
  drop(name: string): void
  readonly sending: () => Sending
}

/** The longest an answer waits for others, how long after the last key it leaves, in milliseconds. */
const PATIENCE = 40_000
const PAUSE = 4_000
/** So many leave at once, at most. */
const MOST = 40
/** How often an answer is sent again when rows moved at that very moment. */
const TRIES = 3

interface Waiting {
  readonly filling: Filling
  readonly tries: number
  /** Whether it leaves by itself: another answer of its tab may have kept it from being written. */
  readonly isAlone: boolean
}

/** What tells a cell from all others. */
export function nameOf({ tab, row, column }: Filling): string {
  return JSON.stringify([tab, row, column])
}

/**
 * Gathers answers and sends them together, one sending at a time: typing never waits. An answer leaves
 * this box once the sheet holds it, or when the person says what becomes of it; until then it is kept.
 */
export function outbox({ fillCells, later, kept, changed }: OutboxParts): Outbox {
  const waiting = new Map<string, Waiting>()
  const misses = new Map<string, Miss>()
  let leaving: ReadonlyMap<string, Waiting> = new Map()
  let trouble: Trouble | null = null
  let written = 0
  /** Whether what waits was to leave already, and one sending was still under way. */
  let isDue = false
  let pause = () => {}
  let patience: (() => void) | null = null

  const tell = () => {
    kept.write(
      [...leaving.values(), ...waiting.values(), ...misses.values()].map(({ filling }) => filling),
    )
    changed()
  }
  const wait = () => {
    pause()
    pause = waiting.size > 0 ? later(PAUSE, send) : () => {}
  }
  const add = (filling: Filling, tries = 0, isAlone = false) =>
    waiting.set(nameOf(filling), { filling, tries, isAlone })

  function put(filling: Filling): void {
    misses.delete(nameOf(filling))
    add(filling)
    patience ??= later(PATIENCE, send)
    if (waiting.size >= MOST) send()
    else wait()
    tell()
  }

  /** One that leaves alone, or all the others. */
  function next(): Map<string, Waiting> {
    const all = [...waiting]
    const together = all.filter(([, { isAlone }]) => !isAlone).slice(0, MOST)
    return new Map(together.length > 0 ? together : all.slice(0, 1))
  }

  function send(): void {
    pause()
    patience?.()
    patience = null
    isDue = leaving.size > 0
    if (isDue || waiting.size === 0) return
    leaving = next()
    for (const name of leaving.keys()) waiting.delete(name)
    trouble = null
    tell()
    void fillCells([...leaving.values()].map(({ filling }) => filling)).then(hear, failed)
  }

  function hear(filled: readonly Filled[]): void {
    const sent = [...leaving.values()]
    leaving = new Map()
    for (const [at, one] of sent.entries()) settle(one, filled[at] ?? { outcome: 'again' }, sent)
    if (isDue) send()
    else if (waiting.size > 0) wait()
    tell()
  }

  function settle(one: Waiting, filled: Filled, sent: readonly Waiting[]): void {
    const { filling, tries, isAlone } = one
    const name = nameOf(filling)
    const newer = waiting.get(name)
    if (filled.outcome === 'written') {
      written += 1
      // Answered again meanwhile: what the person saw then is what has just been written.
      if (newer) add({ ...newer.filling, expected: filled.held })
    } else if (!newer) {
      const companions = sent.filter(({ filling: { tab } }) => tab === filling.tab)
      const isLoner = filled.outcome === 'refused' && filled.why === 'answer-protected'
      if (isLoner && !isAlone && companions.length > 1) add(filling, tries, true)
      else if (filled.outcome === 'again' && tries < TRIES) add(filling, tries + 1, isAlone)
      else misses.set(name, { name, filling, filled: lasting(filled, filling) })
    }
  }

  function failed(why: unknown): void {
    for (const [name, one] of leaving) if (!waiting.has(name)) waiting.set(name, one)
    leaving = new Map()
    isDue = false
    trouble = why instanceof Trouble ? why : new Trouble('stopped', String(why))
    tell()
  }

  return {
    put,
    touched: wait,
    send,
    drop(name) {
      misses.delete(name)
      tell()
    },
    sending: () => ({
      unsent: waiting.size + leaving.size,
      isLeaving: leaving.size > 0,
      misses: [...misses.values()],
      trouble,
      written,
    }),
  }
}

/** Rows that keep moving: what the person saw still stands for what the cell holds. */
function lasting(filled: Filled, { expected }: Filling): Miss['filled'] {
  if (filled.outcome === 'again' || filled.outcome === 'written')
    return { outcome: 'changed', held: expected, shown: String(expected) }
  return filled
}
