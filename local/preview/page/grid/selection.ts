import { SheetsSelectionsService } from '@univerjs/sheets'
import type { AreaView } from '../../protocol.ts'
import { range, sheetName } from './sheetData.ts'
import { order, type Stage } from './stage.ts'

/** The cells selected, and the one among them a person would type in. */
export interface Selected {
  readonly sheet: number
  readonly area: AreaView
  readonly row: number
  readonly column: number
}

function service(stage: Stage): SheetsSelectionsService {
  return stage.univer.__getInjector().get(SheetsSelectionsService)
}

/** What is selected now; the first cell when nothing ever was. */
export function selected(stage: Stage): Selected {
  const sheet = stage.shown
  const last = service(stage).getCurrentLastSelection()
  if (!last) return { sheet, area: { row: 0, column: 0, rows: 1, columns: 1 }, row: 0, column: 0 }
  const { startRow, endRow, startColumn, endColumn } = last.range
  const [row, column] = [startRow, startColumn].map((line) => (Number.isNaN(line) ? 0 : line)) as [
    number,
    number,
  ]
  const shape = stage.model.sheets.get(sheet)?.shape
  const rows = (Number.isNaN(endRow) ? (shape?.rows ?? 1) - 1 : endRow) - row + 1
  const columns = (Number.isNaN(endColumn) ? (shape?.columns ?? 1) - 1 : endColumn) - column + 1
  const { actualRow = row, actualColumn = column } = last.primary ?? {}
  return { sheet, area: { row, column, rows, columns }, row: actualRow, column: actualColumn }
}

/** Tells whenever the selection moved. */
export function onSelected(stage: Stage, tell: (selected: Selected) => void): void {
  const { selectionMoveEnd$, selectionSet$ } = service(stage)
  for (const moved of [selectionMoveEnd$, selectionSet$]) {
    moved.subscribe(() => tell(selected(stage)))
  }
}

/** Selects cells of the tab shown, and brings them into sight. */
export function select(stage: Stage, area: AreaView): void {
  const subUnitId = sheetName(stage.shown)
  const { startRow, startColumn } = range({ ...area, rows: 1, columns: 1 })
  const primary = {
    actualRow: startRow,
    actualColumn: startColumn,
    ...range({ ...area, rows: 1, columns: 1 }),
    isMerged: false,
    isMergedMainCell: false,
  }
  const selections = [{ range: range(area), primary, style: null }]
  order(stage, subUnitId, 'sheet.operation.set-selections', { selections })
  stage.commands.executeCommand('sheet.command.scroll-to-cell', { range: range(area) })
}
