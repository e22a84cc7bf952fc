import { withoutInvisible } from './invisible.ts'

/** What accents and typography left alone. */
const PLAIN = /^[\t\n\r -~]*$/

/**
 * Folds what must not count when two labels are compared: case, accents, kinds and runs of spaces.
 *
 * Apostrophes and dashes of every shape become plain ones. `fold('  Équipe\u00a0IT ')` → `equipe it`.
 */
export function fold(text: string): string {
  // Most labels are plain already, and folding is what reading a workbook spends its time on.
  if (PLAIN.test(text)) return text.replace(/\s+/g, ' ').trim().toLowerCase()
  return withoutInvisible(text.normalize('NFKD'))
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/œ/gi, 'oe')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}
