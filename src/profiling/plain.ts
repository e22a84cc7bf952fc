// Fast tests over bytes of values nobody would argue about. Each says yes only of values its format finds
// valid and of which there is nothing to remark; a no says nothing, and the rule of the format decides.

const LETTER = 1
const DIGIT = 2
const SPACE = 4
const HYPHEN = 8
const MARK = 16
const SIGN = 32
const QUOTE = 64
const ANY = 127

/** What each byte of ASCII is; 0 for those left to the rules. */
const KINDS = new Uint8Array(256)
for (let byte = 48; byte < 58; byte++) KINDS[byte] = DIGIT
for (let byte = 65; byte < 91; byte++) {
  KINDS[byte] = LETTER
  KINDS[byte + 32] = LETTER
}
KINDS[32] = SPACE
KINDS[39] = QUOTE
KINDS[45] = HYPHEN
for (const mark of '_./') KINDS[mark.charCodeAt(0)] = MARK
for (const sign of ',:()+&!?*#') KINDS[sign.charCodeAt(0)] = SIGN

interface Shape {
  readonly allowed: number
  /** A value has one of these at least. */
  readonly needed: number
  readonly least: number
  readonly most: number
}

/** Digits a plain value may have: more could be those of a card. */
const MOST_DIGITS = 12

const SHAPES: Readonly<Record<string, Shape>> = {
  text: { allowed: ANY, needed: LETTER, least: 1, most: 2_000 },
  'person-name': { allowed: LETTER | SPACE | HYPHEN | QUOTE, needed: LETTER, least: 2, most: 80 },
  'address-line': { allowed: ANY, needed: LETTER, least: 5, most: 150 },
  id: { allowed: LETTER | DIGIT | HYPHEN | MARK, needed: LETTER, least: 3, most: 64 },
}

/** The formats with a fast test. */
export const hasShape = (format: string) => format in SHAPES

/**
 * Whether bytes are plainly of a format: ASCII letters among its signs, single spaces. It begins with a
 * letter or has a space: then no tool made a number of it.
 */
export function isPlain(format: string, bytes: Uint8Array, from: number, to: number): boolean {
  const shape = SHAPES[format]
  if (!shape || to - from < shape.least || to - from > shape.most) return false
  let [met, digits, before] = [0, 0, 0]
  for (let at = from; at < to; at++) {
    const kind = KINDS[bytes[at] as number] as number
    if ((kind & shape.allowed) === 0 || (kind === SPACE && before === SPACE)) return false
    if (kind === DIGIT) digits += 1
    met |= kind
    before = kind
  }
  const starts = KINDS[bytes[from] as number] === LETTER || (met & SPACE) !== 0
  return starts && (met & shape.needed) !== 0 && digits <= MOST_DIGITS
}
