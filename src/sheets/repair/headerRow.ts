import type { Layout } from '../../app/ports.ts'
import { say } from '../../base/text.ts'
import type { PlacedColumn } from '../../workbook/column.ts'
import type { Host } from '../host.ts'
import { HEADER_COLORS, headerNote } from '../looks.ts'
import { enlarged } from '../room.ts'
import type { TabState } from '../state.ts'
import { writeBlock } from '../text.ts'
import type { Look } from './look.ts'

/** Which column stood where, when the header is gone: the metadata tell, else what was last seen. */
export function rememberedColumns(
  { tab, marks, values }: Look,
  known: TabState | undefined,
): readonly (PlacedColumn | null)[] {
  const named = (id: string) => tab.columns.find((column) => column.id === id) ?? null
  const marked = [...marks].map(([index, mark]) => {
    const value = mark.getValue() ?? ''
    return [index, named(value.slice(value.indexOf('.') + 1))] as const
  })
  if (marked.length > 0) {
    const width = Math.max(...marked.map(([index]) => index)) + 1
    const byPlace = new Map(marked)
    return Array.from({ length: width }, (_, index) => byPlace.get(index) ?? null)
  }
  const columns = (known?.columns ?? []).map(named)
  return bearsNumbers(columns, values) ? columns : []
}

/** Without metadata, the numbers of the rows must stand where they stood, or nobody knows what moved. */
function bearsNumbers(columns: readonly (PlacedColumn | null)[], values: Look['values']): boolean {
  const at = columns.findIndex((column) => column?.id === 'id')
  const prefix = columns[at]?.kind.number?.(1).replace(/\d+$/, '')
  return prefix !== undefined && values.some((row) => String(row[at] ?? '').startsWith(prefix))
}

/** Puts a header row back above everything, in a line of its own. */
export function restoreHeader(
  host: Host,
  { sheet, tab }: Look,
  columns: readonly (PlacedColumn | null)[],
  { locale }: Layout,
): void {
  enlarged(sheet.getMaxColumns(), () => sheet.insertRowBefore(1))
  const range = sheet.getRange(1, 1, 1, columns.length)
  range.setFontWeight('bold').setWrap(true).setVerticalAlignment('middle')
  range.setBackgrounds([columns.map((column) => (column ? HEADER_COLORS[column.by] : '#ffffff'))])
  range.setDataValidations([columns.map(() => null)])
  range.setNotes([columns.map((column) => (column ? headerNote(tab, column, locale) : ''))])
  const labels = columns.map((column) => (column ? say(column.name, locale) : ''))
  const formats = [columns.map(() => '@')]
  writeBlock(host, range, formats, [labels], (_, at) => sheet.getRange(1, at + 1, 1, 1))
  sheet.setFrozenRows(1)
}

/** Puts the header row back above the rows of its table, below what stands over them. */
export function raiseHeader({ sheet, header }: Look, first: number): void {
  sheet.moveRows(sheet.getRange(header, 1, 1, sheet.getMaxColumns()), first)
}
