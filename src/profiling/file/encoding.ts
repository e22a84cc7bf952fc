import { sequence } from '../charset.ts'

/** How a file is written. Latin-1 is read as Windows-1252, of which it is a part. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** Whether each sign takes two bytes or four: such a file is turned into UTF-8 before it is cut. */
export const isWide = (encoding: Encoding) => encoding === 'utf-16le' || encoding === 'utf-16be'

/** How a file is written, and the bytes of its mark of byte order. */
export interface EncodingFound {
  readonly encoding: Encoding
  readonly mark: number
}

type NotText = 'binary' | 'workbook' | 'archive'

const SIGNATURES: readonly (readonly [NotText, readonly number[]])[] = [
  ['workbook', [0x50, 0x4b, 0x03, 0x04]],
  ['workbook', [0xd0, 0xcf, 0x11, 0xe0]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['binary', [0x25, 0x50, 0x44, 0x46]],
  ['binary', [0xff, 0xfe, 0x00, 0x00]],
]

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** Tells how the head of a file is written, or why it is no text. */
export function encodingOf(head: Uint8Array): EncodingFound | NotText {
  const signature = SIGNATURES.find(([, bytes]) => startsWith(head, bytes))
  if (signature) return signature[0]
  const marked = MARKS.find(([, bytes]) => startsWith(head, bytes))
  if (marked) return { encoding: marked[0], mark: marked[1].length }
  const wide = wideOf(head)
  if (wide) return { encoding: wide, mark: 0 }
  if (isBinary(head)) return 'binary'
  return { encoding: isUtf8(head) ? 'utf-8' : 'windows-1252', mark: 0 }
}

const startsWith = (head: Uint8Array, bytes: readonly number[]) =>
  head.length >= bytes.length && bytes.every((byte, at) => head[at] === byte)

/** UTF-16 without a mark: every second byte of western text is zero. */
function wideOf(head: Uint8Array): Encoding | null {
  const zeros = [0, 0]
  for (let at = 0; at < head.length; at++)
    if (head[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const half = head.length / 2
  if (odd > 0.6 * half && even < 0.05 * half) return 'utf-16le'
  return even > 0.6 * half && odd < 0.05 * half ? 'utf-16be' : null
}

/** A zero, or more than one sign in a hundred that no text has. */
function isBinary(head: Uint8Array): boolean {
  let odd = 0
  for (const byte of head) {
    if (byte === 0) return true
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd += 1
  }
  return odd > head.length / 100
}

/** Most of what is not ASCII is UTF-8: a few bytes that are not were brought in from another file. */
function isUtf8(head: Uint8Array): boolean {
  let [good, bad] = [0, 0]
  // The last sign may be cut.
  for (let at = 0; at < head.length - 3; ) {
    const length = sequence(head, at, head.length)
    if (length > 1) good += 1
    if (length === 0) bad += 1
    at += Math.max(1, length)
  }
  return bad === 0 || good > 4 * bad
}
