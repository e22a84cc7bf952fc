// Keys are compared in the form their format gives them: `Jean@X.fr` is `jean@x.fr`, 06… is +336….

import { normalised } from '../scoring/formats/formats.ts'
import type { ColumnAsk } from './ask.ts'
import type { Charset } from './charset.ts'
import { decoded, encode } from './charset.ts'
import { fingerprint } from './fingerprint.ts'
import { isPhone } from './plainNumbers.ts'

/** Writes the fingerprint of the key a value is. */
export type KeyWriter = (
  bytes: Uint8Array,
  from: number,
  to: number,
  marks: Int32Array,
  place: number,
) => void

/** Bytes of a key compared without making a text of it. */
const SHORT = 256

/**
 * How the keys of a column are compared: in their normalised form; a value that is not valid, as it is
 * but for case. Without a format, as written.
 */
export function keyWriter({ format, context }: ColumnAsk, charset: Charset): KeyWriter {
  let bytes = new Uint8Array(4 * SHORT)
  let view = new DataView(bytes.buffer)
  const write: KeyWriter = (source, from, to, marks, place) => {
    const text = decoded(source, from, to, charset)
    const key = format === null ? text : (normalised(format, text, context) ?? text.toLowerCase())
    if (bytes.length < 3 * key.length + 4) {
      bytes = new Uint8Array(3 * key.length + 4)
      view = new DataView(bytes.buffer)
    }
    fingerprint(view, 0, encode(key, bytes, 0), marks, place)
  }
  if (format === 'phone' && (context.country === null || context.country === 'FR')) {
    return (source, from, to, marks, place) => {
      if (copiedPhone(source, from, to, bytes)) fingerprint(view, 0, 12, marks, place)
      else write(source, from, to, marks, place)
    }
  }
  const plain = format === 'email' ? LOWER : format === 'id' ? UPPER : null
  if (!plain) return write
  const least = format === 'id' ? 3 : 1
  const most = format === 'id' ? 64 : SHORT
  return (source, from, to, marks, place) => {
    const length = to - from
    const isShort = length >= least && length <= most
    if (isShort && copied(source, from, to, plain, bytes))
      fingerprint(view, 0, length, marks, place)
    else write(source, from, to, marks, place)
  }
}

/** `+33`, written again for each number: the room is shared with keys of other shapes. */
const FRANCE = Uint8Array.of(43, 51, 51)

/** Copies nine digits after `+33` instead of their zero; false when there are not, or something beside them. */
function copiedPhone(source: Uint8Array, from: number, to: number, into: Uint8Array): boolean {
  if (!isPhone(source, from, to)) return false
  into.set(FRANCE)
  let end = FRANCE.length
  for (let at = from + 1; at < to; at++) {
    const byte = source[at] as number
    if (byte >= 48) into[end++] = byte
  }
  return true
}

/** Copies bytes that all have a plain form; false when one has none. */
function copied(
  source: Uint8Array,
  from: number,
  to: number,
  plain: Uint8Array,
  into: Uint8Array,
): boolean {
  for (let at = from; at < to; at++) {
    const byte = plain[source[at] as number] as number
    if (byte === 0) return false
    into[at - from] = byte
  }
  return true
}

/** What a byte becomes in a table of plain forms; 0 for the bytes left to the format. */
function plainForms(signs: RegExp, form: (sign: string) => string): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => {
    const sign = String.fromCharCode(byte)
    return signs.test(sign) ? form(sign).charCodeAt(0) : 0
  })
}

/** Addresses without a prefix or brackets, which the format takes away. */
const LOWER = plainForms(/^[!-9;=?-~]$/, (sign) => sign.toLowerCase())

/** Signs of identifiers. */
const UPPER = plainForms(/^[A-Za-z0-9_./-]$/, (sign) => sign.toUpperCase())
