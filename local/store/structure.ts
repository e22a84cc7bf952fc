// Inserting, deleting and moving rows and columns, with everything that stands on them.
import { refusal } from '../messages.ts'
import type { Book } from './book.ts'
import { type Area, blankCell, type Cell } from './cell.ts'
import { shiftedFormula, translatedFormula } from './references.ts'
import type { ColumnGroup, Sheet } from './sheet.ts'
import {
  type Axis,
  deletion,
  displacement,
  insertion,
  type Shift,
  shiftedArea,
  shiftedLines,
  shiftedPieces,
} from './shift.ts'

type Line = Array<Cell | undefined> | undefined

/**
 * Adds empty lines before line `at`. They take format and validation, never values or notes,
 * from `model`: the line above or left when inserted after it, below or right when before.
 */
export function insertLines(
  book: Book,
  sheet: Sheet,
  axis: Axis,
  at: number,
  count: number,
  model: number,
): void {
  const size = axis === 'rows' ? sheet.maxRows : sheet.maxColumns
  const other = axis === 'rows' ? sheet.maxColumns : sheet.maxRows
  if (at < 1 || at > size + 1 || count < 1) throw outOfBounds(axis)
  book.refuseGrowth(count * other)
  if (axis === 'rows') insertRowCells(sheet, at, count, model)
  else insertColumnCells(sheet, at, count, model)
  resize(sheet, axis, count)
  carry(book, sheet, insertion(axis, at, count))
  inheritSizes(sheet, axis, at, count, model)
  if (axis === 'rows' && at <= sheet.frozenRows) sheet.frozenRows += count
  if (axis === 'columns' && at <= sheet.frozenColumns) sheet.frozenColumns += count
}

/** Removes lines with all they hold; their metadata is deleted. */
export function deleteLines(
  book: Book,
  sheet: Sheet,
  axis: Axis,
  first: number,
  count: number,
): void {
  const size = axis === 'rows' ? sheet.maxRows : sheet.maxColumns
  if (first < 1 || count < 1 || first + count - 1 > size) throw outOfBounds(axis)
  if (count === size) throw refusal(axis === 'rows' ? 'allRows' : 'allColumns')
  const kept = axis === 'rows' ? sheet.frozenRows : sheet.frozenColumns
  if (kept > 0 && first <= kept + 1 && first + count - 1 === size) {
    throw refusal(axis === 'rows' ? 'allUnfrozenRows' : 'allUnfrozenColumns')
  }
  if (axis === 'rows') sheet.rows.splice(first - 1, count)
  else for (const line of sheet.rows) line?.splice(first - 1, count)
  resize(sheet, axis, -count)
  carry(book, sheet, deletion(axis, first, count))
  const frozen = (many: number) => many - Math.max(0, Math.min(many, first + count - 1) - first + 1)
  if (axis === 'rows') sheet.frozenRows = frozen(sheet.frozenRows)
  else sheet.frozenColumns = frozen(sheet.frozenColumns)
}

/** Moves lines so that they stand before line `before`, numbered as the grid was. */
export function moveLines(
  book: Book,
  sheet: Sheet,
  axis: Axis,
  first: number,
  count: number,
  before: number,
): void {
  const size = axis === 'rows' ? sheet.maxRows : sheet.maxColumns
  if (first < 1 || first + count - 1 > size || before < 1 || before > size + 1) {
    throw outOfBounds(axis)
  }
  if (before >= first && before <= first + count) return
  const landing = before > first ? before - count : before
  if (axis === 'rows') moveItems(sheet.rows, first, count, landing)
  else for (const line of sheet.rows) if (line) moveItems(line, first, count, landing)
  carry(book, sheet, displacement(axis, first, count, before))
}

function outOfBounds(axis: Axis) {
  return refusal(axis === 'rows' ? 'rowsOutOfBounds' : 'columnsOutOfBounds')
}

function resize(sheet: Sheet, axis: Axis, by: number): void {
  if (axis === 'rows') sheet.maxRows += by
  else sheet.maxColumns += by
}

function dressedLike(cell: Cell | undefined): Cell | undefined {
  if (!cell || (!cell.format && !cell.style && !cell.rule)) return undefined
  return { ...blankCell(), format: cell.format, style: cell.style, rule: cell.rule }
}

function insertRowCells(sheet: Sheet, at: number, count: number, model: number): void {
  const source = sheet.rows[model - 1]
  if (at > sheet.rows.length && !source) return
  const tail = sheet.rows.slice(at - 1)
  sheet.rows.length = Math.min(sheet.rows.length, at - 1)
  for (let i = 0; i < count; i++) sheet.rows[at - 1 + i] = source?.map(dressedLike)
  for (let i = 0; i < tail.length; i++) sheet.rows[at - 1 + count + i] = tail[i]
}

