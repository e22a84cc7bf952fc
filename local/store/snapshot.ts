// A workbook as JSON values, and back.
import { Book, type BookSettings, type Metadata, type NamedRange } from './book.ts'
import type { ValidationRule } from './cell.ts'
import { type Area, restyled, type Scalar, type Style, type TextRun } from './cell.ts'
import {
  type ColumnGroup,
  type ConditionalRule,
  Sheet,
  type SheetBanding,
  type SheetFilter,
  type SheetPicture,
  type SheetProtection,
} from './sheet.ts'

/** `[row, column, value, formula, format, note, style number, rule number, runs]`, trailing blanks left out. */
export type SavedCell = readonly unknown[]

interface SavedSheet {
  readonly id: number
  readonly name: string
  readonly maxRows: number
  readonly maxColumns: number
  readonly frozenRows: number
  readonly frozenColumns: number
  readonly hidden: boolean
  readonly tabColor: string | null
  readonly groupToggle: string
  readonly filter: SheetFilter | null
  readonly merges: Area[]
  readonly protections: SheetProtection[]
  readonly conditionalRules: ConditionalRule[]
  readonly columnGroups: ColumnGroup[]
  readonly rowGroups?: ColumnGroup[]
  readonly bandings?: SheetBanding[]
  readonly pictures?: SheetPicture[]
  readonly widths: Array<[number, number]>
  readonly heights: Array<[number, number]>
  readonly hiddenRows: number[]
  readonly hiddenColumns: number[]
  readonly filteredRows: number[]
  readonly cells: SavedCell[]
}

export interface SavedBook {
  readonly id: string
  readonly name: string
  readonly locale: string
  readonly zone: string
  readonly activeSheetId: number
  readonly nextId: number
  readonly metadata: Metadata[]
  readonly namedRanges?: NamedRange[]
  readonly editors?: string[]
  readonly viewers?: string[]
  readonly settings?: BookSettings
  readonly properties: Array<[string, Array<[string, string]>]>
  readonly styles: Style[]
  readonly rules: ValidationRule[]
  readonly sheets: SavedSheet[]
}

/** Things met, each given a number. */
class Numbering<T> {
  readonly items: T[] = []
  private readonly numbers = new Map<T, number>()

  numberOf(item: T | null): number | null {
    if (item === null) return null
    const known = this.numbers.get(item)
    if (known !== undefined) return known
    const number = this.items.push(item) - 1
    this.numbers.set(item, number)
    return number
  }
}

/** The whole workbook as values that survive JSON. */
export function saveBook(book: Book): SavedBook {
  const rules = new Numbering<ValidationRule>()
  const styles = new Numbering<Style>()
  const sheets = book.sheets.map((sheet) => saveSheet(sheet, styles, rules))
  return {
    id: book.id,
    name: book.name,
    locale: book.locale,
    zone: book.zone,
    activeSheetId: book.activeSheetId,
    nextId: book.nextId,
    metadata: structuredClone(book.metadata),
    namedRanges: structuredClone(book.namedRanges),
    editors: [...book.editors],
    viewers: [...book.viewers],
    settings: { ...book.settings },
    properties: [...book.properties].map(([name, store]): [string, Array<[string, string]>] => [
      name,
      [...store],
    ]),
    styles: styles.items,
    rules: rules.items.map((rule) =>
      structuredClone({ ...rule, values: rule.values.map(datesMarked) }),
    ),
    sheets,
  }
}

function saveSheet(
  sheet: Sheet,
  styles: Numbering<Style>,
  rules: Numbering<ValidationRule>,
): SavedSheet {
  const cells: SavedCell[] = []
  sheet.eachExisting(sheet.grid(), (cell, row, column) => {
    const { value, formula, format, note } = cell
    const style = styles.numberOf(cell.style)
    const rule = rules.numberOf(cell.rule)
    const saved = [row, column, value, formula, format, note, style, rule, cell.runs]
    while (saved.length > 2 && isBlank(saved[saved.length - 1])) saved.pop()
    if (saved.length > 2) cells.push(saved)
  })
  const { rows: _, widths, heights, hiddenRows, hiddenColumns, filteredRows, ...plain } = sheet
  return {
    ...structuredClone(plain),
    conditionalRules: plain.conditionalRules.map((rule) =>
      structuredClone(withDates(rule, datesMarked)),
    ),
    filter: plain.filter && structuredClone(withCriteria(plain.filter, datesMarked)),
    widths: [...widths],
    heights: [...heights],
    hiddenRows: [...hiddenRows.keys()],
    hiddenColumns: [...hiddenColumns.keys()],
    filteredRows: [...filteredRows.keys()],
    cells,
  }
}

