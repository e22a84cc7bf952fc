/** Draws numbers that look random and are the same every time (mulberry32, public domain). */
export interface Draw {
  /** A whole number from 0 to `below` − 1. */
  below(below: number): number
  /** One of the items. */
  one<T>(items: readonly T[]): T
}

/** Draws from a seed. */
export function draw(seed: number): Draw {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (most: number) => Math.floor(next() * most)
  return {
    below,
    one<T>(items: readonly T[]): T {
      const item = items[below(items.length)]
      if (item === undefined) throw new Error('Nothing to draw from')
      return item
    },
  }
}
