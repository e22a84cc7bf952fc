// The few words of Google we speak. `main.ts` proves to the compiler that they are Google's, the
// embedded host speaks them too. Only grids: there is no way here to read or write one cell at a time.
// Long because it is one list.

/** A value as a sheet gives it: a date is an object of the script's own realm. */
export type SheetValue = string | number | boolean | SheetDate

export interface SheetDate {
  getTime(): number
}

/** Opaque constants of Google. */
export type Constant = unknown

export interface MetadataHolder {
  addDeveloperMetadata(key: string, value: string, visibility: Constant): unknown
  createDeveloperMetadataFinder(): MetadataFinder
}

export interface MetadataFinder {
  withKey(key: string): MetadataFinder
  find(): Metadata[]
}

export interface Metadata {
  getValue(): string | null
  setValue(value: string): Metadata
  remove(): void
  getLocation(): MetadataLocation
}

export interface MetadataLocation {
  getColumn(): Range | null
  getSheet(): Sheet | null
}

export interface Range extends MetadataHolder {
  getRow(): number
  getColumn(): number
  getValues(): SheetValue[][]
  getDisplayValues(): string[][]
  setValues(values: SheetValue[][]): Range
  getFormulas(): string[][]
  getNumberFormats(): string[][]
  setNumberFormats(formats: string[][]): Range
  getNotes(): string[][]
  setNotes(notes: (string | null)[][]): Range
  getDataValidations(): (Validation | null)[][]
  setDataValidations(rules: (Validation | null)[][]): Range
  clearContent(): Range
  clearNote(): Range
  setRichTextValues(values: RichText[][]): Range
  setBackgrounds(colors: string[][]): Range
  setFontWeight(weight: 'bold' | 'normal'): Range
  setFontWeights(weights: ('bold' | 'normal')[][]): Range
  setWrap(wrap: boolean): Range
  setWraps(wraps: boolean[][]): Range
  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom'): Range
  shiftColumnGroupDepth(delta: number): Range
  collapseGroups(): Range
  expandGroups(): Range
  createFilter(): unknown
  protect(): Protection
  getA1Notation(): string
  activate(): Range
  getSheet(): Sheet
  /** Whether no protection keeps the person from any of its cells. */
  canEdit(): boolean
  sort(by: { column: number; ascending: boolean }): Range
}

export interface Protection {
  setDescription(description: string): Protection
  getDescription(): string
  setWarningOnly(warning: boolean): Protection
  getRange(): Range
  remove(): void
}

export interface Validation {
  getAllowInvalid(): boolean
  getCriteriaType(): Constant
  getCriteriaValues(): unknown[]
}

/** Scattered cells written alike, in one call however many they are. */
export interface RangeList {
  setNumberFormat(format: string): RangeList
  setValue(value: string): RangeList
}

export interface ValidationBuilder {
  requireValueInRange(range: Range, showDropdown: boolean): ValidationBuilder
  requireDate(): ValidationBuilder
  setAllowInvalid(allowed: boolean): ValidationBuilder
  build(): Validation
}

export interface RichText {
  getText(): string
}

export interface RichTextBuilder {
  setText(text: string): RichTextBuilder
  build(): RichText
}

export interface ConditionalRule {
  getBooleanCondition(): { getCriteriaValues(): unknown[] } | null
}

export interface ConditionalRuleBuilder {
  whenFormulaSatisfied(formula: string): ConditionalRuleBuilder
  setBackground(color: string): ConditionalRuleBuilder
  setFontColor(color: string): ConditionalRuleBuilder
  setRanges(ranges: Range[]): ConditionalRuleBuilder
  build(): ConditionalRule
}

