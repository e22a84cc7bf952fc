// The door of the Sheets service: the workbooks, what is selected, the builders, the enumerations.
import { refusal } from '../messages.ts'
import { Book } from '../store/book.ts'
import { ColorBuilderService } from './color.ts'
import { ConditionalFormatRuleBuilderService } from './conditional.ts'
import * as constants from './constants.ts'
import type { Desk } from './desk.ts'
import { FilterCriteriaBuilderService } from './filterCriteria.ts'
import { badSignature } from './grid.ts'
import type { RangeService } from './range.ts'
import type { RangeListService } from './rangeList.ts'
import { RichTextValueBuilderService } from './richText.ts'
import type { SelectionService } from './selection.ts'
import { Service } from './service.ts'
import type { SheetService } from './sheet.ts'
import { SpreadsheetService } from './spreadsheet.ts'
import { TextStyleBuilderService } from './textStyle.ts'
import { UiService } from './ui.ts'
import { DataValidationBuilderService } from './validation.ts'

/** The door of the Sheets service. */
export class SpreadsheetAppService extends Service {
  readonly kind = 'SpreadsheetApp'
  /** The workbook the script stands beside. */
  readonly home: Desk
  desk: Desk
  readonly AutoFillSeries = constants.AutoFillSeries
  readonly BandingTheme = constants.BandingTheme
  readonly BooleanCriteria = constants.BooleanCriteria
  readonly BorderStyle = constants.BorderStyle
  readonly ColorType = constants.ColorType
  readonly CopyPasteType = constants.CopyPasteType
  readonly DataExecutionErrorCode = constants.DataExecutionErrorCode
  readonly DataExecutionState = constants.DataExecutionState
  readonly DataSourceParameterType = constants.DataSourceParameterType
  readonly DataSourceType = constants.DataSourceType
  readonly DataValidationCriteria = constants.DataValidationCriteria
  readonly DeveloperMetadataLocationType = constants.DeveloperMetadataLocationType
  readonly DeveloperMetadataVisibility = constants.DeveloperMetadataVisibility
  readonly Dimension = constants.Dimension
  readonly Direction = constants.Direction
  readonly GroupControlTogglePosition = constants.GroupControlTogglePosition
  readonly InterpolationType = constants.InterpolationType
  readonly PivotTableSummarizeFunction = constants.PivotTableSummarizeFunction
  readonly PivotValueDisplayType = constants.PivotValueDisplayType
  readonly ProtectionType = constants.ProtectionType
  readonly RecalculationInterval = constants.RecalculationInterval
  readonly RelativeDate = constants.RelativeDate
  readonly SheetType = constants.SheetType
  readonly TextDirection = constants.TextDirection
  readonly TextToColumnsDelimiter = constants.TextToColumnsDelimiter
  readonly ThemeColorType = constants.ThemeColorType
  readonly ValueType = constants.ValueType
  readonly WrapStrategy = constants.WrapStrategy

  constructor(desk: Desk) {
    super()
    this.home = desk
    this.desk = desk
  }

  // Workbooks

  getActiveSpreadsheet(): SpreadsheetService | null {
    return this.desk.switches.noSpreadsheet ? null : new SpreadsheetService(this.desk)
  }

  getActive(): SpreadsheetService | null {
    return this.getActiveSpreadsheet()
  }

  setActiveSpreadsheet(spreadsheet: SpreadsheetService): void {
    if (!(spreadsheet instanceof SpreadsheetService)) {
      throw badSignature('SpreadsheetApp.setActiveSpreadsheet', spreadsheet)
    }
    this.desk = spreadsheet.desk
  }

  /** A new workbook of one empty sheet, in the locale and zone of the open one. */
  create(name: string, rows = 1000, columns = 26): SpreadsheetService {
    if (typeof name !== 'string') throw badSignature('SpreadsheetApp.create', name)
    const { library, book: open } = this.desk
    const book = new Book(library.freshId(), name, open.locale, open.zone)
    const sheet = book.insertSheet(open.locale.startsWith('fr') ? 'Feuille 1' : 'Sheet1', 0)
    sheet.maxRows = rows
    sheet.maxColumns = columns
    library.books.set(book.id, book)
    return new SpreadsheetService({ ...this.desk, book })
  }

  openById(id: string): SpreadsheetService {
    if (typeof id !== 'string') throw badSignature('SpreadsheetApp.openById', id)
    if (id === this.home.book.id) return new SpreadsheetService(this.home)
    const book = this.home.library.books.get(id)
    if (!book) throw refusal('bookNotFound')
    return new SpreadsheetService({ ...this.home, book })
  }

  openByUrl(url: string): SpreadsheetService {
    const id = /\/spreadsheets\/d\/([^/]+)/.exec(String(url))?.[1]
    if (id === undefined) throw refusal('badUrl', String(url))
    return this.openById(id)
  }

  /** Sends what waits; a refusal owed by an earlier write is thrown here. */
  flush(): void {
    this.desk.buffer.send()
  }

  getUi(): UiService {
    if (this.desk.person.role === 'viewer') throw refusal('noUi')
    return new UiService(this.desk)
  }

  // What is selected

  getActiveSheet(): SheetService {
    return this.#active().getActiveSheet()
  }

  setActiveSheet(sheet: SheetService, restoreSelection?: boolean): SheetService {
    return this.#active().setActiveSheet(sheet, restoreSelection)
  }

  getActiveRange(): RangeService | null {
    return this.#active().getActiveRange()
  }

  setActiveRange(range: RangeService): RangeService {
    return this.#active().setActiveRange(range)
  }

  getActiveRangeList(): RangeListService | null {
    return this.#active().getActiveRangeList()
  }

  setActiveRangeList(list: RangeListService): RangeListService {
    return this.#active().setActiveRangeList(list)
  }

  getCurrentCell(): RangeService | null {
    return this.#active().getCurrentCell()
  }

  setCurrentCell(cell: RangeService): RangeService {
    return this.#active().setCurrentCell(cell)
  }

  getSelection(): SelectionService {
    return this.#active().getSelection()
  }

  // Builders

  newColor(): ColorBuilderService {
    return new ColorBuilderService()
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilderService {
    return new ConditionalFormatRuleBuilderService(this.desk)
  }

  newDataValidation(): DataValidationBuilderService {
    return new DataValidationBuilderService(this.desk)
  }

  newFilterCriteria(): FilterCriteriaBuilderService {
    return new FilterCriteriaBuilderService()
  }

  newRichTextValue(): RichTextValueBuilderService {
    return new RichTextValueBuilderService()
  }

  newTextStyle(): TextStyleBuilderService {
    return new TextStyleBuilderService()
  }

  #active(): SpreadsheetService {
    return new SpreadsheetService(this.desk)
  }
}
