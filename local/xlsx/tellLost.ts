// What of a file a workbook of Google's has no place for here, counted for the person.
import type { Workbook, Sheet as XlsxSheet } from 'hucre/xlsx'
import type { Beside } from './beside.ts'
import type { LeftOut } from './leftOut.ts'

/** Counts what stands on a sheet and stays behind. */
export function tellLostOfSheet(sheet: XlsxSheet, beside: Beside, leftOut: LeftOut): void {
  const { name } = sheet
  const pictures = (sheet.images?.length ?? 0) + (sheet.textBoxes?.length ?? 0)
  leftOut.add('charts', sheet.charts?.length ?? 0, name)
  leftOut.add('pictures', pictures + (sheet.backgroundImage ? 1 : 0), name)
  leftOut.add('pivots', sheet.pivotTables?.length ?? 0, name)
  leftOut.add('tables', sheet.tables?.length ?? 0, name)
  leftOut.add('slicers', (sheet.slicers?.length ?? 0) + (sheet.timelines?.length ?? 0), name)
  leftOut.add('sparklines', sheet.sparklines?.length ?? 0, name)
  leftOut.add('objects', beside.hasObjects ? 1 : 0, name)
  const replies = (sheet.threadedComments ?? []).filter(({ parentId }) => parentId !== undefined)
  leftOut.add('replies', replies.length, name)
  leftOut.add('rules', beside.prompts, name)
  leftOut.add('tints', beside.plainTints - (sheet.conditionalRules?.length ?? 0), name)
  leftOut.add('locks', beside.hasOpenRanges ? 1 : 0, name)
  leftOut.add('pages', sheet.headerFooter ? 1 : 0, name)
}

/** Counts what stands in the workbook as a whole; `parts` names the parts of the file. */
export function tellLost(file: Workbook, parts: readonly string[], leftOut: LeftOut): void {
  const holds = (pattern: RegExp) => (parts.some((name) => pattern.test(name)) ? 1 : 0)
  leftOut.add('macros', holds(/vbaProject\.bin$/))
  leftOut.add('sources', holds(/^xl\/(?:externalLinks|queryTables)\/|^xl\/connections\.xml$/))
  leftOut.add('locks', file.workbookProtection ? 1 : 0)
}
