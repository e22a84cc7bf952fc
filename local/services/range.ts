// A range: a block of cells known by its coordinates, which does not follow the cells it named.
// Its members stand in a chain of files by concern: place, contents, dress, marks, and here what
// moves whole cells about. Long because Google's class is: one short method for each of its words.

import { refusal } from '../messages.ts'
import { contains, overlaps } from '../store/area.ts'
import { fill } from '../store/autofill.ts'
import type { Area } from '../store/cell.ts'
import { closeCells, openCells } from '../store/cells.ts'
import { mergePieces } from '../store/merges.ts'
import { type PasteParts, pasteCells } from '../store/paste.ts'
import { dropDuplicates, shuffleRows } from '../store/rows.ts'
import type { Sheet } from '../store/sheet.ts'
import { type SortKey, sortRows } from '../store/sort.ts'
import { writeEntries } from './cells.ts'
import { type Constant, isConstant } from './constants.ts'
import { refuseEdit, sheetOf } from './desk.ts'
import { areaWithin, badSignature } from './grid.ts'
import { ALL_PARTS, partsOf } from './pasteParts.ts'
import { change, editedUnder, sheetUnder } from './rangeCells.ts'
import { RangeMarks } from './rangeMarks.ts'
import type { SheetService } from './sheet.ts'
import { splitTexts } from './splitTexts.ts'

type SortSpec = number | { column: number; ascending?: boolean }

/** A block of cells of a sheet, as scripts hold it. */
export class RangeService extends RangeMarks {
  // Order

  sort(spec: SortSpec | SortSpec[]): this {
    const specs = Array.isArray(spec) ? spec : [spec]
    const keys = specs.map((one): SortKey => {
      if (typeof one === 'number') return { column: one, ascending: true }
      if (typeof one?.column !== 'number') throw badSignature('Range.sort', spec)
      return { column: one.column, ascending: one.ascending ?? true }
    })
    sortRows(editedUnder(this), this.area, keys)
    return this
  }

  randomize(): this {
    shuffleRows(editedUnder(this), this.area, this.desk.clock.now)
    return this
  }

  /** The columns compared are numbered as in the sheet; none means all those of the range. */
  removeDuplicates(columns?: number[]): RangeService {
    const { left, right, top } = this.area
    const compared = columns ?? Array.from({ length: right - left + 1 }, (_, i) => left + i)
    if (compared.some((column) => column < left || column > right)) throw refusal('outsideGrid')
    const kept = dropDuplicates(editedUnder(this), this.area, compared)
    return this.beside({ ...this.area, bottom: top + kept - 1 })
  }

  trimWhitespace(): this {
    return change(this, (cell) => {
      if (typeof cell.value !== 'string' || cell.formula !== null) return
      cell.value = cell.value.trim().replace(/\s+/g, ' ')
      cell.runs = null
    })
  }

  splitTextToColumns(delimiter?: string | Constant): void {
    const sheet = editedUnder(this)
    if (this.area.left !== this.area.right) throw refusal('splitOneColumn')
    const parts = splitTexts(this.getDisplayValues().flat(), delimiter)
    const width = parts.reduce((widest, row) => Math.max(widest, row.length), 1)
    const { top, left } = this.area
    const area = areaWithin(sheet, top, left, parts.length, width)
    parts.forEach((row, i) => {
      if (row.length < 2) return
      const line = { ...area, top: top + i, bottom: top + i, right: left + row.length - 1 }
      writeEntries(this.desk, sheet, line, (_, j) => row[j])
    })
  }

  // Merges

