/**
 * The lowest and highest texts met, in the order of their bytes. They never leave the check. Their first
 * four bytes settle most comparisons.
 */
export interface Extremes {
  readonly low: Extreme
  readonly high: Extreme
}

interface Extreme {
  bytes: Uint8Array
  /** Below zero before the first text. */
  length: number
  prefix: number
}

export function extremes(): Extremes {
  return { low: none(), high: none() }
}

const none = (): Extreme => ({ bytes: new Uint8Array(64), length: -1, prefix: 0 })

/** The text of an extreme; `null` when there was none. */
export function extremeText({ bytes, length }: Extreme): Uint8Array | null {
  return length < 0 ? null : bytes.slice(0, length)
}

/** Widens the extremes to the text of `bytes[from, to)`, which is not empty. */
export function widen({ low, high }: Extremes, bytes: Uint8Array, from: number, to: number): void {
  const prefix = prefixOf(bytes, from, to)
  if (low.length < 0 || (prefix <= low.prefix && order(bytes, from, to, low) < 0))
    set(low, bytes, from, to, prefix)
  if (high.length < 0 || (prefix >= high.prefix && order(bytes, from, to, high) > 0))
    set(high, bytes, from, to, prefix)
}

/** Widens the extremes to those of another part. */
export function joinExtremes(into: Extremes, from: Extremes): void {
  for (const { bytes, length } of [from.low, from.high])
    if (length > 0) widen(into, bytes, 0, length)
}

/** The first four bytes as a number, zeros after a text of fewer. */
function prefixOf(bytes: Uint8Array, from: number, to: number): number {
  const first = bytes[from] as number
  const second = from + 1 < to ? (bytes[from + 1] as number) : 0
  const third = from + 2 < to ? (bytes[from + 2] as number) : 0
  const fourth = from + 3 < to ? (bytes[from + 3] as number) : 0
  return ((first << 24) | (second << 16) | (third << 8) | fourth) >>> 0
}

function set(extreme: Extreme, bytes: Uint8Array, from: number, to: number, prefix: number): void {
  const length = to - from
  if (length > extreme.bytes.length) extreme.bytes = new Uint8Array(2 * length)
  for (let at = 0; at < length; at++) extreme.bytes[at] = bytes[from + at] as number
  extreme.length = length
  extreme.prefix = prefix
}

function order(bytes: Uint8Array, from: number, to: number, known: Extreme): number {
  const length = Math.min(to - from, known.length)
  for (let at = 0; at < length; at++) {
    const difference = (bytes[from + at] as number) - (known.bytes[at] as number)
    if (difference !== 0) return difference
  }
  return to - from - known.length
}
