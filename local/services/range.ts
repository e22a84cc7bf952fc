// A range: a block of cells known by its coordinates, which does not follow the cells it named.
// Long because Google's class is: one short method for each of its words.
import { displayed } from '../entry.ts'
import { refusal } from '../messages.ts'
import { a1Name, contains, overlaps } from '../store/area.ts'
import {
  type Area,
  type Cell,
  isFilled,
  PLAIN_FORMAT,
  restyled,
  type Style,
} from '../store/cell.ts'
import { collapse, shiftDepth } from '../store/groups.ts'
import { pasteCells } from '../store/paste.ts'
import type { Sheet } from '../store/sheet.ts'
import { type SortKey, sortRows } from '../store/sort.ts'
import { type CellValue, changeCells, clearCells, valueReader, writeEntries } from './cells.ts'
import type { Constant } from './constants.ts'
import { type Desk, mayEdit, refuseEdit, sheetOf } from './desk.ts'
import { FilterService } from './filter.ts'
import { areaWithin, badSignature, refuseMisfit } from './grid.ts'
import {
  addMetadata,
  type DeveloperMetadataService,
  type MetadataPlace,
  metadataAt,
} from './metadata.ts'
import { DeveloperMetadataFinderService } from './metadataFinder.ts'
import { ProtectionService } from './protection.ts'
import { RichTextValueService } from './richText.ts'
import { Service } from './service.ts'
import type { SheetService } from './sheet.ts'
import { BLACK, colorCode, WHITE } from './style.ts'
import { DataValidationBuilderService, DataValidationService } from './validation.ts'

type SortSpec = number | { column: number; ascending?: boolean }

/** A block of cells of a sheet; `openRows` and `openColumns` tell `C:C` and `2:2`. */
export class RangeService extends Service {
  readonly kind = 'Range'
  readonly desk: Desk
  readonly sheetId: number
  readonly area: Area
  readonly openRows: boolean
  readonly openColumns: boolean
  override readonly place = () => this.desk.book.sheetById(this.sheetId)?.name ?? null

  constructor(desk: Desk, sheetId: number, area: Area, openRows = false, openColumns = false) {
    super()
    this.desk = desk
    this.sheetId = sheetId
    this.area = area
    this.openRows = openRows
    this.openColumns = openColumns
  }

  // Where it is

  getRow(): number {
    return this.area.top
  }

  getColumn(): number {
    return this.area.left
  }

  getLastRow(): number {
    return this.area.bottom
  }

  getLastColumn(): number {
    return this.area.right
  }

  getNumRows(): number {
    return this.area.bottom - this.area.top + 1
  }

  getNumColumns(): number {
    return this.area.right - this.area.left + 1
  }

  getA1Notation(): string {
    return a1Name(this.area, this.openRows, this.openColumns)
  }

  getSheet(): SheetService {
    return this.desk.make.sheet(this.desk, this.sheetId)
  }

  getCell(row: number, column: number): RangeService {
    return this.offset(row - 1, column - 1, 1, 1)
  }

