// The grid: Univer showing the model, one tab at a time, and telling what a person does in it.
import {
  type ICommandInfo,
  ICommandService,
  type IRange,
  IUniverInstanceService,
} from '@univerjs/core'
import { ILayoutService } from '@univerjs/ui'
import type { AreaView, Change, TypedCell } from '../../protocol.ts'
import { filled } from '../fill.ts'
import type { Model } from '../model.ts'
import { refuseCommand } from './allowed.ts'
import { type Drawn, drawCells, dress, insert, type Place, update } from './drawing.ts'
import { minded } from './editors.ts'
import { editsOf, type Matrix, placesOf, sizesOf } from './edits.ts'
import { fitRows } from './fitRows.ts'
import { mindKeys } from './keys.ts'
import { mindLists } from './listKeys.ts'
import { drawMarks } from './marks.ts'
import { onSelected, type Selected, select, selected } from './selection.ts'
import { sheetData, sheetName } from './sheetData.ts'
import { onceReady, order, type Stage } from './stage.ts'
import { openUnit, speak, startUniver } from './startUniver.ts'
import { cellRect, columnLeft, onColumnsMoved, onHovered } from './whereabouts.ts'

/** What the grid tells. */
export interface GridListener {
  /** Cells typed in a tab as it was at a revision, as it is now unless told. */
  typed(sheet: number, cells: readonly TypedCell[], since?: number): void
  selected(selected: Selected): void
  hovered(cell: Place | null): void
  resized(sheet: number, axis: Axis, first: number, count: number, pixels: number): void
  undo(): void
  /** The columns stand elsewhere: scrolled, resized, another tab. */
  columnsMoved(): void
}

type Axis = 'rows' | 'columns'

export interface Grid {
  /** The tab shown. */
  shown(): number
  show(sheet: number): void
  /** Draws what a change changed; the model has learnt it already. */
  redraw(change: Change): void
  /** Gives cells back what the model knows of them. */
  restore(sheet: number, cells: readonly Place[]): void
  select(area: AreaView): void
  selected(): Selected
  /** The rectangle of a cell in the window, null out of sight. */
  rect(row: number, column: number): DOMRect | null
  /** How far from the left of the grid a column begins. */
  columnLeft(column: number): number
  /** Speaks another language in its own few words. */
  speak(language: 'fr' | 'en'): void
  focus(): void
}

/** Draws the model in an element of the page. */
export function openGrid(container: HTMLElement, model: Model, listener: GridListener): Grid {
  mindLists(container, () => stage)
  const univer = startUniver(container, model.setting.language)
  const commands = univer.__getInjector().get(ICommandService)
  const stage: Stage = {
    univer,
    commands,
    model,
    unit: '',
    shown: model.active,
    editingSince: null,
  }
  const drawn = new Map<number, Drawn>()
  openBook(stage, drawn)
  commands.beforeCommandExecuted((info) => {
    fill(stage, info, listener)
    refuseCommand(info)
  })
  commands.onCommandExecuted((info, options) => {
    if (!options?.onlyLocal) listen(stage, info, listener)
  })
  onceReady(stage, () => {
    container.dataset.ready = ''
    listener.columnsMoved()
  })
  minded(stage)
  drawMarks(stage)
  mindKeys(stage, container, listener)
  // Univer tells at once what it already knows: nobody is there yet to hear it.
  queueMicrotask(() => {
    onSelected(stage, (now) => listener.selected(now))
    onHovered(stage, (cell) => listener.hovered(cell))
    onColumnsMoved(stage, () => listener.columnsMoved())
  })
  return {
    shown: () => stage.shown,
    show: (sheet) => show(stage, drawn, sheet),
    redraw: (change) => redraw(stage, drawn, change),
    restore: (id, cells) => {
      const sheet = model.sheets.get(id)
      if (sheet && drawn.has(id)) drawCells(stage, sheet, cells)
    },
    // Before, Univer would choose the first cell after us.
    select: (area) => onceReady(stage, () => select(stage, area)),
    selected: () => selected(stage),
    rect: (row, column) => cellRect(stage, container, row, column),
    columnLeft: (column) => columnLeft(stage, column),
    speak: (language) => speak(univer, language),
    focus: () =>
      onceReady(stage, () => {
        univer.__getInjector().get(IUniverInstanceService).focusUnit(stage.unit)
        univer.__getInjector().get(ILayoutService).focus()
      }),
  }
}

let books = 0

