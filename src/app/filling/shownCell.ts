import { sayDay } from '../../base/day.ts'
import type { Locale } from '../../base/text.ts'
import { sayNumber, sayShare } from '../../base/text.ts'
import { cellText, isMoment } from '../../workbook/cell.ts'
import type { Aim } from './aimed.ts'

/** What a cell says to a person: dates, rates and numbers as they are said, the rest as it stands. */
export function shownCell({ grid, line, index, column }: Aim, locale: Locale): string {
  const cell = grid.cells[line - 1]?.[index] ?? ''
  if (isMoment(cell)) return sayDay(cell.serial, locale)
  if (typeof cell !== 'number') return cellText(cell)
  return column.kind.entry === 'rate' ? sayShare(cell, locale) : sayNumber(cell, locale)
}
