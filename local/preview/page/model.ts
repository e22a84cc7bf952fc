// What this window knows of the workbook: the last state heard, kept up by changes.
import type {
  CellView,
  Change,
  DressView,
  PreviewState,
  RuleView,
  Screen,
  Setting,
  ShapeView,
  SheetView,
  WorkbookView,
} from '../protocol.ts'

/** A tab as this window keeps it: cells found by their place. */
export interface KnownSheet {
  shape: ShapeView
  rules: readonly RuleView[]
  readonly cells: Map<number, CellView>
  /** The revision at which it was last told whole: its lines may have moved then. */
  movedAt: number
}

export interface Model {
  revision: number
  name: string
  order: number[]
  active: number
  readonly sheets: Map<number, KnownSheet>
  screen: Screen
  setting: Setting
}

const WIDTH = 20_000

/** The number a cell is kept under. */
export function place(row: number, column: number): number {
  return row * WIDTH + column
}

/** Everything a window knows after it read the whole state. */
export function known(state: PreviewState): Model {
  const { revision, screen, setting, workbook } = state
  const model: Model = {
    revision,
    screen,
    setting,
    name: '',
    order: [],
    active: 0,
    sheets: new Map(),
  }
  learnWorkbook(model, workbook)
  return model
}

/** Takes one change in. A change about a tab nobody told of is left aside. */
export function learn(model: Model, change: Change): void {
  switch (change.kind) {
    case 'cells':
      learnCells(model.sheets.get(change.sheet), change.rules, change.cells)
      break
    case 'sheet':
      model.sheets.set(change.sheet.id, knownSheet(change.sheet, model.revision))
      break
    case 'shape': {
      const sheet = model.sheets.get(change.shape.id)
      if (sheet) sheet.shape = change.shape
      break
    }
    case 'sheets':
      model.order = [...change.order]
      for (const id of change.removed) model.sheets.delete(id)
      if (change.active !== null) model.active = change.active
      break
    case 'screen':
      model.screen = change.screen
      break
    case 'setting':
      model.setting = change.setting
      break
    case 'workbook':
      learnWorkbook(model, change.workbook)
      break
    case 'toast':
      break
  }
}

function learnWorkbook(model: Model, { name, sheets, active }: WorkbookView): void {
  model.name = name
  model.order = sheets.map(({ id }) => id)
  model.active = active
  model.sheets.clear()
  for (const sheet of sheets) model.sheets.set(sheet.id, knownSheet(sheet, model.revision))
}

function learnCells(
  sheet: KnownSheet | undefined,
  rules: readonly RuleView[] | undefined,
  cells: readonly CellView[],
): void {
  if (!sheet) return
  if (rules) sheet.rules = rules
  for (const cell of cells) {
    const at = place(cell.row, cell.column)
    if (isPlain(cell)) sheet.cells.delete(at)
    else sheet.cells.set(at, cell)
  }
}

function isPlain({ value, format, formula, note, style, rule }: CellView): boolean {
  const traits = [format, formula, note, style, rule]
  return value === null && traits.every((trait) => trait === undefined)
}

function knownSheet({ rules, cells, dress, ...shape }: SheetView, movedAt: number): KnownSheet {
  const found = new Map<number, CellView>()
  for (const area of dress) dressArea(found, area)
  for (const cell of cells) found.set(place(cell.row, cell.column), cell)
  return { shape, rules, cells: found, movedAt }
}

function dressArea(
  cells: Map<number, CellView>,
  { row, column, rows, columns, format, style, rule }: DressView,
): void {
  const dress = {
    ...(format !== undefined && { format }),
    ...(style !== undefined && { style }),
    ...(rule !== undefined && { rule }),
  }
  for (let y = row; y < row + rows; y++) {
    for (let x = column; x < column + columns; x++) {
      cells.set(place(y, x), { row: y, column: x, value: null, text: '', ...dress })
    }
  }
}