function openBook(stage: Stage, drawn: Map<number, Drawn>): void {
  const { univer, model } = stage
  const sheet = model.sheets.get(model.active)
  if (!sheet) return
  const old = stage.unit
  books += 1
  stage.unit = `book${books}`
  stage.shown = model.active
  drawn.clear()
  const name = sheetName(model.active)
  openUnit(univer, {
    id: stage.unit,
    name: model.name,
    sheetOrder: [name],
    sheets: { [name]: sheetData(sheet) },
    defaultStyle: { ff: 'Arial', fs: 10, vt: 3 },
  })
  drawn.set(model.active, dress(stage, sheet))
  fitRows(stage, sheet)
  if (old !== '') univer.__getInjector().get(IUniverInstanceService).disposeUnit(old)
}

function show(stage: Stage, drawn: Map<number, Drawn>, id: number): void {
  const sheet = stage.model.sheets.get(id)
  if (!sheet || id === stage.shown) return
  const before = drawn.get(id)
  stage.shown = id
  drawn.set(id, before ? update(stage, before, sheet) : insert(stage, sheet, drawn.size))
  order(stage, sheetName(id), 'sheet.operation.set-worksheet-active', {})
  fitRows(stage, sheet)
}

function redraw(stage: Stage, drawn: Map<number, Drawn>, change: Change): void {
  if (change.kind === 'workbook') {
    openBook(stage, drawn)
    return
  }
  const sheet = stage.model.sheets.get(stage.shown)
  const before = drawn.get(stage.shown)
  if (sheet && before && about(change) === stage.shown) {
    drawn.set(stage.shown, update(stage, before, sheet))
    fitRows(stage, sheet)
  }
}

/** The tab a change is about. */
function about(change: Change): number | null {
  if (change.kind === 'cells') return change.sheet
  if (change.kind === 'sheet') return change.sheet.id
  return change.kind === 'shape' ? change.shape.id : null
}

/** Fills what a selection was dragged over as Sheets does; Univer, which sees texts alone, then may not. */
function fill(stage: Stage, { id, params }: Readonly<ICommandInfo>, tell: GridListener): void {
  const sheet = stage.model.sheets.get(stage.shown)
  if (id !== 'sheet.command.auto-fill' || !sheet || !params) return
  const { sourceRange, targetRange } = params as Record<'sourceRange' | 'targetRange', IRange>
  const { locale } = stage.model.setting
  tell.typed(stage.shown, filled(sheet, areaOf(sourceRange), areaOf(targetRange), locale))
}

function areaOf({ startRow, endRow, startColumn, endColumn }: IRange): AreaView {
  const [rows, columns] = [endRow - startRow + 1, endColumn - startColumn + 1]
  return { row: startRow, column: startColumn, rows, columns }
}

/** Tells what a person changed: Univer reports it as it reports everything else. */
function listen(stage: Stage, { id, params }: Readonly<ICommandInfo>, tell: GridListener): void {
  const { model, shown } = stage
  const sheet = model.sheets.get(shown)
  if (!sheet || !isAbout(params, sheetName(shown))) return
  if (id === 'sheet.mutation.set-range-values') {
    const since = stage.editingSince ?? model.revision
    stage.editingSince = null
    const cells = editsOf(sheet, params.cellValue ?? {}, model.setting.locale, since)
    const isTyped = (place: Place) =>
      cells.some(({ row, column }) => row === place.row && column === place.column)
    drawCells(
      stage,
      sheet,
      placesOf(params.cellValue ?? {}).filter((place) => !isTyped(place)),
    )
    tell.typed(shown, cells, since)
  }
  const axis = RESIZED[id]
  if (!axis) return
  const sizes = (axis === 'rows' ? params.rowHeight : params.colWidth) ?? 0
  for (const { first, count, pixels } of sizesOf(params.ranges ?? [], axis, sizes))
    tell.resized(shown, axis, first, count, pixels)
}

const RESIZED: Readonly<Record<string, Axis>> = {
  'sheet.mutation.set-worksheet-col-width': 'columns',
  'sheet.mutation.set-worksheet-row-height': 'rows',
}

type Sizes = number | Readonly<Record<number, number>>

interface AboutSheet {
  readonly subUnitId: string
  readonly cellValue?: Matrix
  readonly ranges?: Parameters<typeof sizesOf>[0]
  readonly rowHeight?: Sizes
  readonly colWidth?: Sizes
}

function isAbout(params: object | undefined, name: string): params is AboutSheet {
  return params !== undefined && 'subUnitId' in params && params.subUnitId === name
}
