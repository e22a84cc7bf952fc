import { sayNumber } from '../../base/text.ts'
import type { Cell } from '../cell.ts'
import { cellText, isError, isMoment } from '../cell.ts'
import type { Column, ColumnSpec } from '../column.ts'
import { column } from '../column.ts'
import type { Kind, Lexicon, Reading } from '../kind.ts'
import { BLANK, DONT_KNOW, filled, invalid } from '../kind.ts'
import { isDontKnow } from '../reading/dontKnow.ts'
import { readNumber } from '../reading/number.ts'

const numberKind: Kind<number> = {
  name: { fr: 'Nombre', en: 'Number' },
  format: '#,##0',
  width: 130,
  rule: null,
  entry: 'number',
  words: null,
  read: readPositive,
  write: (value) => Math.round(value * 1_000_000) / 1_000_000,
}

const DECIMAL = '#,##0.0#'
const AMOUNT = { fr: 'Montant en euros', en: 'Amount in euros' } as const
const EUROS = { fr: '#,##0.00 €', en: '€#,##0.00' } as const
const IN_EUROS = { fr: 'euros', en: 'euros' } as const
const IN_DAYS = { fr: 'jours', en: 'days' } as const
const DAYS = { fr: 'Nombre de jours', en: 'Number of days' } as const
/** French says « 1,5 jour », and the plural from two on. */
const COUNTED_IN_DAYS = {
  fr: `[<2]${inUnit('jour')};${inUnit('jours')}`,
  en: `[=1]${inUnit('day')};${inUnit('days')}`,
} as const
const DIFFERENCE = { fr: 'Écart', en: 'Difference' } as const
const GRADE = { fr: 'Note de 1 à 5', en: 'Grade from 1 to 5' } as const

/** A quantity counted in whole numbers, never negative. */
export function number(spec: ColumnSpec): Column<number> {
  return column({ ...numberKind, read: readWhole }, spec)
}

/** A quantity that may hold decimals. (`#.##` would leave a lone point after whole numbers.) */
export function decimal(spec: ColumnSpec): Column<number> {
  return column({ ...numberKind, format: DECIMAL, read: readDecimal }, spec)
}

/** An amount in euros. */
export function euros(spec: ColumnSpec): Column<number> {
  const kind = { ...numberKind, name: AMOUNT, format: EUROS, words: { example: '€' } }
  return column(kind, { unit: IN_EUROS, ...spec })
}

/** A length of time, in days; an hour is 1/24. */
export function duration(spec: ColumnSpec): Column<number> {
  return column({ ...numberKind, name: DAYS, format: COUNTED_IN_DAYS }, { unit: IN_DAYS, ...spec })
}

/** A score from 0 to 100. */
export function score(spec: ColumnSpec): Column<number> {
  return column(
    {
      ...numberKind,
      name: { fr: 'Score sur 100', en: 'Score out of 100' },
      format: '0',
      write: (points) => Math.round(points * 10) / 10,
    },
    spec,
  )
}

/** A difference, which may be negative. */
export function difference(spec: ColumnSpec): Column<number> {
  return column({ ...numberKind, name: DIFFERENCE, format: '+0.0;-0.0;0', read: readAny }, spec)
}

/** A grade from 1 to 5. */
export function scale(spec: ColumnSpec): Column<number> {
  return column(
    { ...numberKind, name: GRADE, format: '0', words: { example: '1–5' }, read: readGrade },
    spec,
  )
}

/** A decimal with its unit after it. */
function inUnit(unit: string): string {
  return `${DECIMAL}"\u00a0${unit}"`
}

function readAny(cell: Cell): Reading<number> {
  const text = cellText(cell)
  if (text === '') return BLANK
  if (isError(cell)) return invalid('cell-error', { value: text })
  if (isDontKnow(text)) return DONT_KNOW
  if (isMoment(cell)) return invalid('not-a-number', { value: text })
  const { value, flag } = readNumber(cell)
  if (flag === 'ambiguous') return invalid('ambiguous-number', { value: text })
  return value === null ? invalid('not-a-number', { value: text }) : filled(value)
}

function readPositive(cell: Cell): Reading<number> {
  const read = readAny(cell)
  const negative = read.state === 'filled' && read.value < 0
  return negative ? invalid('negative-number', { value: cellText(cell) }) : read
}

/** `30 %` typed for a weight means 30, which the sheet stores as 0.3 under a percent format. */
function readDecimal(cell: Cell, _: Lexicon, isPercent: () => boolean): Reading<number> {
  const read = readPositive(cell)
  const asPercent = typeof cell === 'number' && cell > 0 && cell <= 1 && isPercent()
  if (read.state !== 'filled' || !asPercent) return read
  return filled(Math.round(read.value * 100_000_000) / 1_000_000)
}

/** A rate or a decimal is no count: `90 %` typed for a number of records is not 0.9 record. */
function readWhole(cell: Cell, lexicon: Lexicon, isPercent: () => boolean): Reading<number> {
  const read = readPositive(cell)
  if (read.state !== 'filled') return read
  const isWhole = Number.isInteger(read.value)
  // A count of one is rare; 100 % is stored the same way.
  const asPercent = typeof cell === 'number' && cell <= 1 && cell > 0 && isPercent()
  if (isWhole && !asPercent) return read
  const shown = sayNumber(asPercent ? read.value * 100 : read.value, lexicon.locale, 6)
  return invalid('not-whole', { value: asPercent ? `${shown}\u00a0%` : shown })
}

function readGrade(cell: Cell): Reading<number> {
  const read = readAny(cell)
  if (read.state === 'blank' || read.state === 'dont-know') return read
  const grade =
    read.state === 'filled' && Number.isInteger(read.value) && read.value >= 1 && read.value <= 5
  return grade ? read : invalid('not-a-scale', { value: cellText(cell) })
}
