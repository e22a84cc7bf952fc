import type { Text } from '../../base/text.ts'
import { sayNumber, sayPercent } from '../../base/text.ts'
import { cellText, isError, isMoment } from '../cell.ts'
import type { Column, ColumnSpec } from '../column.ts'
import { column } from '../column.ts'
import type { IssueCode } from '../issue.ts'
import type { Kind } from '../kind.ts'
import { BLANK, DONT_KNOW, filled, invalid } from '../kind.ts'
import { isDontKnow } from '../reading/dontKnow.ts'
import { readPercent } from '../reading/percent.ts'

/** What each doubt about a rate is called when it is shown. */
const CODES: Readonly<Record<string, IssueCode>> = {
  ambiguous: 'ambiguous-percent',
  'out-of-range': 'percent-out-of-range',
  'more-than-expected': 'percent-out-of-range',
  'no-denominator': 'no-denominator',
  'not-a-number': 'not-a-percent',
}

/** A format of rates as French spaces it, and as English does. */
function spaced(fr: string): Text {
  return { fr, en: fr.replace(/ %/g, '%') }
}

const percentKind: Kind<number> = {
  name: { fr: 'Taux', en: 'Rate' },
  format: spaced('0 %'),
  width: 130,
  rule: null,
  entry: 'rate',
  words: null,
  read(cell, lexicon, isPercent) {
    const text = cellText(cell)
    if (text === '') return BLANK
    if (isError(cell)) return invalid('cell-error', { value: text })
    if (isDontKnow(text)) return DONT_KNOW
    if (isMoment(cell) || typeof cell === 'boolean')
      return invalid('not-a-percent', { value: text })
    const asPercent = isDoubtful(cell) && isPercent()
    const { ratio, flag } = readPercent(cell, asPercent)
    const shown = asPercent ? `${sayNumber(cell * 100, lexicon.locale)}\u00a0%` : text
    if (ratio === null) return invalid(CODES[flag] ?? 'not-a-percent', { value: shown })
    if (flag !== 'below-1-percent') return filled(ratio)
    return filled(ratio, {
      code: 'percent-below-one',
      values: { value: text, read: shown, guess: sayPercent(ratio * 10_000, lexicon.locale) },
    })
  },
  write: rounded,
}

/** A figure of the sheet is exact to the hundredth of a percent, so that recomputing changes nothing. */
function rounded(ratio: number): number {
  return Math.round(ratio * 10_000) / 10_000
}

/** A rate between 0 and 1, shown and typed in percent. */
export function percent(spec: ColumnSpec): Column<number> {
  return column(percentKind, spec)
}

/** A computed rate compared with another: 16.5 % is not 17 %. */
export function fineRate(spec: ColumnSpec): Column<number> {
  return column({ ...percentKind, format: spaced('0.0 %') }, spec)
}

/** A computed share that says `< 1 %` rather than nothing at all, as its sentence does. */
export function share(spec: ColumnSpec): Column<number> {
  return column({ ...percentKind, format: spaced('[=0]0 %;[<0.01]"< 1 %";0 %') }, spec)
}

/** A computed share that says `> 99 %` as long as one is missing: only what is whole is 100 %. */
export function whole(spec: ColumnSpec): Column<number> {
  const write = (ratio: number) => (ratio < 1 ? Math.min(0.9999, rounded(ratio)) : ratio)
  return column({ ...percentKind, format: spaced('[=1]0 %;[>0.99]"> 99 %";0 %'), write }, spec)
}

/** A rate set as a threshold, which may be very small: it is taken as it is. */
export function threshold(spec: ColumnSpec): Column<number> {
  const read: Kind<number>['read'] = (...cell) => {
    const found = percentKind.read(...cell)
    return found.state === 'filled' ? filled(found.value) : found
  }
  return column({ ...percentKind, name: { fr: 'Seuil', en: 'Threshold' }, read }, spec)
}

/** Between 1 % and 100 % excluded, a number reads the same with and without a percent format. */
function isDoubtful(cell: string | number): cell is number {
  return typeof cell === 'number' && (cell < 0.01 || cell >= 1)
}