export interface Sheet extends MetadataHolder {
  getSheetId(): number
  getName(): string
  setName(name: string): Sheet
  getDataRange(): Range
  getRange(row: number, column: number, rows: number, columns: number): Range
  getRange(a1: string): Range
  getRangeList(a1: string[]): RangeList
  getLastRow(): number
  getLastColumn(): number
  getMaxRows(): number
  getMaxColumns(): number
  insertRowsAfter(row: number, count: number): Sheet
  insertRowBefore(row: number): Sheet
  moveRows(rows: Range, destination: number): void
  insertColumnsAfter(column: number, count: number): Sheet
  deleteRows(row: number, count: number): void
  deleteColumns(column: number, count: number): void
  setColumnWidths(first: number, count: number, width: number): Sheet
  setFrozenRows(rows: number): void
  setFrozenColumns(columns: number): void
  setTabColor(color: string): Sheet
  isSheetHidden(): boolean
  hideSheet(): Sheet
  showSheet(): Sheet
  activate(): Sheet
  /** The cells the person chose last; null where none can be. */
  getActiveRange(): Range | null
  getImages(): OverGridImage[]
  insertImage(blob: Blob, column: number, row: number): OverGridImage
  getFilter(): unknown
  getColumnGroupDepth(column: number): number
  getColumnGroup(column: number, depth: number): { isCollapsed(): boolean } | null
  getConditionalFormatRules(): ConditionalRule[]
  setConditionalFormatRules(rules: ConditionalRule[]): void
  getProtections(type: Constant): Protection[]
}

/** A picture over the cells. */
export interface OverGridImage {
  getAltTextTitle(): string
  setAltTextTitle(title: string): OverGridImage
  setAltTextDescription(description: string): OverGridImage
  remove(): void
}

/** Bytes with a type and a name, made and handed on. */
export interface Blob {
  getBlob(): unknown
}

export interface Spreadsheet extends MetadataHolder {
  getId(): string
  getSpreadsheetTimeZone(): string
  getSheets(): Sheet[]
  getSheetById(id: number): Sheet | null
  getSheetByName(name: string): Sheet | null
  getActiveSheet(): Sheet
  insertSheet(name: string, index: number): Sheet
  deleteSheet(sheet: Sheet): void
  toast(message: string, title: string, seconds: number): void
}

export interface Menu {
  addItem(caption: string, functionName: string): Menu
  addSeparator(): Menu
  addSubMenu(menu: Menu): Menu
  addToUi(): void
}

/** A page, before it is shown. */
export interface HtmlOutput {
  getContent(): string
  setContent(content: string): HtmlOutput
  setTitle(title: string): HtmlOutput
  setWidth(width: number): HtmlOutput
  setHeight(height: number): HtmlOutput
}

export interface Ui {
  showSidebar(page: HtmlOutput): void
  showModalDialog(page: HtmlOutput, title: string): void
  createAddonMenu(): Menu
  createMenu(caption: string): Menu
  alert(title: string, prompt: string, buttons: Constant): Constant
  prompt(
    title: string,
    prompt: string,
    buttons: Constant,
  ): { getSelectedButton(): Constant; getResponseText(): string }
  readonly Button: { readonly OK: Constant; readonly YES: Constant }
  readonly ButtonSet: {
    readonly OK: Constant
    readonly OK_CANCEL: Constant
    readonly YES_NO: Constant
  }
}

export interface Properties {
  getProperties(): Record<string, string>
  setProperty(key: string, value: string): Properties
  deleteProperty(key: string): Properties
  deleteAllProperties(): Properties
}

export interface Lock {
  tryLock(milliseconds: number): boolean
  releaseLock(): void
}

/** Google, as the product sees it. */
export interface Host {
  readonly SpreadsheetApp: {
    getActiveSpreadsheet(): Spreadsheet | null
    flush(): void
    getUi(): Ui
    newDataValidation(): ValidationBuilder
    newConditionalFormatRule(): ConditionalRuleBuilder
    newRichTextValue(): RichTextBuilder
    readonly DeveloperMetadataVisibility: { readonly DOCUMENT: Constant }
    readonly ProtectionType: { readonly RANGE: Constant }
    readonly DataValidationCriteria: {
      readonly VALUE_IN_RANGE: Constant
      readonly DATE_IS_VALID_DATE: Constant
    }
  }
  readonly PropertiesService: {
    getDocumentProperties(): Properties | null
    getUserProperties(): Properties
  }
  readonly LockService: { getDocumentLock(): Lock | null }
  readonly Utilities: {
    base64Decode(encoded: string): number[]
    newBlob(bytes: number[], type: string, name: string): Blob
  }
  readonly HtmlService: { createHtmlOutputFromFile(name: string): HtmlOutput }
}
