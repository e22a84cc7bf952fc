import type { Words } from './normalise.ts'

/**
 * Data that bear the name of a register: an industry may be told in any list of words, and only a NAF,
 * APE or SIC code is one; a number that looks like `SIREN` is no SIREN.
 */
const PROPER_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['naf-code', ['naf', 'ape', 'sic']],
  ['siren', ['siren']],
  ['siret', ['siret']],
])

/** Whether the words can name the datum for certain. Most data need no word of their own. */
export function isProper(datum: string, words: Words): boolean {
  const proper = PROPER_WORDS.get(datum)
  return proper === undefined || proper.some((word) => words.includes(word))
}
