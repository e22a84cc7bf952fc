// What an .xlsx sheet expects of its cells, and how it colours them by what they hold.
import type { DataValidation, Workbook, ConditionalRule as XlsxRule } from 'hucre/xlsx'
import { a1Name, readA1 } from '../store/area.ts'
import type { Book } from '../store/book.ts'
import type { Area, ValidationRule } from '../store/cell.ts'
import type { ConditionalRule, Gradient, Sheet } from '../store/sheet.ts'
import { Zone } from '../store/zone.ts'
import { hex } from './colors.ts'
import type { LeftOut } from './leftOut.ts'

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

/** How Google hands over a rule that asks for a date. */
const GOOGLES_DATE = /^OR\(NOT\(ISERROR\(DATEVALUE\(/

/** The rules of a sheet, those Excel keeps apart among them. */
export interface Rules {
  readonly validations: readonly DataValidation[]
  readonly tints: readonly XlsxRule[]
}

/** Lays the lists and tints of a file on a sheet; a rule Google has no word for is told as left out. */
export function layRules(
  book: Book,
  sheet: Sheet,
  { validations, tints }: Rules,
  whole: Workbook,
  leftOut: LeftOut,
): void {
  for (const told of validations) {
    const rule = ruleOf(book, sheet, told, whole)
    if (!rule) leftOut.add('rules', 1, sheet.name)
    else if (rule.source) book.anchors.add(rule.source)
    for (const area of rule ? areasOf(sheet, told.range) : []) {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          sheet.makeCell(row, column).rule = rule
        }
      }
    }
  }
  const ordered = [...tints].sort((a, b) => a.priority - b.priority)
  sheet.conditionalRules = ordered.flatMap((told) => {
    const found = tintOf(sheet, told, whole.themeColors ?? [])
    if (!found) leftOut.add('tints', 1, sheet.name)
    return found && found.areas.length > 0 ? [found] : []
  })
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
    if (told.values) {
      const items = told.values.map((item) => item.trim().replace(/""/g, '"'))
      return { criteria: 'VALUE_IN_LIST', values: [items, true], ...manners }
    }
    const source = sourceOf(book, sheet, told.formula1 ?? '', whole)
    return source ? { criteria: 'VALUE_IN_RANGE', values: [true], ...manners, source } : null
  }
  if (told.type === 'custom' && GOOGLES_DATE.test(told.formula1 ?? '')) {
    return { criteria: 'DATE_IS_VALID_DATE', values: [], ...manners }
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

function tintOf(sheet: Sheet, told: XlsxRule, theme: readonly string[]): ConditionalRule | null {
  const areas = areasOf(sheet, told.range)
  const gradient = told.colorScale ? gradientOf(told.colorScale) : null
  if (gradient) return { ...NO_CONDITION, areas, background: null, fontColor: null, gradient }
  const condition = conditionOf(told, areas[0])
  if (!condition) return null
  const { fill, font } = told.style ?? {}
  const background =
    fill?.type === 'pattern' ? (hex(fill.bgColor, theme) ?? hex(fill.fgColor, theme)) : null
  return { ...condition, areas, background, fontColor: hex(font?.color, theme), ...letters(font) }
}

const NO_CONDITION = { criteria: '', values: [], formula: null } as const

type Condition = Pick<ConditionalRule, 'criteria' | 'values' | 'formula'>

function letters(font: NonNullable<XlsxRule['style']>['font']): Partial<ConditionalRule> {
  return {
    ...(font?.bold ? { bold: true } : {}),
    ...(font?.italic ? { italic: true } : {}),
    ...(font?.underline ? { underline: true } : {}),
    ...(font?.strikethrough ? { strikethrough: true } : {}),
  }
}

const POINTS: Record<string, string> = {
  min: 'MIN',
  max: 'MAX',
  num: 'NUMBER',
  percent: 'PERCENT',
  percentile: 'PERCENTILE',
}

/** A scale of two or three colours; one that follows a formula or the theme is none of Google's. */
function gradientOf({ cfvo, colors }: NonNullable<XlsxRule['colorScale']>): Gradient | null {
  const points = cfvo.map(({ type, value }, i) => {
    const code = colors[i] ?? ''
    const point = POINTS[type]
    if (point === undefined || code === '') return null
    return { color: `#${code.slice(-6).toLowerCase()}`, type: point, value: value ?? '' }
  })
  const [min, second, third] = points
  if (!min || !second) return null
  if (points.length === 2) return { min, mid: null, max: second }
  return third ? { min, mid: second, max: third } : null
}

const SIGNS: Record<string, string> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  lessThan: '<',
  greaterThanOrEqual: '>=',
  lessThanOrEqual: '<=',
}

function conditionOf(told: XlsxRule, area: Area | undefined): Condition | null {
  const formulas = [told.formula ?? []].flat()
  const [first = ''] = formulas
  if (told.type === 'expression') return custom(first)
  const plain = (criteria: string | undefined, values: readonly unknown[]) =>
    criteria === undefined ? null : { criteria, values, formula: null }
  if (told.type === 'containsBlanks') return plain('CELL_EMPTY', [])
  if (told.type === 'notContainsBlanks') return plain('CELL_NOT_EMPTY', [])
  if (told.text !== undefined) return plain(TEXTS[told.type], [told.text])
  if (told.type !== 'cellIs') return null
  const text = /^"((?:[^"]|"")*)"$/.exec(first)
  if (text && told.operator === 'equal') {
    return plain('TEXT_EQUAL_TO', [text[1]?.replace(/""/g, '"')])
  }
  const numbers = formulas.map(Number)
  if (!numbers.some(Number.isNaN)) return plain(NUMBERS[told.operator ?? ''], numbers)
  const sign = SIGNS[told.operator ?? '']
  const corner = area && a1Name({ ...area, bottom: area.top, right: area.left })
  return sign && corner ? custom(`${corner}${sign}${first}`) : null
}

function custom(formula: string): Condition {
  return { criteria: 'CUSTOM_FORMULA', values: [`=${formula}`], formula: `=${formula}` }
}
