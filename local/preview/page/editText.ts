import type { CellView } from '../protocol.ts'

/**
 * What stands in a cell when a person starts to edit it: its formula, its number in full, else the
 * text it shows. `0.654` shown `65 %` → `65,4 %` in French.
 */
export function editText(cell: CellView | undefined, locale: string): string {
  if (!cell) return ''
  const { formula, value, format = '', text } = cell
  if (formula) return formula
  if (typeof value !== 'number' || isDate(format)) return text
  const decimal = decimalSign(locale)
  if (format.includes('%')) return `${plain(value * 100, decimal)}%`
  return plain(value, decimal)
}

/** Letters of dates, once quoted words and colours are taken out. */
export function isDate(format: string): boolean {
  return (
    /[dmyhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')) && !/^general$/i.test(format)
  )
}

/** Fifteen digits, as spreadsheets keep them, without the noise of binary fractions. */
function plain(value: number, decimal: string): string {
  return String(Number(value.toPrecision(15))).replace('.', decimal)
}

function decimalSign(locale: string): string {
  return new Intl.NumberFormat(locale.replace('_', '-')).format(0.5).charAt(1)
}
