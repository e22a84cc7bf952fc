import type { Locale } from '../../base/text.ts'
import { cellInWords } from '../cellInWords.ts'
import type { Aim } from './aimed.ts'

/** What a cell says to a person. */
export function shownCell({ grid, line, index, column }: Aim, locale: Locale): string {
  return cellInWords(grid.cells[line - 1]?.[index] ?? '', column, locale)
}
