import { fold } from '../base/fold.ts'
import { cells, type Line } from './cells.ts'
import { type Delimiter, delimiterOf } from './delimiter.ts'
import { type FieldPart, type Headers, headers } from './headers.ts'

/** A field of a tool, as its data dictionary describes it. What the list does not tell is ''. */
export interface Field {
  readonly source: string
  readonly table: string
  readonly name: string
  readonly label: string
  readonly type: string
  readonly required: string
  readonly description: string
  readonly category: string
  /** The line of the text, or the row of the tab, it was read from. */
  readonly line: number
}

/** What went wrong on a line; the words come later, in the person's language. */
export type FieldListProblem =
  | { readonly code: 'empty-list'; readonly line: number }
  | { readonly code: 'not-text'; readonly line: number }
  | { readonly code: 'unclosed-quote'; readonly line: number }
  | { readonly code: 'missing-name'; readonly line: number }
  | { readonly code: 'too-many-cells'; readonly line: number; readonly cells: number }
  | { readonly code: 'too-long'; readonly line: number; readonly part: FieldPart }
  | { readonly code: 'header-repeated'; readonly line: number }
  | { readonly code: 'records-ignored'; readonly line: number; readonly records: number }

/** What was understood of the layout. */
export interface Layout {
  readonly delimiter: Delimiter | null
  /** `table`: one field a row; `header`: one row of field names; `column`: one field name a row. */
  readonly form: 'table' | 'header' | 'column'
  readonly recognised: Headers['recognised']
  readonly ignored: readonly string[]
}

export interface FieldList {
  readonly fields: readonly Field[]
  readonly problems: readonly FieldListProblem[]
  readonly read: Layout
}

/** What Sheets can hold in a cell; longer text is cut, and said. */
const LONGEST = 50_000

/**
 * Reads a list of fields: pasted text, a CSV file, or the rows of a tab.
 *
 * Three forms are understood: a table with a header row; a row of names, as pasted from the top of an
 * export (records below it are customers, not fields: they are left out, and said); a single column of
 * names. `source` names the tool for fields that do not tell theirs.
 * Bad input gives problems with their line; nothing is thrown and the rest is still read.
 */
export function fieldList(input: string | readonly (readonly string[])[], source = ''): FieldList {
  if (typeof input === 'string' && !isText(input)) return nothing('not-text', null, [])
  const { lines, delimiter, problems } = linesOf(input)
  const [first, ...rest] = lines
  if (!first) return nothing('empty-list', delimiter, problems)
  const known = headers(first.cells)
  if (known && known.ignored.length === 0 && rest.length === 0) {
    return nothing('empty-list', delimiter, problems)
  }
  if (known && rest.length > 0) return table(rest, known, source, delimiter, problems)
  if (lines.every((line) => filledCells(line) <= 1)) {
    return bare(lines, 'column', source, delimiter, problems)
  }
  const [record] = rest
  if (record) problems.push({ code: 'records-ignored', line: record.number, records: rest.length })
  return bare([first], 'header', source, delimiter, problems)
}

/** No field at all, and why. */
function nothing(
  code: 'empty-list' | 'not-text',
  delimiter: Delimiter | null,
  problems: readonly FieldListProblem[],
): FieldList {
  const read: Layout = { delimiter, form: 'table', recognised: {}, ignored: [] }
  return { fields: [], problems: [...problems, { code, line: 1 }], read }
}

/** Accents read under the wrong encoding are lost here and there; a workbook or an image, everywhere. */
const LOST_SHARE = 0.2

/** A file that is no text: it holds NUL, or much of it could not be read as letters. */
function isText(input: string): boolean {
  const lost = input.split('\ufffd').length - 1
  return !input.includes('\0') && lost <= input.length * LOST_SHARE
}

/** A header row and one field a row. */
function table(
  lines: readonly Line[],
  known: Headers,
  source: string,
  delimiter: Delimiter | null,
  problems: FieldListProblem[],
): FieldList {
  const fields: Field[] = []
  for (const { number: line, cells } of lines) {
    const repeated = cells.every((cell, at) => sameHeader(cell, known, at))
    if (repeated) {
      problems.push({ code: 'header-repeated', line })
      continue
    }
    if (cells.slice(known.columns.length).some((cell) => cell.trim() !== '')) {
      problems.push({ code: 'too-many-cells', line, cells: cells.length })
    }
    const parts: Partial<Record<FieldPart, string>> = {}
    known.columns.forEach((part, at) => {
      if (part) parts[part] = shortened(cells[at] ?? '', part, line, problems)
    })
    if (!isWritten(parts.name ?? '')) problems.push({ code: 'missing-name', line })
    else fields.push(field({ ...parts, source: parts.source || source }, line))
  }
  const { recognised, ignored } = known
  return { fields, problems, read: { delimiter, form: 'table', recognised, ignored } }
}

/** Names alone: across one row, or down one column. */
function bare(
  lines: readonly Line[],
  form: 'header' | 'column',
  source: string,
  delimiter: Delimiter | null,
  problems: FieldListProblem[],
): FieldList {
  const fields = lines.flatMap(({ number: line, cells }) => {
    return cells.flatMap((cell) => {
      const name = shortened(cell, 'name', line, problems)
      return isWritten(name) ? [field({ name, source }, line)] : []
    })
  })
  return { fields, problems, read: { delimiter, form, recognised: {}, ignored: [] } }
}

function field(parts: Partial<Record<FieldPart, string>>, line: number): Field {
  const { source = '', table = '', name = '', label = '', type = '' } = parts
  const { required = '', description = '', category = '' } = parts
  return { source, table, name, label, type, required, description, category, line }
}

function sameHeader(cell: string, known: Headers, at: number): boolean {
  const part = known.columns[at]
  return part ? fold(cell) === fold(known.recognised[part] ?? '') : true
}

function shortened(cell: string, part: FieldPart, line: number, problems: FieldListProblem[]) {
  const text = cell.trim()
  if (text.length <= LONGEST) return text
  problems.push({ code: 'too-long', line, part })
  return text.slice(0, LONGEST)
}

interface Lines {
  readonly lines: readonly Line[]
  readonly delimiter: Delimiter | null
  readonly problems: FieldListProblem[]
}

/** Lines that hold something, wherever they come from. */
function linesOf(input: string | readonly (readonly string[])[]): Lines {
  if (typeof input !== 'string') {
    const lines = input.map((cells, at) => ({ number: at + 1, cells })).filter(told)
    return { lines, delimiter: null, problems: [] }
  }
  const text = input.replace(/^\ufeff/, '')
  const delimiter = delimiterOf(text)
  const read = cells(text, delimiter ?? '\t')
  const problems: FieldListProblem[] =
    read.unclosed === null ? [] : [{ code: 'unclosed-quote', line: read.unclosed }]
  return { lines: read.lines.filter(told), delimiter, problems }
}

function filledCells(line: Line): number {
  return line.cells.filter((cell) => cell.trim() !== '').length
}

/** A line that says something: neither blank nor the rule of dashes under a drawn table's header. */
function told(line: Line): boolean {
  return line.cells.some(isWritten)
}

function isWritten(cell: string): boolean {
  return /[\p{L}\p{N}]/u.test(cell)
}
