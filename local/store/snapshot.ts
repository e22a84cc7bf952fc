// A workbook as JSON values, and back.
import { Book, type Metadata } from './book.ts'
import type { ValidationRule } from './cell.ts'
import {
  type Area,
  type Cell,
  type RangeAnchor,
  restyled,
  type Scalar,
  type Style,
} from './cell.ts'
import { type ColumnGroup, type ConditionalRule, Sheet, type SheetProtection } from './sheet.ts'

/** `[row, column, value, formula, format, note, style, rule number]`, trailing blanks left out. */
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
  readonly filter: { area: Area } | null
  readonly merges: Area[]
  readonly protections: SheetProtection[]
  readonly conditionalRules: ConditionalRule[]
  readonly columnGroups: ColumnGroup[]
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
  readonly properties: Array<[string, Array<[string, string]>]>
  readonly rules: ValidationRule[]
  readonly sheets: SavedSheet[]
}

/** The whole workbook as values that survive JSON. */
export function saveBook(book: Book): SavedBook {
  const rules: ValidationRule[] = []
  const numbers = new Map<ValidationRule, number>()
  const number = (rule: ValidationRule) => {
    const known = numbers.get(rule)
    if (known !== undefined) return known
    numbers.set(rule, rules.push(rule) - 1)
    return rules.length - 1
  }
  const sheets = book.sheets.map((sheet) => saveSheet(sheet, number))
  return structuredClone({
    id: book.id,
    name: book.name,
    locale: book.locale,
    zone: book.zone,
    activeSheetId: book.activeSheetId,
    nextId: book.nextId,
    metadata: book.metadata,
    properties: [...book.properties].map(([name, store]): [string, Array<[string, string]>] => [
      name,
      [...store],
    ]),
    rules: rules.map((rule) => ({ ...rule, values: rule.values.map(datesMarked) })),
    sheets,
  })
}

function saveSheet(sheet: Sheet, number: (rule: ValidationRule) => number): SavedSheet {
  const cells: SavedCell[] = []
  sheet.eachExisting(sheet.grid(), (cell, row, column) => {
    const { value, formula, format, note, style, rule } = cell
    const saved = [row, column, value, formula, format, note, style, rule && number(rule)]
    while (saved.length > 2 && isBlank(saved[saved.length - 1])) saved.pop()
    if (saved.length > 2) cells.push(saved)
  })
  const { rows: _, widths, heights, hiddenRows, hiddenColumns, filteredRows, ...plain } = sheet
  return {
    ...plain,
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
  const copy = structuredClone(saved)
  const book = new Book(copy.id, copy.name, copy.locale, copy.zone)
  book.activeSheetId = copy.activeSheetId
  book.nextId = copy.nextId
  book.metadata = copy.metadata
  book.properties = new Map(copy.properties.map(([name, store]) => [name, new Map(store)]))
  const rules = copy.rules.map((rule) => ({ ...rule, values: rule.values.map(datesUnmarked) }))
  for (const { source } of rules) if (source) book.anchors.add(source as RangeAnchor)
  book.sheets = copy.sheets.map((sheet) => loadSheet(sheet, rules))
  return book
}

function loadSheet(saved: SavedSheet, rules: readonly ValidationRule[]): Sheet {
  const { cells, widths, heights, hiddenRows, hiddenColumns, filteredRows, ...plain } = saved
  const sheet = Object.assign(new Sheet(plain.id, plain.name), plain)
  sheet.widths = new Map(widths)
  sheet.heights = new Map(heights)
  sheet.hiddenRows = new Map(hiddenRows.map((row) => [row, true]))
  sheet.hiddenColumns = new Map(hiddenColumns.map((column) => [column, true]))
  sheet.filteredRows = new Map(filteredRows.map((row) => [row, true]))
  for (const cell of cells) {
    const [row, column, value = '', formula = null, format = null, note = '', style, rule] = cell
    Object.assign(sheet.makeCell(row as number, column as number), {
      value: value as Scalar,
      formula,
      format,
      note,
      style: shared((style ?? null) as Style | null),
      rule: typeof rule === 'number' ? (rules[rule] ?? null) : null,
    } as Cell)
  }
  return sheet
}

function shared(style: Style | null): Style | null {
  let result: Style | null = null
  for (const [property, value] of Object.entries(style ?? {})) {
    result = restyled(result, property as keyof Style, value)
  }
  return result
}

function isBlank(part: unknown): boolean {
  return part === null || part === '' || part === undefined
}

function datesMarked(value: unknown): unknown {
  return value instanceof Date ? { instant: value.getTime() } : value
}

function datesUnmarked(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('instant' in value)) return value
  return new Date(Number(value.instant))
}
