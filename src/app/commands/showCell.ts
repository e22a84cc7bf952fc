import { settings as settingsTab } from '../../workbook/tabs/settings.ts'
import { tabOf, workbook } from '../../workbook/workbook.ts'
import { lexicon } from '../lexicon.ts'
import { allNumbered } from '../numbered.ts'
import { projectSettings } from '../ownData.ts'
import type { Ports } from '../ports.ts'
import { tabRows } from '../rows.ts'
import { unread } from '../unread.ts'

/** A place of the workbook: its tab, then its row by key or by line, and its column; null for the whole. */
export interface Place {
  readonly tab: string
  readonly row: string | number | null
  readonly column: string | null
}

/** What is wrong with the place a page asks for, if anything. */
export function wrongPlace(place: unknown): string | null {
  const { tab, row, column } = (place ?? {}) as Partial<Record<keyof Place, unknown>>
  if (!workbook.some(({ id }) => id === tab)) return `tab ${String(tab)}`
  if (row !== null && typeof row !== 'string' && !Number.isInteger(row)) return 'row'
  return column === null || typeof column === 'string' ? null : 'column'
}

/** Chooses a cell in the sheet, as a person who clicks on it. Gives whether it was found. */
export function showCell({ book, locale }: Ports, place: Place): boolean {
  const tab = tabOf(place.tab)
  const { grids: read, issues } = book.read([settingsTab, tab])
  const { grids } = allNumbered(read)
  const grid = grids.get(tab.id)
  if (!grid && tab.columns.length > 0) throw unread([tab.id], issues, locale)
  const line = lineOf()
  const index = place.column === null ? 0 : (grid?.places.get(place.column) ?? null)
  book.show(tab, line ?? 1, (index ?? 0) + 1)
  return line !== null && index !== null

  function lineOf(): number | null {
    if (typeof place.row !== 'string') return place.row ?? grid?.header ?? 1
    const words = lexicon(grids, projectSettings(grids.get(settingsTab.id)).locale ?? locale)
    return tabRows(tab, grid, words).rows.find(({ key }) => key === place.row)?.line ?? null
  }
}
