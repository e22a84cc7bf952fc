// What stands on a sheet: its looks, protections, tints, filter, alternating colours, metadata, and
// what is selected in it. Long because Google's class is.
import { refusal } from '../messages.ts'
import type { Area } from '../store/cell.ts'
import { BandingService } from './banding.ts'
import type { BlobService } from './blob.ts'
import { ConditionalFormatRuleService } from './conditional.ts'
import { type Constant, ProtectionType, SheetType } from './constants.ts'
import { FilterService } from './filter.ts'
import { badSignature } from './grid.ts'
import { addMetadata, type DeveloperMetadataService, metadataAt } from './metadata.ts'
import { DeveloperMetadataFinderService } from './metadataFinder.ts'
import { NamedRangeService } from './namedRange.ts'
import { OverGridImageService, pictureSize } from './overGridImage.ts'
import { ProtectionService } from './protection.ts'
import type { RangeService } from './range.ts'
import { RangeListService } from './rangeList.ts'
import { SelectionService } from './selection.ts'
import { SheetFolds } from './sheetFolds.ts'
import { colorCode } from './style.ts'
import { TextFinderService } from './textFinder.ts'

/** A sheet and what stands on it. */
export class SheetMarks extends SheetFolds {
  getType(): Constant {
    return SheetType.GRID
  }

  /** Nothing here makes forms, drawings, slicers or pivot tables: there are none. */
  getFormUrl(): string | null {
    return null
  }

  getImages(): OverGridImageService[] {
    return this.sheet().pictures.map(
      (picture) => new OverGridImageService(this.desk, this.sheetId, picture),
    )
  }

  /** Lays a picture over the grid: its size and its place are kept, not what it shows. */
  insertImage(blob: BlobService, column: number, row: number): OverGridImageService {
    const sheet = this.edited(null)
    if (row < 1 || row > sheet.maxRows || column < 1 || column > sheet.maxColumns)
      throw badSignature('Sheet.insertImage', blob, column, row)
    const size = pictureSize(blob)
    const picture = { id: this.desk.book.freshId(), row, column, ...size, title: '', about: '' }
    sheet.pictures = [...sheet.pictures, picture]
    return new OverGridImageService(this.desk, this.sheetId, picture)
  }

  getDrawings(): never[] {
    return []
  }

  getSlicers(): never[] {
    return []
  }

  getPivotTables(): never[] {
    return []
  }

  getTabColor(): string | null {
    return this.sheet().tabColor
  }

  setTabColor(color: string | null): this {
    this.edited(null).tabColor = color === null ? null : colorCode(color)
    return this
  }

  isRightToLeft(): boolean {
    return this.sheet().rightToLeft
  }

  setRightToLeft(rightToLeft: boolean): this {
    this.edited(null).rightToLeft = rightToLeft
    return this
  }

  hasHiddenGridlines(): boolean {
    return this.sheet().hiddenGridlines
  }

  setHiddenGridlines(hidden: boolean): this {
    this.edited(null).hiddenGridlines = hidden
    return this
  }

  // Filter, finder, tints, alternating colours, names

  getFilter(): FilterService | null {
    return this.sheet().filter ? new FilterService(this.desk, this.sheetId) : null
  }

  createTextFinder(text: string): TextFinderService {
    const whole = () => [{ sheetId: this.sheetId, area: this.sheet().grid() }]
    return new TextFinderService(this.desk, text, whole)
  }

  getConditionalFormatRules(): ConditionalFormatRuleService[] {
    const { conditionalRules } = this.sheet()
    return conditionalRules.map(
      (rule) => new ConditionalFormatRuleService(this.desk, this.sheetId, rule),
    )
  }

  setConditionalFormatRules(rules: ConditionalFormatRuleService[]): void {
    const sheet = this.edited(null)
    const known = (rule: unknown) => rule instanceof ConditionalFormatRuleService
    if (!Array.isArray(rules) || !rules.every(known)) {
      throw badSignature('Sheet.setConditionalFormatRules', rules)
    }
    if (rules.some((rule) => rule.sheetId !== this.sheetId)) throw refusal('otherSheetRule')
    sheet.conditionalRules = rules.map((rule) => rule.rule)
  }

  clearConditionalFormatRules(): void {
    this.edited(null).conditionalRules = []
  }

  getBandings(): BandingService[] {
    return this.sheet().bandings.map(
      (banding) => new BandingService(this.desk, this.sheetId, banding),
    )
  }

  getNamedRanges(): NamedRangeService[] {
    return this.desk.book.namedRanges
      .filter(({ anchor }) => anchor.sheetId === this.sheet().id && anchor.area)
      .map((named) => new NamedRangeService(this.desk, named))
  }

  // Protection

  protect(): ProtectionService {
    const sheet = this.edited(null)
    let protection = sheet.protections.find((one) => one.area === null)
    if (!protection) {
      const id = this.desk.book.freshId()
      protection = { id, area: null, description: '', warningOnly: false, editors: null }
      sheet.protections.push(protection)
    }
    return new ProtectionService(this.desk, this.sheetId, protection)
  }

  getProtections(type: Constant): ProtectionService[] {
    const ranges = type === ProtectionType.RANGE
    return this.sheet()
      .protections.filter((one) => (one.area !== null) === ranges)
      .map((one) => new ProtectionService(this.desk, this.sheetId, one))
  }

  // Developer metadata

  addDeveloperMetadata(key: string, value?: string | Constant, visibility?: Constant): this {
    addMetadata(this.desk, this.#metadataPlace(), 'Sheet', [key, value, visibility])
    return this
  }

  getDeveloperMetadata(): DeveloperMetadataService[] {
    return metadataAt(this.desk, this.#metadataPlace())
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinderService {
    return new DeveloperMetadataFinderService(this.desk, { sheetId: this.sheetId, area: null })
  }

  // What is selected: the first cell, where this sheet is not the active one

  getSelection(): SelectionService {
    return new SelectionService(this.desk)
  }

  getActiveRange(): RangeService {
    return this.beside(this.#activeAreas()[0] ?? FIRST_CELL)
  }

  getActiveRangeList(): RangeListService {
    const areas = this.#activeAreas()
    return new RangeListService(
      this.desk,
      (areas.length > 0 ? areas : [FIRST_CELL]).map((area) => this.beside(area)),
    )
  }

  getActiveCell(): RangeService {
    return this.getCurrentCell()
  }

  getCurrentCell(): RangeService {
    const { top, left } = this.#activeAreas()[0] ?? FIRST_CELL
    const cell = this.desk.book.activeSheetId === this.sheetId ? this.desk.book.currentCell : null
    const { row, column } = cell ?? { row: top, column: left }
    return this.beside({ top: row, bottom: row, left: column, right: column })
  }

  setActiveRange(range: RangeService): RangeService {
    range.activate()
    return range
  }

  setActiveRangeList(list: RangeListService): RangeListService {
    return list.activate()
  }

  setCurrentCell(cell: RangeService): RangeService {
    return cell.activateAsCurrentCell()
  }

  #activeAreas(): readonly Area[] {
    const { activeArea, activeAreas } = this.desk.book
    if (activeArea?.sheetId !== this.sheet().id) return []
    const { sheetId: _, ...area } = activeArea
    return activeAreas.length > 1 ? activeAreas : [area]
  }

  #metadataPlace() {
    return { location: 'SHEET', sheetId: this.sheet().id, line: null } as const
  }
}

const FIRST_CELL: Area = { top: 1, left: 1, bottom: 1, right: 1 }
