import { type Shape, similarity } from './similarity.ts'

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

  // One set of counters for all questions: clearing what was touched costs less than a map each time.
  const sharedWords = new Uint16Array(entries.length)
  const sharedPairs = new Uint16Array(entries.length)
  const touched = (shape: Shape): readonly number[] => {
    const found: number[] = []
    for (const [pair, count] of shape.pairs) {
      for (const posting of byPair.get(pair) ?? []) {
        const before = sharedPairs[posting.entry] ?? 0
        if (before === 0) found.push(posting.entry)
        sharedPairs[posting.entry] = before + Math.min(count, posting.count)
      }
    }
    for (const word of shape.words) {
      for (const entry of byWord.get(word) ?? []) {
        if (sharedPairs[entry] === 0 && sharedWords[entry] === 0) found.push(entry)
        sharedWords[entry] = (sharedWords[entry] ?? 0) + 1
      }
    }
    return found
  }

  const place = ({ datum }: Likeness): number => rank.get(datum) ?? 0
  return (shape, count) => {
    const best = new Map<string, number>()
    for (const at of touched(shape)) {
      const entry = entries[at]
      const shared = { words: sharedWords[at] ?? 0, pairs: sharedPairs[at] ?? 0 }
      sharedWords[at] = 0
      sharedPairs[at] = 0
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

function listed<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  const list = lists.get(key)
  if (list) return list
  const fresh: Item[] = []
  lists.set(key, fresh)
  return fresh
}
