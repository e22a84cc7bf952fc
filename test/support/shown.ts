import type { LocalHost } from '../../local/host.ts'
import { displayed } from '../../local/store/entry.ts'

/**
 * All that a workbook shows, by tab: one line a row, its last blanks left out. Hours are told as `hh:mm`:
 * two computations never end at the same minute for sure.
 */
export function shown({ book }: LocalHost): Record<string, string[]> {
  const tabs = book.sheets.map((sheet) => {
    const area = { top: 1, left: 1, bottom: sheet.lastRow(), right: sheet.lastColumn() }
    const rows = area.bottom === 0 ? [] : sheet.map(area, (cell) => displayed(cell, book.locale))
    const lines = rows.map((row) =>
      row
        .join(' | ')
        .replace(/\b\d\d:\d\d\b/g, 'hh:mm')
        .trimEnd(),
    )
    return [sheet.name.replace(/^History \(CRM\)$/, 'History'), lines] as const
  })
  return Object.fromEntries(tabs)
}