  offset(rowOffset: number, columnOffset: number, rows?: number, columns?: number): RangeService {
    const height = rows ?? this.area.bottom - this.area.top + 1
    const width = columns ?? this.area.right - this.area.left + 1
    const { top, left } = this.area
    const area = areaWithin(this.#sheet(), top + rowOffset, left + columnOffset, height, width)
    return new RangeService(this.desk, this.sheetId, area)
  }

  // Values

  getValues(): CellValue[][] {
    return this.#map(valueReader(this.desk))
  }

  getValue(): CellValue {
    return valueReader(this.desk)(this.#first())
  }

  getDisplayValues(): string[][] {
    return this.#map((cell) => displayed(cell, this.desk.book.locale))
  }

  getDisplayValue(): string {
    return displayed(this.#first(), this.desk.book.locale)
  }

  getFormulas(): string[][] {
    return this.#map((cell) => cell?.formula ?? '')
  }

  getFormula(): string {
    return this.#first()?.formula ?? ''
  }

  isBlank(): boolean {
    return this.#map(isFilled).every((row) => !row.includes(true))
  }

  setValues(values: unknown[][]): this {
    refuseMisfit(values, this.area, 'Range.setValues')
    writeEntries(this.desk, this.#sheet(), this.area, (i, j) => values[i]?.[j])
    return this
  }

  setValue(value: unknown): this {
    if (Array.isArray(value)) throw badSignature('Range.setValue', value)
    writeEntries(this.desk, this.#sheet(), this.area, () => value)
    return this
  }

  setRichTextValues(values: RichTextValueService[][]): this {
    refuseMisfit(values, this.area, 'Range.setRichTextValues')
    return this.#storeTexts((i, j) => values[i]?.[j])
  }

  setRichTextValue(value: RichTextValueService): this {
    return this.#storeTexts(() => value)
  }

  getRichTextValues(): Array<Array<RichTextValueService | null>> {
    return this.#map(richText)
  }

  getRichTextValue(): RichTextValueService | null {
    return richText(this.#first())
  }

  clear(
    options: {
      contentsOnly?: boolean
      formatOnly?: boolean
      validationsOnly?: boolean
      commentsOnly?: boolean
    } = {},
  ): this {
    const { contentsOnly, formatOnly, validationsOnly, commentsOnly } = options
    const all = !contentsOnly && !formatOnly && !validationsOnly && !commentsOnly
    clearCells(this.desk, this.#sheet(), this.area, {
      content: all || contentsOnly === true,
      dress: all || formatOnly === true,
      rules: validationsOnly === true,
      notes: all || commentsOnly === true,
    })
    return this
  }

  clearContent(): this {
    clearCells(this.desk, this.#sheet(), this.area, { content: true })
    return this
  }

  clearFormat(): this {
    clearCells(this.desk, this.#sheet(), this.area, { dress: true })
    return this
  }

  clearNote(): this {
    clearCells(this.desk, this.#sheet(), this.area, { notes: true })
    return this
  }

  // Dress

  getNumberFormats(): string[][] {
    return this.#map((cell) => cell?.format ?? PLAIN_FORMAT)
  }

  getNumberFormat(): string {
    return this.#first()?.format ?? PLAIN_FORMAT
  }

  setNumberFormats(formats: string[][]): this {
    refuseMisfit(formats, this.area, 'Range.setNumberFormats')
    return this.#change((cell, i, j) => {
      cell.format = numberFormat(formats[i]?.[j])
    })
  }

  setNumberFormat(format: string): this {
    const chosen = numberFormat(format)
    return this.#change((cell) => {
      cell.format = chosen
    })
  }

  getBackgrounds(): string[][] {
    return this.#map((cell) => cell?.style?.background ?? WHITE)
  }

  getBackground(): string {
    return this.#first()?.style?.background ?? WHITE
  }

  setBackgrounds(colors: Array<Array<string | null>>): this {
    return this.#dressAll('background', colors, color, 'setBackgrounds')
  }

  setBackground(background: string | null): this {
    return this.#dress('background', color(background))
  }

  getFontColors(): string[][] {
    return this.#map((cell) => cell?.style?.fontColor ?? BLACK)
  }

  setFontColors(colors: Array<Array<string | null>>): this {
    return this.#dressAll('fontColor', colors, color, 'setFontColors')
  }

  setFontColor(fontColor: string | null): this {
    return this.#dress('fontColor', color(fontColor))
  }

  getFontWeights(): string[][] {
    return this.#map((cell) => cell?.style?.fontWeight ?? 'normal')
  }

  setFontWeights(weights: Array<Array<string | null>>): this {
    return this.#dressAll('fontWeight', weights, unlessNormal, 'setFontWeights')
  }

  setFontWeight(weight: string | null): this {
    return this.#dress('fontWeight', unlessNormal(weight))
  }

  getFontStyles(): string[][] {
    return this.#map((cell) => cell?.style?.fontStyle ?? 'normal')
  }

  setFontStyles(styles: Array<Array<string | null>>): this {
    return this.#dressAll('fontStyle', styles, unlessNormal, 'setFontStyles')
  }

  setFontStyle(style: string | null): this {
    return this.#dress('fontStyle', unlessNormal(style))
  }

  getFontSizes(): number[][] {
    return this.#map((cell) => cell?.style?.fontSize ?? 10)
  }

  setFontSizes(sizes: number[][]): this {
    return this.#dressAll('fontSize', sizes, (size) => size, 'setFontSizes')
  }

  setFontSize(size: number): this {
    return this.#dress('fontSize', size)
  }

  getWraps(): boolean[][] {
    return this.#map((cell) => cell?.style?.wrapStrategy === 'WRAP')
  }

  setWrap(wrap: boolean): this {
    return this.#dress('wrapStrategy', wrapStrategy(wrap))
  }

  setWraps(wraps: boolean[][]): this {
    return this.#dressAll('wrapStrategy', wraps, wrapStrategy, 'setWraps')
  }

  setWrapStrategy(strategy: Constant): this {
    return this.#dress('wrapStrategy', strategy.name())
  }

  setVerticalAlignment(alignment: string | null): this {
    return this.#dress('verticalAlignment', alignment)
  }

  setHorizontalAlignment(alignment: string | null): this {
    return this.#dress('horizontalAlignment', alignment)
  }

  // Notes and validation

  getNotes(): string[][] {
    return this.#map((cell) => cell?.note ?? '')
  }

  getNote(): string {
    return this.#first()?.note ?? ''
  }

  setNotes(notes: Array<Array<string | null>>): this {
    refuseMisfit(notes, this.area, 'Range.setNotes')
    return this.#change((cell, i, j) => {
      cell.note = noteText(notes[i]?.[j])
    })
  }

  setNote(note: string | null): this {
    return this.#change((cell) => {
      cell.note = noteText(note)
    })
  }

