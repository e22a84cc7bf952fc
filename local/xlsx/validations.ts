// Rules on what cells may hold, in the words of .xlsx.
import type { DataValidation } from 'hucre/xlsx'
import { a1Name } from '../store/area.ts'
import type { Book } from '../store/book.ts'
import type { ValidationRule } from '../store/cell.ts'
import type { Sheet } from '../store/sheet.ts'
import { Zone } from '../store/zone.ts'
import { absolute } from './absolute.ts'
import type { Writing } from './writtenCells.ts'

/** What Excel takes of a list written in the rule itself, and of a message. */
const LONGEST = 255

const OPERATORS: Record<string, NonNullable<DataValidation['operator']>> = {
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
  EQUAL_TO: 'equal',
  NOT_EQUAL_TO: 'notEqual',
  GREATER_THAN: 'greaterThan',
  GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  LESS_THAN: 'lessThan',
  LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  AFTER: 'greaterThan',
  ON_OR_AFTER: 'greaterThanOrEqual',
  BEFORE: 'lessThan',
  ON_OR_BEFORE: 'lessThanOrEqual',
}

type Names = ReadonlyMap<Sheet, string>

/** One rule for each run of cells of a column that share it; what .xlsx has no word for is told. */
export function validations(sheet: Sheet, { book, names, leftOut }: Writing): DataValidation[] {
  return runs(sheet).flatMap(({ rule, column, top, bottom }) => {
    const told = condition(book, rule, names)
    if (!told) {
      if (!isDrawnBox(rule)) leftOut.add('rules', 1, sheet.name)
      return []
    }
    const range = a1Name({ top, bottom, left: column, right: column })
    return [{ ...told, ...manners(rule), range }]
  })
}

/** A tick box is told with its cell. */
function isDrawnBox({ criteria, values }: ValidationRule): boolean {
  return criteria === 'CHECKBOX' && values.length === 0
}

interface Run {
  readonly rule: ValidationRule
  readonly column: number
  readonly top: number
  bottom: number
}

function runs(sheet: Sheet): Run[] {
  const found: Run[] = []
  const last = new Map<number, Run>()
  sheet.eachExisting(sheet.grid(), ({ rule }, row, column) => {
    if (!rule) return
    const run = last.get(column)
    if (run && run.rule === rule && run.bottom === row - 1) {
      run.bottom = row
      return
    }
    const next = { rule, column, top: row, bottom: row }
    last.set(column, next)
    found.push(next)
  })
  return found
}

function manners({ allowInvalid, helpText }: ValidationRule): Partial<DataValidation> {
  return {
    allowBlank: true,
    showErrorMessage: !allowInvalid,
    ...(helpText ? { inputMessage: helpText.slice(0, LONGEST), showInputMessage: true } : {}),
  }
}

type Condition = Pick<DataValidation, 'type' | 'operator' | 'values' | 'formula1' | 'formula2'>

function condition(book: Book, rule: ValidationRule, names: Names): Condition | null {
  const { criteria, values, source } = rule
  if (criteria === 'VALUE_IN_LIST') return listed((values[0] as unknown[]).map(String))
  if (criteria === 'CHECKBOX' && values.length > 0) return listed(values.map(String))
  if (criteria === 'DATE_IS_VALID_DATE') return limited('date', 'ON_OR_AFTER', ['1'])
  if (criteria === 'CUSTOM_FORMULA') {
    return { type: 'custom', formula1: String(values[0]).replace(/^=/, '') }
  }
  const [, kind, operator = ''] = /^(NUMBER|DATE)_(.*)$/.exec(criteria) ?? []
  if (kind === 'DATE') return limited('date', operator, values.map(day(book.zone)))
  if (kind) return limited('decimal', operator, values.map(String))
  const sheet = source && book.sheetById(source.sheetId)
  if (!sheet || !source.area) return null
  return { type: 'list', formula1: absolute(names.get(sheet) ?? sheet.name, source.area) }
}

/** The serial number of the day of an instant, in a time zone. */
function day(zone: string): (limit: unknown) => string {
  return (limit) => String(Math.floor(Zone.named(zone).serial(Number(limit))))
}

/** A list too long to stand in a rule, or whose items hold commas, cannot be told. */
function listed(items: readonly string[]): Condition | null {
  const isShort = items.join().length <= LONGEST && !items.some((item) => /[,"]/.test(item))
  return isShort ? { type: 'list', values: [...items] } : null
}

function limited(
  type: 'date' | 'decimal',
  operator: string,
  [low, high]: readonly string[],
): Condition | null {
  const known = OPERATORS[operator]
  if (!known || low === undefined) return null
  return { type, operator: known, formula1: low, ...(high === undefined ? {} : { formula2: high }) }
}