function insertColumnCells(sheet: Sheet, at: number, count: number, model: number): void {
  for (const line of sheet.rows) {
    if (!line) continue
    const source = line[model - 1]
    if (at > line.length && !source) continue
    while (line.length < at - 1) line.push(undefined)
    line.splice(at - 1, 0, ...Array.from({ length: count }, () => dressedLike(source)))
  }
}

function moveItems<T extends Line | Cell>(
  items: Array<T | undefined>,
  first: number,
  count: number,
  landing: number,
): void {
  const reach = Math.max(first, landing) + count - 1
  while (items.length < reach) items.push(undefined)
  const moved = items.splice(first - 1, count)
  items.splice(landing - 1, 0, ...moved)
}

/** Everything that names a line or an area of the sheet follows the edit. */
function carry(book: Book, sheet: Sheet, shift: Shift): void {
  if (shift.axis === 'rows') {
    sheet.heights = shiftedLines(sheet.heights, shift)
    sheet.hiddenRows = shiftedLines(sheet.hiddenRows, shift)
    sheet.filteredRows = shiftedLines(sheet.filteredRows, shift)
    sheet.rowGroups = sheet.rowGroups.flatMap((group) => shiftedGroup(group, shift))
  } else {
    sheet.widths = shiftedLines(sheet.widths, shift)
    sheet.hiddenColumns = shiftedLines(sheet.hiddenColumns, shift)
    sheet.columnGroups = sheet.columnGroups.flatMap((group) => shiftedGroup(group, shift))
  }
  sheet.merges = sheet.merges.flatMap((area) => shiftedArea(area, shift) ?? [])
  carryProtections(sheet, shift)
  carryConditionalRules(sheet, shift)
  sheet.bandings = sheet.bandings.flatMap((banding) => {
    const area = shiftedArea(banding.area, shift)
    return area ? [{ ...banding, area }] : []
  })
  carryFilter(sheet, shift)
  for (const anchor of book.anchors) {
    if (anchor.sheetId === sheet.id && anchor.area) anchor.area = shiftedArea(anchor.area, shift)
  }
  carryMetadata(book, sheet, shift)
}

function carryFilter(sheet: Sheet, shift: Shift): void {
  if (!sheet.filter) return
  const area = shiftedArea(sheet.filter.area, shift)
  const { criteria = [] } = sheet.filter
  const kept = criteria.flatMap(([column, one]): typeof criteria => {
    const next = shift.axis === 'columns' ? shift.line(column) : column
    return next === null ? [] : [[next, one]]
  })
  sheet.filter = area && { area, ...(kept.length > 0 ? { criteria: kept } : {}) }
}

function carryProtections(sheet: Sheet, shift: Shift): void {
  sheet.protections = sheet.protections.filter((protection) => {
    if (!protection.area) return true
    protection.area = shiftedArea(protection.area, shift)
    return protection.area !== null
  })
}

function carryConditionalRules(sheet: Sheet, shift: Shift): void {
  sheet.conditionalRules = sheet.conditionalRules.flatMap((rule) => {
    const areas = rule.areas.flatMap((area) => shiftedPieces(area, shift))
    if (areas.length === 0) return []
    if (rule.formula === null) return [{ ...rule, areas }]
    const formula = shiftedFormula(retold(rule.formula, rule.areas, areas, shift), shift)
    return [{ ...rule, formula, values: [formula], areas }]
  })
}

/** A rule's formula is told for its first cell: here for the cell that will be the first. */
function retold(
  formula: string,
  before: readonly Area[],
  after: readonly Area[],
  shift: Shift,
): string {
  const start = (area: Area | undefined) => (shift.axis === 'rows' ? area?.top : area?.left) ?? 1
  const end = (area: Area) => (shift.axis === 'rows' ? area.bottom : area.right)
  const first = start(after[0])
  for (const area of before) {
    for (let line = start(area); line <= end(area); line++) {
      if (shift.line(line) === first) {
        return translatedFormula(formula, shift.axis, line - start(before[0]))
      }
    }
  }
  return formula
}

function carryMetadata(book: Book, sheet: Sheet, shift: Shift): void {
  const place = shift.axis === 'rows' ? 'ROW' : 'COLUMN'
  book.metadata = book.metadata.filter((entry) => {
    if (entry.sheetId !== sheet.id || entry.location !== place || entry.line === null) return true
    entry.line = shift.line(entry.line)
    return entry.line !== null
  })
}

function shiftedGroup(group: ColumnGroup, shift: Shift): ColumnGroup[] {
  const span = shift.span(group.first, group.last)
  return span ? [{ ...group, first: span[0], last: span[1] }] : []
}

function inheritSizes(sheet: Sheet, axis: Axis, at: number, count: number, model: number): void {
  const sizes = axis === 'rows' ? sheet.heights : sheet.widths
  const size = sizes.get(model < at ? model : model + count)
  if (size === undefined) return
  for (let i = 0; i < count; i++) sizes.set(at + i, size)
}
