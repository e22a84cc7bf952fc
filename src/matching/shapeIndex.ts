import { type Overlap, type Shape, similarity } from './similarity.ts'

/** A label of the dictionary, cut up once. */
export interface Entry {
  readonly datum: string
  readonly shape: Shape
}

/** The best likeness found for a datum. */
export interface Likeness {
  readonly datum: string
  readonly score: number
}

/** Gives the data most like a label, best first (dictionary order when equal), at most `count`. */
export type Neighbours = (shape: Shape, count: number) => Likeness[]

interface Posting {
  readonly entry: number
  readonly count: number
}

/** The entries under their words and their letter pairs, and the first entry of each datum. */
interface Files {
  readonly byWord: ReadonlyMap<string, readonly number[]>
  readonly byPair: ReadonlyMap<string, readonly Posting[]>
  readonly rank: ReadonlyMap<string, number>
}

/**
 * Files every entry under its words and letter pairs, so that a label is only compared with the
 * entries it shares something with: five thousand labels take about a second.
 */
export function shapeIndex(entries: readonly Entry[]): Neighbours {
  const files = filed(entries)
  const sharers = sharing(files, entries.length)
  const place = ({ datum }: Likeness): number => files.rank.get(datum) ?? 0
  return (shape, count) => {
    const best = new Map<string, number>()
    for (const { at, shared } of sharers(shape)) {
      const entry = entries[at]
      if (!entry) continue
      const score = similarity(shape, entry.shape, shared)
      if (score > (best.get(entry.datum) ?? 0)) best.set(entry.datum, score)
    }
    return [...best]
      .map(([datum, score]) => ({ datum, score }))
      .sort((one, other) => other.score - one.score || place(one) - place(other))
      .slice(0, count)
  }
}

function filed(entries: readonly Entry[]): Files {
  const byWord = new Map<string, number[]>()
  const byPair = new Map<string, Posting[]>()
  const rank = new Map<string, number>()
  entries.forEach(({ datum, shape }, entry) => {
    if (!rank.has(datum)) rank.set(datum, entry)
    for (const word of shape.words) listed(byWord, word).push(entry)
    for (const [pair, count] of shape.pairs) listed(byPair, pair).push({ entry, count })
  })
  return { byWord, byPair, rank }
}

/** An entry that shares something with a label, and how much. */
interface Sharer {
  readonly at: number
  readonly shared: Overlap
}

/**
 * Finds the entries that share something with a label. One set of counters serves all questions:
 * clearing what was touched costs less than a map each time.
 */
function sharing({ byWord, byPair }: Files, size: number): (shape: Shape) => readonly Sharer[] {
  const words = new Uint16Array(size)
  const pairs = new Uint16Array(size)
  return (shape) => {
    const found: number[] = []
    for (const [pair, count] of shape.pairs) {
      for (const { entry, count: held } of byPair.get(pair) ?? []) {
        const before = pairs[entry] ?? 0
        if (before === 0) found.push(entry)
        pairs[entry] = before + Math.min(count, held)
      }
    }
    for (const word of shape.words) {
      for (const entry of byWord.get(word) ?? []) {
        if (pairs[entry] === 0 && words[entry] === 0) found.push(entry)
        words[entry] = (words[entry] ?? 0) + 1
      }
    }
    return found.map((at) => {
      const shared = { words: words[at] ?? 0, pairs: pairs[at] ?? 0 }
      words[at] = 0
      pairs[at] = 0
      return { at, shared }
    })
  }
}

function listed<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  const list = lists.get(key)
  if (list) return list
  const fresh: Item[] = []
  lists.set(key, fresh)
  return fresh
}
