// Values are compared by fingerprints of their bytes: no text is made, none is kept.
// Typed arrays are read within their bounds by construction, hence the `as number` of this room.

/** The bits of the second word by which values are compared: the five others are left to those who keep it. */
export const FINGERPRINT = ~31

/** What the two lanes start from. */
export const ONE_START = 0x3c6ef372
export const OTHER_START = 0x1f83d9ab

/**
 * Writes the two words of the fingerprint of `view[from, to)` at a place: two lanes of unlike
 * construction over words of four bytes and what is left after them, none to three bytes; mixed with the
 * length at the end as MurmurHash3 does (public domain). The view goes on for at least four bytes after
 * `to`. Gives the union of the words: a high bit tells a byte beyond ASCII.
 */
export function fingerprint(
  view: DataView,
  from: number,
  to: number,
  into: Int32Array,
  place: number,
): number {
  let one = ONE_START
  let other = OTHER_START
  let union = 0
  for (let at = from; at <= to; at += 4) {
    let word = view.getInt32(at, true)
    if (at + 4 > to) word &= (1 << ((to - at) << 3)) - 1
    union |= word
    one = Math.imul(one ^ word, 0x9e3779b1)
    one ^= one >>> 15
    other = Math.imul(((other << 13) | (other >>> 19)) + word, 0x85ebca6b)
  }
  one ^= to - from
  one = Math.imul(one ^ (one >>> 16), 0x7feb352d)
  one = Math.imul(one ^ (one >>> 15) ^ other, 0x846ca68b)
  other = Math.imul(other ^ (other >>> 13) ^ one, 0xc2b2ae35)
  into[place] = one ^ (one >>> 16)
  into[place + 1] = other ^ (other >>> 16)
  return union
}
