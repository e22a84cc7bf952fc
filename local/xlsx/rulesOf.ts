// What an .xlsx sheet expects of its cells, and how it colours them by what they hold.
import type {
  DataValidation,
  Workbook,
  ConditionalRule as XlsxRule,
  Sheet as XlsxSheet,
} from 'hucre/xlsx'
import { readA1 } from '../store/area.ts'
import type { Book } from '../store/book.ts'
import type { Area, ValidationRule } from '../store/cell.ts'
import type { ConditionalRule, Sheet } from '../store/sheet.ts'
import { Zone } from '../store/zone.ts'
import { hex } from './lookOf.ts'

const NUMBERS: Record<string, string> = {
  between: 'NUMBER_BETWEEN',
  notBetween: 'NUMBER_NOT_BETWEEN',
  equal: 'NUMBER_EQUAL_TO',
  notEqual: 'NUMBER_NOT_EQUAL_TO',
  greaterThan: 'NUMBER_GREATER_THAN',
  lessThan: 'NUMBER_LESS_THAN',
  greaterThanOrEqual: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  lessThanOrEqual: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
}

const DATES: Record<string, string> = {
  between: 'DATE_BETWEEN',
  notBetween: 'DATE_NOT_BETWEEN',
  equal: 'DATE_EQUAL_TO',
  greaterThan: 'DATE_AFTER',
  lessThan: 'DATE_BEFORE',
  greaterThanOrEqual: 'DATE_ON_OR_AFTER',
  lessThanOrEqual: 'DATE_ON_OR_BEFORE',
}

const TEXTS: Record<string, string> = {
  containsText: 'TEXT_CONTAINS',
  notContainsText: 'TEXT_DOES_NOT_CONTAIN',
  beginsWith: 'TEXT_STARTS_WITH',
  endsWith: 'TEXT_ENDS_WITH',
}

/** Lays the lists, tints and lock of a file on a sheet; a rule Google has no word for is left out. */
export function layRules(book: Book, sheet: Sheet, file: XlsxSheet, whole: Workbook): void {
  for (const told of file.dataValidations ?? []) {
    const rule = ruleOf(book, sheet, told, whole)
    if (!rule) continue
    if (rule.source) book.anchors.add(rule.source)
    for (const area of areasOf(sheet, told.range)) {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          sheet.makeCell(row, column).rule = rule
        }
      }
    }
  }
  const tints = [...(file.conditionalRules ?? [])].sort((a, b) => a.priority - b.priority)
  sheet.conditionalRules = tints.flatMap((told) => tintOf(sheet, told, whole.themeColors ?? []))
}

/** Several ranges stand in one text, apart by spaces; all are cut at the end of the grid. */
function areasOf(sheet: Sheet, ranges: string): Area[] {
  return ranges.split(/\s+/).flatMap((range) => {
    const area = readA1(range, sheet.maxRows, sheet.maxColumns)?.area
    if (!area || area.top > sheet.maxRows || area.left > sheet.maxColumns) return []
    const bottom = Math.min(area.bottom, sheet.maxRows)
    return [{ ...area, bottom, right: Math.min(area.right, sheet.maxColumns) }]
  })
}

function ruleOf(
  book: Book,
  sheet: Sheet,
  told: DataValidation,
  whole: Workbook,
): ValidationRule | null {
  const isRefusing = told.showErrorMessage === true && (told.errorStyle ?? 'stop') === 'stop'
  const manners = { source: null, allowInvalid: !isRefusing, helpText: told.inputMessage ?? null }
  if (told.type === 'list') {
    if (told.values) return { criteria: 'VALUE_IN_LIST', values: [told.values, true], ...manners }
    const source = sourceOf(book, sheet, told.formula1 ?? '', whole)
    return source ? { criteria: 'VALUE_IN_RANGE', values: [true], ...manners, source } : null
  }
  if (told.type === 'custom') {
    return { criteria: 'CUSTOM_FORMULA', values: [`=${told.formula1 ?? ''}`], ...manners }
  }
  const limits = [told.formula1, told.formula2].filter((one) => one !== undefined).map(Number)
  if (limits.length === 0 || limits.some(Number.isNaN)) return null
  if (told.type === 'date') return dateRule(told.operator ?? 'between', limits, manners, book.zone)
  if (told.type !== 'whole' && told.type !== 'decimal') return null
  const criteria = NUMBERS[told.operator ?? 'between']
  return criteria ? { criteria, values: limits, ...manners } : null
}

/** Any date from the first day on: how a calendar is asked for in a file. */
function dateRule(
  operator: string,
  limits: readonly number[],
  manners: Omit<ValidationRule, 'criteria' | 'values'>,
  zone: string,
): ValidationRule | null {
  const isAny = operator.startsWith('greater') && (limits[0] ?? 0) <= 1
  if (isAny) return { criteria: 'DATE_IS_VALID_DATE', values: [], ...manners }
  const criteria = DATES[operator]
  const values = limits.map((serial) => new Date(Zone.named(zone).instant(serial)))
  return criteria ? { criteria, values, ...manners } : null
}

function sourceOf(book: Book, sheet: Sheet, formula: string, whole: Workbook) {
  const name = whole.namedRanges?.find((one) => one.name === formula)
  const named = readA1(name?.range ?? formula, sheet.maxRows, sheet.maxColumns)
  const target = named?.sheetName ? book.sheetByName(named.sheetName) : sheet
  return named && target ? { sheetId: target.id, area: named.area } : null
}

function tintOf(sheet: Sheet, told: XlsxRule, theme: readonly string[]): ConditionalRule[] {
  const areas = areasOf(sheet, told.range)
  const condition = conditionOf(told)
  if (areas.length === 0 || !condition) return []
  const { fill, font } = told.style ?? {}
  const background =
    fill?.type === 'pattern' ? (hex(fill.bgColor, theme) ?? hex(fill.fgColor, theme)) : null
  return [{ ...condition, areas, background, fontColor: hex(font?.color, theme) }]
}

function conditionOf(
  told: XlsxRule,
): Pick<ConditionalRule, 'criteria' | 'values' | 'formula'> | null {
  const formulas = [told.formula ?? []].flat()
  const [first = ''] = formulas
  if (told.type === 'expression') {
    return { criteria: 'CUSTOM_FORMULA', values: [`=${first}`], formula: `=${first}` }
  }
  const plain = (criteria: string | undefined, values: readonly unknown[]) =>
    criteria === undefined ? null : { criteria, values, formula: null }
  if (told.type === 'containsBlanks') return plain('CELL_EMPTY', [])
  if (told.type === 'notContainsBlanks') return plain('CELL_NOT_EMPTY', [])
  if (told.text !== undefined) return plain(TEXTS[told.type], [told.text])
  if (told.type !== 'cellIs') return null
  const text = /^"(.*)"$/.exec(first)
  if (text) return plain(told.operator === 'equal' ? 'TEXT_EQUAL_TO' : undefined, [text[1]])
  const numbers = formulas.map(Number)
  return numbers.some(Number.isNaN) ? null : plain(NUMBERS[told.operator ?? ''], numbers)
}
