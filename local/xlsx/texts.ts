// Texts as a file can hold them: XML has no word for some signs, which .xlsx then writes `_x000D_`, and
// a text that already reads so has its first sign written that way too.

/** The longest text Excel takes in a cell. */
const LONGEST_TEXT = 32_767

const ESCAPE_LIKE = /_(?=x[0-9A-Fa-f]{4}_)/g
/** Control signs but for tabs and line ends, halves of pairs, and two that are no signs. */
const UNWRITABLE = /[^\P{Cc}\t\n]|[\uFFFE\uFFFF]|\p{Cs}/gu

/** The text to write for a text that is to be read back as it is. */
export function writable(text: string): string {
  return text.replace(ESCAPE_LIKE, '_x005F_').replace(UNWRITABLE, escapedSign)
}

function escapedSign(sign: string): string {
  return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
}

/** A text cut where Excel would, not through a pair of signs that make one. */
export function cut(text: string): string {
  if (text.length <= LONGEST_TEXT) return text
  const isPair = /[\uD800-\uDBFF]/.test(text.charAt(LONGEST_TEXT - 1))
  return text.slice(0, LONGEST_TEXT - (isPair ? 1 : 0))
}

const ERROR = /^#(?:VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA|SPILL!|CALC!)$/

/** Whether a text would be taken for an error of a formula. */
export function isErrorLike(text: string): boolean {
  return ERROR.test(text)
}