/** The workbook of a saved state. */
export function loadBook(saved: SavedBook): Book {
  const book = new Book(saved.id, saved.name, saved.locale, saved.zone)
  book.activeSheetId = saved.activeSheetId
  book.nextId = saved.nextId
  book.metadata = structuredClone(saved.metadata)
  book.properties = new Map(saved.properties.map(([name, store]) => [name, new Map(store)]))
  const styles = saved.styles.map(shared)
  const rules = saved.rules.map((rule) => ({
    ...structuredClone(rule),
    values: rule.values.map(datesUnmarked),
  }))
  for (const { source } of rules) if (source) book.anchors.add(source)
  book.editors = [...(saved.editors ?? [])]
  book.viewers = [...(saved.viewers ?? [])]
  book.settings = { ...book.settings, ...saved.settings }
  book.namedRanges = structuredClone(saved.namedRanges ?? [])
  for (const { anchor } of book.namedRanges) book.anchors.add(anchor)
  book.sheets = saved.sheets.map((sheet) => loadSheet(sheet, styles, rules))
  for (const { protections } of book.sheets) {
    for (const { unprotected = [] } of protections)
      for (const one of unprotected) book.anchors.add(one)
  }
  return book
}

function loadSheet(
  saved: SavedSheet,
  styles: ReadonlyArray<Style | null>,
  rules: readonly ValidationRule[],
): Sheet {
  const { cells, widths, heights, hiddenRows, hiddenColumns, filteredRows, ...plain } = saved
  const sheet = Object.assign(new Sheet(plain.id, plain.name), structuredClone(plain))
  sheet.conditionalRules = sheet.conditionalRules.map((rule) => withDates(rule, datesUnmarked))
  sheet.filter = sheet.filter && withCriteria(sheet.filter, datesUnmarked)
  sheet.widths = new Map(widths)
  sheet.heights = new Map(heights)
  sheet.hiddenRows = new Map(hiddenRows.map((row) => [row, true]))
  sheet.hiddenColumns = new Map(hiddenColumns.map((column) => [column, true]))
  sheet.filteredRows = new Map(filteredRows.map((row) => [row, true]))
  for (const [row, column, value, formula, format, note, style, rule, runs] of cells) {
    const cell = sheet.makeCell(row as number, column as number)
    cell.value = (value ?? '') as Scalar
    cell.formula = (formula ?? null) as string | null
    cell.format = (format ?? null) as string | null
    cell.note = (note ?? '') as string
    cell.style = typeof style === 'number' ? (styles[style] ?? null) : null
    cell.rule = typeof rule === 'number' ? (rules[rule] ?? null) : null
    if (runs) cell.runs = structuredClone(runs as readonly TextRun[])
  }
  return sheet
}

function shared(style: Style): Style | null {
  let result: Style | null = null
  for (const [property, value] of Object.entries(style)) {
    result = restyled(result, property as keyof Style, value)
  }
  return result
}

function isBlank(part: unknown): boolean {
  return part === null || part === '' || part === undefined
}

type Convert = (value: unknown) => unknown

function withDates<R extends { readonly values: readonly unknown[] }>(
  rule: R,
  convert: Convert,
): R {
  return { ...rule, values: rule.values.map(convert) }
}

function withCriteria(filter: SheetFilter, convert: Convert): SheetFilter {
  const { area, criteria } = filter
  if (!criteria) return { area }
  return { area, criteria: criteria.map(([column, one]) => [column, withDates(one, convert)]) }
}

function datesMarked(value: unknown): unknown {
  return value instanceof Date ? { instant: value.getTime() } : value
}

function datesUnmarked(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('instant' in value)) return value
  return new Date(Number(value.instant))
}
