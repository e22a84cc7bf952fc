// Values are compared by fingerprints of their bytes: no text is made, none is kept.
// Typed arrays are read within their bounds by construction, hence the `as number` of this room.

/** Two words for each value of a batch. */
export interface Fingerprints {
  readonly low: Int32Array
  readonly high: Int32Array
}

/** Room for the fingerprints of a batch. */
export function fingerprints(rows: number): Fingerprints {
  return { low: new Int32Array(rows), high: new Int32Array(rows) }
}

/**
 * Writes the fingerprint of `view[from, to)` at a place: two lanes of unlike construction over words of
 * four bytes, mixed at the end as MurmurHash3 does (public domain). The view goes on for at least four
 * bytes after `to`. Gives the union of the words read: a high bit tells a byte beyond ASCII.
 */
export function fingerprint(
  view: DataView,
  from: number,
  to: number,
  { low, high }: Fingerprints,
  place: number,
): number {
  let one = 0x3c6ef372 ^ (to - from)
  let other = 0x1f83d9ab
  let union = 0
  for (let at = from; at < to; at += 4) {
    let word = view.getInt32(at, true)
    if (at + 4 > to) word &= -1 >>> ((at + 4 - to) << 3)
    union |= word
    one = Math.imul(one ^ word, 0x9e3779b1)
    one ^= one >>> 15
    other = Math.imul(((other << 13) | (other >>> 19)) + word, 0x85ebca6b)
  }
  one = Math.imul(one ^ (one >>> 16), 0x7feb352d)
  one = Math.imul(one ^ (one >>> 15) ^ other, 0x846ca68b)
  other = Math.imul(other ^ (other >>> 13) ^ one, 0xc2b2ae35)
  low[place] = one ^ (one >>> 16)
  high[place] = other ^ (other >>> 16)
  return union
}
