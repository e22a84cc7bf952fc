// Conditional colours in the words of .xlsx.
import type { ConditionalRule as XlsxRule } from 'hucre/xlsx'
import { a1Name } from '../store/area.ts'
import type { ConditionalRule, Gradient } from '../store/sheet.ts'
import { rgb } from './look.ts'

type Told = Pick<XlsxRule, 'type' | 'operator' | 'formula' | 'text'>

const NUMBERS: Record<string, NonNullable<XlsxRule['operator']>> = {
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
}

/** Texts are compared by a formula of their own, on the first cell of the areas. */
const TEXTS: Record<string, (text: string, cell: string) => Pick<XlsxRule, 'type' | 'formula'>> = {
  TEXT_CONTAINS: (text, cell) => ({
    type: 'containsText',
    formula: `NOT(ISERROR(SEARCH(${text},${cell})))`,
  }),
  TEXT_DOES_NOT_CONTAIN: (text, cell) => ({
    type: 'notContainsText',
    formula: `ISERROR(SEARCH(${text},${cell}))`,
  }),
  TEXT_STARTS_WITH: (text, cell) => ({
    type: 'beginsWith',
    formula: `LEFT(${cell},LEN(${text}))=${text}`,
  }),
  TEXT_ENDS_WITH: (text, cell) => ({
    type: 'endsWith',
    formula: `RIGHT(${cell},LEN(${text}))=${text}`,
  }),
}

/** The rule as one of .xlsx, none where it has no such one. */
export function tint(rule: ConditionalRule, priority: number): XlsxRule[] {
  const { background, areas } = rule
  const [first] = areas
  const range = areas.map((area) => a1Name(area)).join(' ')
  if (rule.gradient) return scale(rule.gradient).map((told) => ({ ...told, priority, range }))
  const told = first && condition(rule, a1Name({ ...first, bottom: first.top, right: first.left }))
  if (!told) return []
  const style = {
    ...(background ? { fill: tintFill(background) } : {}),
    ...letters(rule),
  }
  return [{ ...told, priority, range, style }]
}

type Font = NonNullable<NonNullable<XlsxRule['style']>['font']>

function letters({ fontColor, bold, italic, underline, strikethrough }: ConditionalRule) {
  const font: Font = {
    ...(fontColor ? { color: rgb(fontColor) } : {}),
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(underline ? { underline } : {}),
    ...(strikethrough ? { strikethrough } : {}),
  }
  return Object.keys(font).length > 0 ? { font } : {}
}

const POINTS: Record<string, 'min' | 'max' | 'num' | 'percent' | 'percentile'> = {
  MIN: 'min',
  MAX: 'max',
  NUMBER: 'num',
  PERCENT: 'percent',
  PERCENTILE: 'percentile',
}

/** A scale of colours, none where one of its ends was never told. */
function scale({ min, mid, max }: Gradient): Pick<XlsxRule, 'type' | 'colorScale'>[] {
  const points = [min, ...(mid ? [mid] : []), max]
  const cfvo = points.flatMap(({ type, value }) => {
    const known = POINTS[type]
    if (!known) return []
    return [known === 'min' || known === 'max' ? { type: known } : { type: known, value }]
  })
  if (cfvo.length < points.length) return []
  const colors = points.map(({ color }) => `FF${rgb(color).rgb}`)
  return [{ type: 'colorScale', colorScale: { cfvo, colors } }]
}

function condition({ criteria, values, formula }: ConditionalRule, cell: string): Told | null {
  if (formula !== null) return expression(formula)
  if (criteria === 'CELL_EMPTY') return { type: 'containsBlanks', formula: `LEN(TRIM(${cell}))=0` }
  if (criteria === 'CELL_NOT_EMPTY') {
    return { type: 'notContainsBlanks', formula: `LEN(TRIM(${cell}))>0` }
  }
  const text = String(values[0] ?? '')
  const quoted = `"${text.replace(/"/g, '""')}"`
  if (criteria === 'TEXT_EQUAL_TO') return { type: 'cellIs', operator: 'equal', formula: quoted }
  const about = TEXTS[criteria]
  if (about) return { ...about(quoted, cell), text }
  const operator = NUMBERS[criteria]
  return operator ? { type: 'cellIs', operator, formula: values.map(String) } : null
}

/** Semicolons separate in some locales of Google's; a file that held them would not open. */
function expression(formula: string): Told | null {
  if (formula.replace(/"[^"]*"/g, '').includes(';')) return null
  return { type: 'expression', formula: formula.replace(/^=/, '') }
}

/** A tint's solid fill shows its background colour, a cell's its foreground. */
function tintFill(color: string) {
  return { type: 'pattern', pattern: 'solid', fgColor: rgb(color), bgColor: rgb(color) } as const
}
