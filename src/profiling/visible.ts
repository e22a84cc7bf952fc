// The part of a cell people see, found on its bytes: what `visibleText` gives of its text.

import type { Charset } from './charset.ts'

const isSpace = (byte: number) => byte === 32 || (byte >= 9 && byte <= 13)

/** Bytes of the white or invisible sign that starts here; 0 when a person sees it. */
function unseenAt(bytes: Uint8Array, at: number, to: number, charset: Charset): number {
  const byte = bytes[at] as number
  if (byte < 0x80) return isSpace(byte) ? 1 : 0
  if (charset !== 'utf-8') return byte === 0xa0 ? 1 : 0
  if (byte === 0xc2) return at + 1 < to && bytes[at + 1] === 0xa0 ? 2 : 0
  return at + 2 < to && isUnseen(byte, bytes[at + 1] as number, bytes[at + 2] as number) ? 3 : 0
}

/** Spaces of typography, line and paragraph separators, and the invisible signs. */
function isUnseen(first: number, second: number, third: number): boolean {
  if (isInvisible(first, second, third)) return true
  if (first === 0xe1) return second === 0x9a && third === 0x80
  if (first === 0xe3) return second === 0x80 && third === 0x80
  if (first !== 0xe2) return false
  if (second === 0x81) return third === 0x9f
  const isSpaceOrBreak = third <= 0x8a || third === 0xa8 || third === 0xa9 || third === 0xaf
  return second === 0x80 && isSpaceOrBreak
}

/** Zero-width spaces and joiners, word joiners and byte order marks. */
function isInvisible(first: number, second: number, third: number): boolean {
  if (first === 0xef) return second === 0xbb && third === 0xbf
  if (first !== 0xe2) return false
  return second === 0x80 ? third >= 0x8b && third <= 0x8d : second === 0x81 && third === 0xa0
}

/** Where the text of `bytes[from, to)` starts, outer white and invisible signs left out. */
export function visibleFrom(bytes: Uint8Array, from: number, to: number, charset: Charset): number {
  let at = from
  for (;;) {
    const length = at < to ? unseenAt(bytes, at, to, charset) : 0
    if (length === 0) return at
    at += length
  }
}

/** Where it ends. */
export function visibleTo(bytes: Uint8Array, from: number, to: number, charset: Charset): number {
  let end = to
  for (;;) {
    const length = unseenBefore(bytes, from, end, charset)
    if (length === 0) return end
    end -= length
  }
}

function unseenBefore(bytes: Uint8Array, from: number, end: number, charset: Charset): number {
  for (let length = 1; length <= 3 && end - length >= from; length++) {
    if (unseenAt(bytes, end - length, end, charset) === length) return length
  }
  return 0
}

/** Takes invisible signs out of a text, in place. Gives where it ends. */
export function withoutInvisible(bytes: Uint8Array, from: number, to: number): number {
  let end = from
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number
    const isHidden =
      (byte === 0xe2 || byte === 0xef) &&
      at + 2 < to &&
      isInvisible(byte, bytes[at + 1] as number, bytes[at + 2] as number)
    if (isHidden) at += 2
    else bytes[end++] = byte
  }
  return end
}
