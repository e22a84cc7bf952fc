// Keeps what Univer shows equal to the model, cell by cell: nothing is redrawn that did not change,
// so that nobody loses their place, their selection or what they are typing.
import {
  type ICellData,
  type ISheetDataValidationRule,
  mergeWorksheetSnapshotWithDefault,
} from '@univerjs/core'
import type { CellView } from '../../protocol.ts'
import type { KnownSheet } from '../model.ts'
import { place } from '../model.ts'
import { cellData } from './cellData.ts'
import { ruleOrders } from './ruleOrders.ts'
import { ruleRanges } from './ruleRanges.ts'
import { shapeOrders } from './shapeOrders.ts'
import { hasFilter, sheetData, sheetName } from './sheetData.ts'
import { order, type Stage } from './stage.ts'

/** A tab as it was last drawn, to be compared with what it became. */
export interface Drawn {
  readonly sheet: KnownSheet
  readonly rules: ReadonlyMap<string, ISheetDataValidationRule>
}

export type Place = { readonly row: number; readonly column: number }

/** Remembers a tab whose cells Univer was just given, and gives it its rules and filter. */
export function dress(stage: Stage, sheet: KnownSheet): Drawn {
  const { shape } = sheet
  const rules = ruleRanges(sheet)
  const bare = { ...shape, filter: null }
  const orders = [...ruleOrders(new Map(), rules), ...shapeOrders(bare, shape)]
  for (const [id, params] of orders) order(stage, sheetName(shape.id), id, params)
  return { sheet: copied(sheet), rules }
}

/** Gives Univer a tab it does not have. */
export function insert(stage: Stage, sheet: KnownSheet, index: number): Drawn {
  const name = sheetName(sheet.shape.id)
  order(stage, name, 'sheet.mutation.insert-sheet', {
    index,
    sheet: mergeWorksheetSnapshotWithDefault(sheetData(sheet)),
  })
  return dress(stage, sheet)
}

/** Turns a tab drawn before into what it is now. */
export function update(stage: Stage, { sheet: before, rules }: Drawn, sheet: KnownSheet): Drawn {
  const name = sheetName(sheet.shape.id)
  for (const [id, params] of shapeOrders(before.shape, sheet.shape)) order(stage, name, id, params)
  const places = new Set([...before.cells.keys(), ...sheet.cells.keys()])
  const changed = [...places].flatMap((at) => {
    const [old, cell] = [before.cells.get(at), sheet.cells.get(at)]
    return looksSame(before, old, sheet, cell)
      ? []
      : [cell ?? old].filter((one) => one !== undefined)
  })
  drawCells(stage, sheet, changed)
  const now = ruleRanges(sheet)
  for (const [id, params] of ruleOrders(rules, now)) order(stage, name, id, params)
  return { sheet: copied(sheet), rules: now }
}

/** Draws cells as they are in a tab: emptied first, for Univer only ever adds to a style. */
export function drawCells(stage: Stage, sheet: KnownSheet, places: readonly Place[]): void {
  if (places.length === 0) return
  const name = sheetName(sheet.shape.id)
  const empty: Record<number, Record<number, null>> = {}
  const full: Record<number, Record<number, ICellData>> = {}
  for (const { row, column } of places) {
    const cell = sheet.cells.get(place(row, column))
    set(empty, row, column, null)
    if (cell)
      set(full, row, column, cellData(cell, ruleOf(sheet, cell), hasFilter(sheet.shape, cell)))
  }
  const id = 'sheet.mutation.set-range-values'
  order(stage, name, id, { cellValue: empty })
  order(stage, name, id, { cellValue: full })
}

function set<T>(matrix: Record<number, Record<number, T>>, row: number, column: number, value: T) {
  const line = matrix[row] ?? {}
  matrix[row] = line
  line[column] = value
}

function ruleOf(sheet: KnownSheet, cell: CellView) {
  return cell.rule === undefined ? undefined : sheet.rules[cell.rule]
}

function looksSame(
  before: KnownSheet,
  old: CellView | undefined,
  after: KnownSheet,
  cell: CellView | undefined,
): boolean {
  if (old === cell && before.rules === after.rules) return true
  if (!old || !cell) return false
  const rules = [ruleOf(before, old), ruleOf(after, cell)].map((rule) => rule?.kind)
  return rules[0] === rules[1] && JSON.stringify(old) === JSON.stringify(cell)
}

function copied({ cells, ...sheet }: KnownSheet): KnownSheet {
  return { ...sheet, cells: new Map(cells) }
}
