import type { Effect } from '../../catalogue/mechanics.ts'
import type { Means, Mechanic } from '../collection/means.ts'
import { byFigure, byId } from '../order.ts'
import { direct } from './action.ts'

/** What is wanted of a datum: to be obtained, or by `any` means, improving it included. */
export type Want = 'obtain' | 'any'

/** A set of mechanics and what it costs, each counted once. */
export interface Cover {
  readonly effort: number
  readonly by: readonly string[]
}

/** Beyond this number of candidates the search is greedy. */
const EXACT_UP_TO = 12

/** Effort of a datum nobody gave a cost for. */
const HARDEST = 5

interface Candidate {
  readonly id: string
  readonly effort: number
  readonly covers: Set<string>
}

/** Whether a mechanic that has this effect on a datum gives what is wanted of it. */
export function gives(effect: Effect | undefined, want: Want): boolean {
  return effect === 'obtain' || (effect === 'improve' && want === 'any')
}

/**
 * The cheapest set of mechanics that covers all the wanted data, each mechanic counted once; those
 * already in place cost nothing. Exact up to twelve candidates (lowest effort, then fewest
 * mechanics, then ids), greedy by data covered per effort beyond. Nothing wanted costs 0.
 * House formula, a weighted set cover.
 *
 * @example a form 2.0 brings e-mail and consent, a check 1.25 improves e-mail → e-mail short: 1.25; absent: 2.0
 */
export function cover(
  wanted: ReadonlyMap<string, Want>,
  means: Means,
  inPlace: ReadonlySet<string> = new Set(),
): Cover {
  const useful = undominated(candidates(wanted, means, inPlace))
  const data = [...wanted.keys()].sort(byId)
  const chosen = useful.length <= EXACT_UP_TO ? cheapest(data, useful) : greedy(data, useful)
  return chosen
}

function candidates(
  wanted: ReadonlyMap<string, Want>,
  means: Means,
  inPlace: ReadonlySet<string>,
): Candidate[] {
  const found = new Map<string, Candidate>()
  const add = (id: string, effort: number, datum: string) => {
    const known = found.get(id)
    if (known) known.covers.add(datum)
    else found.set(id, { id, effort: inPlace.has(id) ? 0 : effort, covers: new Set([datum]) })
  }
  for (const [datum, want] of wanted) {
    const able = (mechanic: Mechanic) => gives(mechanic.brings.get(datum), want)
    const ideas = means.ideas.filter(able)
    const mechanics = means.mechanics.filter(able)
    const first = ideas.length > 0 ? ideas : mechanics
    for (const { id, effort } of first) add(id, effort, datum)
    for (const { id } of [...ideas, ...mechanics]) if (inPlace.has(id)) add(id, 0, datum)
    if (first.length === 0) add(direct(datum), means.direct.get(datum) ?? HARDEST, datum)
  }
  return [...found.values()].sort((a, b) => byId(a.id, b.id))
}

/** Leaves out what another candidate does at least as well for no more effort. */
function undominated(all: readonly Candidate[]): Candidate[] {
  return all.filter((one) => !all.some((other) => other !== one && beats(other, one)))
}

function beats(other: Candidate, one: Candidate): boolean {
  if (other.covers.size < one.covers.size || other.effort > one.effort) return false
  for (const datum of one.covers) if (!other.covers.has(datum)) return false
  const equal = other.covers.size === one.covers.size && other.effort === one.effort
  return !equal || other.id < one.id
}

/** Tries every way of covering the first datum still open, and drops what is already too dear. */
function cheapest(data: readonly string[], candidates: readonly Candidate[]): Cover {
  let best: Cover | null = null
  const choose = (open: readonly string[], chosen: readonly Candidate[], effort: number) => {
    if (best && byFigure(effort, best.effort) > 0) return
    const [first] = open
    if (first === undefined) {
      const found = { effort, by: chosen.map(({ id }) => id).sort(byId) }
      if (!best || simpler(found, best)) best = found
      return
    }
    for (const one of candidates) {
      if (!one.covers.has(first)) continue
      const left = open.filter((datum) => !one.covers.has(datum))
      choose(left, [...chosen, one], effort + one.effort)
    }
  }
  choose(data, [], 0)
  return best ?? { effort: 0, by: [] }
}

function simpler(a: Cover, b: Cover): boolean {
  const order =
    byFigure(a.effort, b.effort) || a.by.length - b.by.length || byId(a.by.join(), b.by.join())
  return order < 0
}

/** Takes again and again what covers most for its effort; ties go to the lower effort, then the id. */
function greedy(data: readonly string[], candidates: readonly Candidate[]): Cover {
  const open = new Set(data)
  const by: string[] = []
  let effort = 0
  while (open.size > 0) {
    const next = candidates
      .map((one) => ({ one, rate: newly(one, open) / one.effort }))
      .filter(({ rate }) => rate > 0)
      .sort((a, b) => b.rate - a.rate || a.one.effort - b.one.effort || byId(a.one.id, b.one.id))[0]
    if (!next) break
    for (const datum of next.one.covers) open.delete(datum)
    by.push(next.one.id)
    effort += next.one.effort
  }
  return { effort, by: by.sort(byId) }
}

function newly({ covers }: Candidate, open: ReadonlySet<string>): number {
  let count = 0
  for (const datum of covers) if (open.has(datum)) count += 1
  return count
}
