// Rows nobody sized are as high as their wrapped texts, as in Sheets.
import { IRenderManagerService } from '@univerjs/engine-render'
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui'
import type { KnownSheet } from '../model.ts'
import { sheetName } from './sheetData.ts'
import { isDrawn, order, type Stage } from './stage.ts'

/** Fits the rows of the tab shown, as soon as it is drawn. */
export function fitRows(stage: Stage, sheet: KnownSheet): void {
  const rows = wrappedRows(sheet)
  if (rows.length === 0) return
  const again = () => {
    const isShown = stage.shown === sheet.shape.id
    if (isShown && !fitNow(stage, sheet, rows)) requestAnimationFrame(again)
  }
  again()
}

/** The rows with a wrapped text whose height nobody chose. */
function wrappedRows({ shape, cells }: KnownSheet): number[] {
  const sized = new Set(shape.heights.map(([row]) => row))
  const rows = [...cells.values()]
    .filter(({ row, text, style }) => style?.wrap && text !== '' && !sized.has(row))
    .map(({ row }) => row)
  return [...new Set(rows)]
}

/** Fits rows if they are drawn; gives whether they were. */
function fitNow(stage: Stage, { shape }: KnownSheet, rows: readonly number[]): boolean {
  if (!isDrawn(stage)) return false
  const name = sheetName(shape.id)
  const skeleton = stage.univer
    .__getInjector()
    .get(IRenderManagerService)
    .getRenderById(stage.unit)
    ?.with(SheetSkeletonManagerService)
    .getSkeleton(name)
  if (!skeleton) return false
  const [startColumn, endColumn] = [0, shape.columns - 1]
  const ranges = rows.map((row) => ({ startRow: row, endRow: row, startColumn, endColumn }))
  const rowsAutoHeightInfo = skeleton.calculateAutoHeightInRange(ranges)
  order(stage, name, 'sheet.mutation.set-worksheet-row-auto-height', { rowsAutoHeightInfo })
  return true
}
