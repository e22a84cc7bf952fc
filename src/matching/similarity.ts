import { fingerprint, type Words } from './normalise.ts'

/** A label cut up for comparison: its distinct words and its pairs of letters, with how many of each. */
export interface Shape {
  readonly words: ReadonlySet<string>
  readonly pairs: ReadonlyMap<string, number>
  readonly pairCount: number
  /** Words that say "not the plain one": delivery, spouse, secondary… */
  readonly qualified: ReadonlySet<string>
}

/** What one label shares with another. */
export interface Overlap {
  readonly words: number
  readonly pairs: number
}

/** The share a qualifier borne by one side only takes away. */
const QUALIFIER_COST = 0.25

/** Cuts up the words of a label. Pairs run across spaces: `nom client` holds `m␣`, `␣c`. */
export function shape(words: Words, qualifiers: ReadonlySet<string>): Shape {
  const text = fingerprint(words)
  const pairs = new Map<string, number>()
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  const distinct = new Set(words)
  const qualified = new Set([...distinct].filter((word) => qualifiers.has(word)))
  return { words: distinct, pairs, pairCount: Math.max(0, text.length - 1), qualified }
}

/**
 * Likeness of two labels from what they share, 0 to 1: 0.6 × Dice on letter pairs + 0.4 × Jaccard on
 * words, less 0.25 when a qualifier is on one side only. Nothing to compare gives 0. House formula.
 *
 * `date naiss` and `date naissance` share 9 pairs of 9 and 13, 1 word of 3: 0.49 + 0.13 = 0.62.
 */
export function similarity(one: Shape, other: Shape, shared: Overlap): number {
  const pairs = one.pairCount + other.pairCount
  const words = one.words.size + other.words.size - shared.words
  const dice = pairs === 0 ? 0 : (2 * shared.pairs) / pairs
  const jaccard = words === 0 ? 0 : shared.words / words
  const likeness = 0.6 * dice + 0.4 * jaccard
  return Math.max(0, sameQualifiers(one, other) ? likeness : likeness - QUALIFIER_COST)
}

function sameQualifiers(one: Shape, other: Shape): boolean {
  if (one.qualified.size !== other.qualified.size) return false
  for (const word of one.qualified) if (!other.qualified.has(word)) return false
  return true
}
