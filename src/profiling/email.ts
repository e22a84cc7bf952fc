const LOCAL = 1
const LETTER = 2
const DIGIT = 4
const DOT = 8
const AT = 32

/** What each byte of ASCII may be in an address. */
const KINDS = new Uint8Array(256)
for (const sign of "!#$%&'*+/=?^_`{|}~") KINDS[sign.charCodeAt(0)] = LOCAL
for (let byte = 48; byte < 58; byte++) KINDS[byte] = LOCAL | DIGIT
for (let byte = 65; byte < 91; byte++) {
  KINDS[byte] = LOCAL | LETTER
  KINDS[byte + 32] = LOCAL | LETTER
}
KINDS[45] = LOCAL
KINDS[46] = DOT
KINDS[64] = AT

/**
 * Whether bytes are an address anyone would recognise, in ASCII, valid under the format: dots between
 * signs before the at, labels of letters and digits after it, letters in the last one. False says
 * nothing: the rule of the format decides.
 */
export function isPlainEmail(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from > 254) return false
  const at = plainLocal(bytes, from, to)
  return at > from && at - from <= 64 && isPlainDomain(bytes, at + 1, to)
}

/** Where the at is, after a plain local part; -1 when it is not plain. */
function plainLocal(bytes: Uint8Array, from: number, to: number): number {
  let before = DOT
  for (let at = from; at < to; at++) {
    const kind = KINDS[bytes[at] as number] as number
    if (kind === AT) return before === DOT ? -1 : at
    if (kind === 0 || (kind === DOT && before === DOT)) return -1
    before = kind
  }
  return -1
}

function isPlainDomain(bytes: Uint8Array, from: number, to: number): boolean {
  let label = from
  let isLetters = true
  for (let at = from; at < to; at++) {
    const kind = KINDS[bytes[at] as number] as number
    if (kind === DOT) {
      if (at === label || at - label > 63) return false
      label = at + 1
      isLetters = true
    } else if ((kind & (LETTER | DIGIT)) === 0) return false
    else if ((kind & LETTER) === 0) isLetters = false
  }
  return label > from && isLetters && to - label >= 2 && to - label <= 63
}