  getDataValidations(): Array<Array<DataValidationService | null>> {
    return this.#map((cell) =>
      cell?.rule ? new DataValidationService(this.desk, cell.rule) : null,
    )
  }

  getDataValidation(): DataValidationService | null {
    const rule = this.#first()?.rule
    return rule ? new DataValidationService(this.desk, rule) : null
  }

  setDataValidations(rules: Array<Array<DataValidationService | null>>): this {
    refuseMisfit(rules, this.area, 'Range.setDataValidations')
    return this.#change((cell, i, j) => this.#applyRule(cell, rules[i]?.[j] ?? null))
  }

  setDataValidation(rule: DataValidationService | null): this {
    return this.#change((cell) => this.#applyRule(cell, rule))
  }

  clearDataValidations(): this {
    clearCells(this.desk, this.#sheet(), this.area, { rules: true })
    return this
  }

  insertCheckboxes(checked?: unknown, unchecked?: unknown): this {
    const builder = new DataValidationBuilderService(this.desk).requireCheckbox(checked, unchecked)
    return this.setDataValidation(builder.build())
  }

  // Order, filter, protection, groups

  sort(spec: SortSpec | SortSpec[]): this {
    const specs = Array.isArray(spec) ? spec : [spec]
    const keys = specs.map((one): SortKey => {
      if (typeof one === 'number') return { column: one, ascending: true }
      return { column: one.column, ascending: one.ascending ?? true }
    })
    const sheet = this.#sheet()
    refuseEdit(this.desk, sheet, this.area)
    sortRows(sheet, this.area, keys)
    return this
  }

  createFilter(): FilterService {
    const sheet = this.#sheet()
    refuseEdit(this.desk, sheet, this.area)
    if (sheet.filter) throw refusal('secondFilter')
    sheet.filter = { area: this.area }
    return new FilterService(this.desk, this.sheetId)
  }

  getFilter(): FilterService | null {
    const { filter } = this.#sheet()
    if (!filter || !overlaps(filter.area, this.area)) return null
    return new FilterService(this.desk, this.sheetId)
  }

  protect(): ProtectionService {
    const sheet = this.#sheet()
    refuseEdit(this.desk, sheet, this.area)
    const id = this.desk.book.freshId()
    const protection = { id, area: this.area, description: '', warningOnly: false, editors: null }
    sheet.protections.push(protection)
    return new ProtectionService(this.desk, this.sheetId, protection)
  }

  canEdit(): boolean {
    return mayEdit(this.desk, this.#sheet(), this.area)
  }

  shiftColumnGroupDepth(delta: number): this {
    const sheet = this.#sheet()
    refuseEdit(this.desk, sheet, null)
    shiftDepth(sheet, this.area.left, this.area.right, delta)
    return this
  }

  collapseGroups(): this {
    return this.#fold(true)
  }

  expandGroups(): this {
    return this.#fold(false)
  }

  // Merges and copies

  merge(): this {
    const sheet = this.#sheet()
    refuseEdit(this.desk, sheet, this.area)
    this.#refusePartialMerges(sheet)
    sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, this.area))
    sheet.merges.push(this.area)
    sheet.eachExisting(this.area, (cell, row, column) => {
      if (row === this.area.top && column === this.area.left) return
      cell.value = ''
      cell.formula = null
    })
    return this
  }

  breakApart(): this {
    const sheet = this.#sheet()
    refuseEdit(this.desk, sheet, this.area)
    this.#refusePartialMerges(sheet)
    sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, this.area))
    return this
  }

  getMergedRanges(): RangeService[] {
    return this.#sheet()
      .merges.filter((merge) => overlaps(merge, this.area))
      .map((merge) => new RangeService(this.desk, this.sheetId, merge))
  }

  isPartOfMerge(): boolean {
    return this.#sheet().merges.some((merge) => overlaps(merge, this.area))
  }

  copyTo(destination: RangeService): void {
    this.#paste(destination, false)
  }

  moveTo(destination: RangeService): void {
    refuseEdit(this.desk, this.#sheet(), this.area)
    this.#paste(destination, true)
  }

  // Developer metadata

  addDeveloperMetadata(key: string, value?: string | Constant, visibility?: Constant): this {
    addMetadata(this.desk, this.#wholeLine(), 'Range', [key, value, visibility])
    return this
  }

  getDeveloperMetadata(): DeveloperMetadataService[] {
    const place = this.#line()
    return place ? metadataAt(this.desk, place) : []
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinderService {
    return new DeveloperMetadataFinderService(this.desk, { sheetId: this.sheetId, area: this.area })
  }

  activate(): this {
    this.desk.book.activeSheetId = this.sheetId
    this.desk.book.activeArea = { sheetId: this.sheetId, ...this.area }
    return this
  }

  #sheet(): Sheet {
    const sheet = sheetOf(this.desk, this.sheetId)
    if (this.area.bottom > sheet.maxRows || this.area.right > sheet.maxColumns) {
      throw refusal('outsideGrid')
    }
    return sheet
  }

  #first(): Cell | undefined {
    return this.#sheet().cell(this.area.top, this.area.left)
  }

  #map<T>(read: (cell: Cell | undefined) => T): T[][] {
    return this.#sheet().map(this.area, read)
  }

  #change(change: (cell: Cell, i: number, j: number) => void): this {
    changeCells(this.desk, this.#sheet(), this.area, change)
    return this
  }

  #dress<K extends keyof Style>(property: K, value: Style[K] | null): this {
    return this.#change((cell) => {
      cell.style = restyled(cell.style, property, value)
    })
  }

  #dressAll<K extends keyof Style, V>(
    property: K,
    values: V[][],
    read: (value: V) => Style[K] | null,
    method: string,
  ): this {
    refuseMisfit(values, this.area, `Range.${method}`)
    return this.#change((cell, i, j) => {
      cell.style = restyled(cell.style, property, read(values[i]?.[j] as V))
    })
  }

  #storeTexts(textAt: (i: number, j: number) => RichTextValueService | null | undefined): this {
    return this.#change((cell, i, j) => {
      const rich = textAt(i, j)
      if (!(rich instanceof RichTextValueService))
        throw badSignature('Range.setRichTextValues', rich)
      cell.value = rich.text
      cell.formula = null
    })
  }

  #applyRule(cell: Cell, rule: DataValidationService | null): void {
    cell.rule = rule?.rule ?? null
    if (rule?.rule.source) this.desk.book.anchors.add(rule.rule.source)
    if (cell.rule?.criteria === 'CHECKBOX' && cell.value === '') {
      cell.value = cell.rule.values.length > 1 ? (cell.rule.values[1] as string) : false
    }
  }

  #fold(folded: boolean): this {
    const sheet = this.#sheet()
    refuseEdit(this.desk, sheet, null)
    const { left, right } = this.area
    for (const group of sheet.columnGroups) {
      if (group.first >= left && group.last <= right) collapse(sheet, group, folded)
    }
    return this
  }

  #paste(destination: RangeService, move: boolean): void {
    const target = sheetOf(this.desk, destination.sheetId)
    const { top, left } = destination.area
    const landing = areaWithin(target, top, left, this.getNumRows(), this.getNumColumns())
    refuseEdit(this.desk, target, landing)
    pasteCells(this.#sheet(), this.area, target, landing, move)
  }

  #refusePartialMerges(sheet: Sheet): void {
    const cuts = (merge: Area) => overlaps(merge, this.area) && !contains(this.area, merge)
    if (sheet.merges.some(cuts)) throw refusal('partialMerge')
  }

  /** The single whole row or column this range is, null when it is none. */
  #line(): MetadataPlace | null {
    const { area, sheetId } = this
    const grid = this.#sheet().grid()
    const lenient = this.desk.switches.boundedRangeIsWholeLine
    const tall = this.openRows || (lenient && area.top === 1 && area.bottom === grid.bottom)
    const wide = this.openColumns || (lenient && area.left === 1 && area.right === grid.right)
    if (tall && area.left === area.right) return { location: 'COLUMN', sheetId, line: area.left }
    if (wide && area.top === area.bottom) return { location: 'ROW', sheetId, line: area.top }
    return null
  }

  #wholeLine(): MetadataPlace {
    const place = this.#line()
    if (!place) throw refusal('metadataPlace')
    return place
  }
}

function richText(cell: Cell | undefined): RichTextValueService | null {
  if (!cell || cell.formula !== null || typeof cell.value !== 'string') return null
  return new RichTextValueService(cell.value)
}

function color(value: string | null | undefined): string | null {
  return value === null || value === undefined ? null : colorCode(value)
}

function unlessNormal(value: string | null): string | null {
  return value === 'normal' ? null : (value ?? null)
}

function noteText(note: unknown): string {
  return note === null || note === undefined ? '' : String(note)
}

function numberFormat(format: unknown): string | null {
  if (typeof format !== 'string') throw badSignature('Range.setNumberFormat', format)
  return format === '' || /^general$/i.test(format) ? null : format
}

function wrapStrategy(wrap: boolean): string {
  return wrap ? 'WRAP' : 'OVERFLOW'
}
