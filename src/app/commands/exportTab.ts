import { csv } from '../../base/csv.ts'
import { isoDay } from '../../base/day.ts'
import { say } from '../../base/text.ts'
import { settings as settingsTab } from '../../workbook/tabs/settings.ts'
import { tabOf, workbook } from '../../workbook/workbook.ts'
import { Refusal } from '../failure.ts'
import { fileName } from '../fileName.ts'
import { projectSettings } from '../ownData.ts'
import type { Ports } from '../ports.ts'
import { settings } from '../settings.ts'
import type { TextFile } from './exportRegister.ts'

/** A tab that can be saved as a file. */
export interface ExportableTab {
  readonly id: string
  readonly name: string
}

/** What is wrong with the tab a page asks for, if anything. */
export function wrongTab(tab: unknown): string | null {
  return exportable.some(({ id }) => id === tab) ? null : `tab ${String(tab)}`
}

const exportable = workbook.filter(({ kind }) => kind !== 'hidden')

/** The tabs that stand in this workbook, in reading order; none in a file without an inventory. */
export function exportableTabs({ sight, locale }: Ports): ExportableTab[] {
  return sight.standing(exportable).map(({ id, name }) => ({ id, name: say(name, locale) }))
}

/** A tab as a CSV file: every cell as the sheet shows it, those that read as formulas made harmless. */
export function exportTab({ book, now, locale }: Ports, id: string): TextFile {
  const tab = tabOf(id)
  const rows = book.texts(tab)
  if (!rows) throw new Refusal('tab-gone', { tab: say(tab.name, locale) })
  const { grids } = book.read([settingsTab])
  const grid = grids.get(settingsTab.id)
  const words = projectSettings(grid).locale ?? locale
  const day = isoDay(Math.floor(book.serial(now)))
  const parts = [say(tab.name, words), settings(grid).projectName, day]
  return { name: fileName(parts, 'csv'), text: csv(filled(rows)) }
}

/** Without the blank lines and columns a sheet ends with. */
function filled(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const isBlank = (row: readonly string[]) => row.every((cell) => cell === '')
  const height = rows.reduce((last, row, index) => (isBlank(row) ? last : index + 1), 0)
  const width = Math.max(0, ...rows.map((row) => lastFilled(row) + 1))
  return rows.slice(0, height).map((row) => row.slice(0, width))
}

function lastFilled(row: readonly string[]): number {
  return row.reduce((last, cell, index) => (cell === '' ? last : index), -1)
}
