import { sayDay } from '../base/day.ts'
import type { Locale } from '../base/text.ts'
import { sayNumber, sayShare } from '../base/text.ts'
import type { Cell, Written } from '../workbook/cell.ts'
import { cellText, isMoment } from '../workbook/cell.ts'
import type { PlacedColumn } from '../workbook/column.ts'

/** A cell as people read it: days and rates in their words. */
export function cellInWords(cell: Cell, { kind }: PlacedColumn, locale: Locale): string {
  const isDay = kind.rule?.type === 'date'
  if (isMoment(cell)) return sayDay(cell.serial, locale)
  if (typeof cell !== 'number') return cellText(cell)
  if (isDay) return sayDay(cell, locale)
  return kind.entry === 'rate' ? sayShare(cell, locale) : sayNumber(cell, locale)
}

/** What a cell holds, as it would be written. */
export function heldAsWritten(cell: Cell): Written {
  if (isMoment(cell)) return cell.serial
  return typeof cell === 'boolean' ? cellText(cell) : cell
}