  merge(): this {
    mergePieces(this.#mergeable(), [this.area])
    return this
  }

  mergeAcross(): this {
    const { top, bottom } = this.area
    const rows = Array.from({ length: bottom - top + 1 }, (_, i) => top + i)
    const pieces = rows.map((row) => ({ ...this.area, top: row, bottom: row }))
    mergePieces(this.#mergeable(), pieces)
    return this
  }

  mergeVertically(): this {
    const { left, right } = this.area
    const columns = Array.from({ length: right - left + 1 }, (_, i) => left + i)
    const pieces = columns.map((column) => ({ ...this.area, left: column, right: column }))
    mergePieces(this.#mergeable(), pieces)
    return this
  }

  breakApart(): this {
    const sheet = this.#mergeable()
    sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, this.area))
    return this
  }

  getMergedRanges(): RangeService[] {
    return sheetUnder(this)
      .merges.filter((merge) => overlaps(merge, this.area))
      .map((merge) => this.beside(merge))
  }

  isPartOfMerge(): boolean {
    return sheetUnder(this).merges.some((merge) => overlaps(merge, this.area))
  }

  // Copies

  copyTo(destination: RangeService, ...given: unknown[]): void {
    if (!(destination instanceof RangeService)) {
      throw badSignature('Range.copyTo', destination, ...given)
    }
    const [how, transposed] = given
    const options = how as { contentsOnly?: boolean; formatOnly?: boolean } | undefined
    const known =
      how === undefined ||
      (isConstant(how) && (transposed === undefined || typeof transposed === 'boolean')) ||
      (!isConstant(how) && typeof how === 'object' && how !== null && given.length === 1)
    if (!known) throw badSignature('Range.copyTo', destination, ...given)
    const parts = isConstant(how) ? partsOf(how.name()) : this.#optionParts(options)
    this.#paste(destination, parts, transposed === true)
  }

  moveTo(target: RangeService): void {
    if (!(target instanceof RangeService)) throw badSignature('Range.moveTo', target)
    const source = editedUnder(this)
    const sheet = sheetOf(this.desk, target.sheetId)
    const { top, left } = target.area
    const landing = areaWithin(sheet, top, left, this.getNumRows(), this.getNumColumns())
    refuseEdit(this.desk, sheet, landing)
    pasteCells(source, this.area, sheet, landing, { parts: ALL_PARTS, move: true })
  }

  copyValuesToRange(sheet: SheetService | number, ...sides: number[]): void {
    this.#spread('copyValuesToRange', 'PASTE_VALUES', sheet, sides)
  }

  copyFormatToRange(sheet: SheetService | number, ...sides: number[]): void {
    this.#spread('copyFormatToRange', 'PASTE_FORMAT', sheet, sides)
  }

  autoFill(destination: RangeService, series: Constant): void {
    const inside = destination.sheetId === this.sheetId && contains(destination.area, this.area)
    const { area } = this
    const target = destination.area
    const straight =
      (area.left === target.left && area.right === target.right) ||
      (area.top === target.top && area.bottom === target.bottom)
    if (!inside) throw refusal('fillElsewhere')
    if (!straight) throw refusal('fillAskew')
    const { locale } = this.desk.book
    fill(this.edited(target), area, target, series.name() === 'ALTERNATE_SERIES' ? null : locale)
  }

  /** Fills down as far as the data beside it goes: on its left, else on its right. */
  autoFillToNeighbor(series: Constant): void {
    const { area } = this
    const sheet = sheetUnder(this)
    const filled = (column: number, row: number) => (sheet.cell(row, column)?.value ?? '') !== ''
    const beside = [area.left - 1, area.right + 1].find(
      (column) => column >= 1 && filled(column, area.bottom + 1),
    )
    if (beside === undefined) return
    let { bottom } = area
    while (bottom < sheet.maxRows && filled(beside, bottom + 1)) bottom += 1
    this.autoFill(this.beside({ ...area, bottom }), series)
  }

  // Cells pushed aside

  insertCells(dimension: Constant): this {
    openCells(this.desk.book, editedUnder(this), this.area, along(dimension, 'insertCells'))
    return this
  }

  deleteCells(dimension: Constant): void {
    closeCells(editedUnder(this), this.area, along(dimension, 'deleteCells'))
  }

  #mergeable(): Sheet {
    const sheet = editedUnder(this)
    const cuts = (merge: Area) => overlaps(merge, this.area) && !contains(this.area, merge)
    if (sheet.merges.some(cuts)) throw refusal('partialMerge')
    return sheet
  }

  #optionParts(options: { contentsOnly?: boolean; formatOnly?: boolean } = {}): PasteParts {
    if (options.contentsOnly) return partsOf('PASTE_VALUES')
    return options.formatOnly ? partsOf('PASTE_FORMAT') : ALL_PARTS
  }

  /** Pastes as often as the destination holds the source whole, and once at least. */
  #paste(destination: RangeService, parts: PasteParts, transposed: boolean): void {
    if (destination.desk.book !== this.desk.book) throw refusal('otherBook')
    const source = sheetUnder(this)
    const target = sheetOf(this.desk, destination.sheetId)
    const [height, width] = transposed
      ? [this.getNumColumns(), this.getNumRows()]
      : [this.getNumRows(), this.getNumColumns()]
    const { top, left } = destination.area
    const fits = (room: number, size: number) => Math.max(1, Math.floor(room / size)) * size
    const rows = fits(destination.getNumRows(), height)
    const columns = fits(destination.getNumColumns(), width)
    refuseEdit(this.desk, target, areaWithin(target, top, left, rows, columns))
    const options = { parts, transposed, move: false }
    for (let i = 0; i < rows; i += height) {
      for (let j = 0; j < columns; j += width) {
        const landing = {
          top: top + i,
          left: left + j,
          bottom: top + i + height - 1,
          right: left + j + width - 1,
        }
        pasteCells(source, this.area, target, landing, options)
      }
    }
  }

  #spread(method: string, part: string, sheet: SheetService | number, sides: number[]): void {
    const id = typeof sheet === 'number' ? sheet : sheet?.sheetId
    const [column = 0, columnEnd = 0, row = 0, rowEnd = 0] = sides
    if (typeof id !== 'number' || sides.length !== 4) {
      throw badSignature(`Range.${method}`, sheet, ...sides)
    }
    const target = sheetOf(this.desk, id)
    const area = areaWithin(target, row, column, rowEnd - row + 1, columnEnd - column + 1)
    this.#paste(new RangeService(this.desk, id, area), partsOf(part), false)
  }
}

function along(dimension: Constant, method: string): 'rows' | 'columns' {
  if (!isConstant(dimension)) throw badSignature(`Range.${method}`, dimension)
  return dimension.name() === 'ROWS' ? 'rows' : 'columns'
}
