import type { Trait } from './finding.ts'
import { isDated } from './orders.ts'

/** Numbers that are names: what a spreadsheet makes of them is damage. */
const NAMES = new Set(['phone', 'postal-code-fr', 'siren', 'siret', 'id', 'vat-fr', 'iban'])

const SCIENTIFIC = /^\d([.,]\d+)?e\+?\d{1,3}$/i
const DECIMAL_TAIL = /^\d+[.,]0$/
const SERIAL = /^[2-6]\d{4}([.,]\d+)?$/
const TWO_DIGIT_YEAR = /^\d{1,2}[/. -]\d{1,2}[/. -]\d{2}(?!\d)/
/** UTF-8 read as Latin-1 then written again: `Ã©` for `é`, `â€™` for an apostrophe. */
const GARBLED = /[ÃÂ][\u0080-\u00bf]|Ã[\u0152-\u0192\u02c6\u02dc\u2013-\u2122]|â€|\ufffd/

/** What the writing of a value tells, whatever it means: the marks of a passage through another tool. */
export function writingTraits(text: string, format: string | null): Trait[] {
  const traits: Trait[] = []
  const isName = format !== null && NAMES.has(format)
  const isDate = isDated(format)
  if (isName && SCIENTIFIC.test(text)) traits.push('scientific')
  if (isName && DECIMAL_TAIL.test(text)) traits.push('decimal-tail')
  if (isDate && SERIAL.test(text)) traits.push('serial-date')
  if (isDate && TWO_DIGIT_YEAR.test(text)) traits.push('two-digit-year')
  if (text.startsWith('=')) traits.push('formula')
  if (GARBLED.test(text)) traits.push('garbled')
  return traits
}
