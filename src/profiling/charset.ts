// How the bytes of a cell are read. Files in UTF-16 are turned into UTF-8 before they come here.

/** UTF-8, or one byte a sign: Windows-1252, of which Latin-1 is a part. */
export type Charset = 'utf-8' | 'windows-1252'

/** The signs of Windows-1252 from 0x80 to 0x9f; where it has none, the control sign of Latin-1. */
const WINDOWS =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

const signOf = (byte: number) =>
  byte >= 0x80 && byte < 0xa0 ? WINDOWS.charAt(byte - 0x80) : String.fromCharCode(byte)

/** What each byte alone says in Windows-1252. */
const SIGNS: readonly string[] = Array.from({ length: 256 }, (_, byte) => signOf(byte))

/**
 * The text of `bytes[from, to)`. Bytes that are not UTF-8 where they should be are read one by one, as
 * Windows-1252: such files were put together from two others.
 */
export function decoded(bytes: Uint8Array, from: number, to: number, charset: Charset): string {
  let text = ''
  for (let at = from; at < to; ) {
    if (at + 8 <= to && isPlain(bytes, at)) {
      text += eight(bytes, at)
      at += 8
      continue
    }
    const byte = bytes[at] as number
    const length = byte < 0x80 || charset !== 'utf-8' ? 1 : sequence(bytes, at, to)
    if (length <= 1) text += SIGNS[byte]
    else text += String.fromCodePoint(codePoint(bytes, at, length))
    at += Math.max(1, length)
  }
  return text
}

/** Eight signs made at once cost as much as two made one by one. */
function eight(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(
    bytes[at] as number,
    bytes[at + 1] as number,
    bytes[at + 2] as number,
    bytes[at + 3] as number,
    bytes[at + 4] as number,
    bytes[at + 5] as number,
    bytes[at + 6] as number,
    bytes[at + 7] as number,
  )
}

function isPlain(bytes: Uint8Array, at: number): boolean {
  let union = 0
  for (let next = at; next < at + 8; next++) union |= bytes[next] as number
  return union < 0x80
}

/** Whether a text in UTF-8 holds bytes that are not. */
export function isBroken(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; ) {
    const length = sequence(bytes, at, to)
    if (length === 0) return true
    at += length
  }
  return false
}

/** Bytes of the sign that starts here, 0 when none does (RFC 3629: no surrogate, no longer way round). */
export function sequence(bytes: Uint8Array, at: number, to: number): number {
  const lead = bytes[at] as number
  if (lead < 0x80) return 1
  const length = lead >= 0xf5 || lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  if (length === 0 || at + length > to) return 0
  for (let next = 1; next < length; next++) {
    if (((bytes[at + next] as number) & 0xc0) !== 0x80) return 0
  }
  const second = bytes[at + 1] as number
  const isFalse =
    (lead === 0xe0 && second < 0xa0) ||
    (lead === 0xed && second >= 0xa0) ||
    (lead === 0xf0 && second < 0x90) ||
    (lead === 0xf4 && second >= 0x90)
  return isFalse ? 0 : length
}

function codePoint(bytes: Uint8Array, at: number, length: number): number {
  let point = (bytes[at] as number) & (0xff >> (length + 1))
  for (let next = 1; next < length; next++)
    point = (point << 6) | ((bytes[at + next] as number) & 0x3f)
  return point
}

/** Writes a text as UTF-8; gives where it ends. Half of a pair of surrogates is written as U+FFFD. */
export function encode(text: string, into: Uint8Array, from: number): number {
  let at = from
  for (const sign of text) {
    const point = sign.codePointAt(0) ?? 0
    const isHalf = point >= 0xd800 && point < 0xe000
    at = encodePoint(isHalf ? 0xfffd : point, into, at)
  }
  return at
}

function encodePoint(point: number, into: Uint8Array, at: number): number {
  if (point < 0x80) {
    into[at] = point
    return at + 1
  }
  const length = point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
  for (let next = length - 1, left = point; next > 0; next--, left >>= 6)
    into[at + next] = 0x80 | (left & 0x3f)
  into[at] = (0xf00 >> length) | (point >> (6 * (length - 1)))
  return at + length
}
