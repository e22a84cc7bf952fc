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

/**
 * Files every entry under its words and letter pairs, so that a label is only compared with the
 * entries it shares something with: five thousand labels take about a second.
 */
export function shapeIndex(entries: readonly Entry[]): Neighbours {
  const byWord = new Map<string, number[]>()
  const byPair = new Map<string, Posting[]>()
  const rank = new Map<string, number>()
  entries.forEach(({ datum, shape }, entry) => {
    if (!rank.has(datum)) rank.set(datum, entry)
    for (const word of shape.words) listed(byWord, word).push(entry)
    for (const [pair, count] of shape.pairs) listed(byPair, pair).push({ entry, count })
  })

  const overlaps = (shape: Shape): Map<number, Overlap> => {
    const shared = new Map<number, Overlap>()
    for (const [pair, count] of shape.pairs) {
      for (const posting of byPair.get(pair) ?? []) {
        overlapWith(shared, posting.entry).pairs += Math.min(count, posting.count)
      }
    }
    for (const word of shape.words) {
      for (const entry of byWord.get(word) ?? []) overlapWith(shared, entry).words += 1
    }
    return shared
  }

  const place = ({ datum }: Likeness): number => rank.get(datum) ?? 0
  return (shape, count) => {
    const best = new Map<string, number>()
    for (const [at, shared] of overlaps(shape)) {
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

function overlapWith(shared: Map<number, Overlap>, entry: number): Overlap {
  const known = shared.get(entry)
  if (known) return known
  const fresh = { words: 0, pairs: 0 }
  shared.set(entry, fresh)
  return fresh
}

function listed<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  const list = lists.get(key)
  if (list) return list
  const fresh: Item[] = []
  lists.set(key, fresh)
  return fresh
}
