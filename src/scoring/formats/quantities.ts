import { numbersMeant } from '../../workbook/reading/number.ts'
import { readPercent } from '../../workbook/reading/percent.ts'
import type { Judgement, Rule } from './rule.ts'

/** A whole number, within its bounds when it has some. `1,250` can be read as one, so it passes. */
export const integer: Rule = (value, { bounds }) =>
  firstNumber(value, (number) => Number.isInteger(number) && within(number, bounds))

/** An amount: at most two decimals; negative only where refunds are expected. */
export const amount: Rule = (value, { refunds }) =>
  firstNumber(value, (number) => hasCents(number) && (refunds || number >= 0))

/**
 * A percentage: 0 to 100 with or without its sign, or 0 to 1. Given as a ratio, except a bare 1, which
 * is valid both ways and stays as typed.
 */
export const percent: Rule = (value) => {
  const { ratio, flag } = readPercent(value, false)
  if (flag === 'ambiguous') return value
  return ratio === null ? false : String(ratio)
}

/** A likelihood to recommend: a whole number from 0 to 10. */
export const nps: Rule = (value) =>
  firstNumber(value, (number) => Number.isInteger(number) && within(number, { min: 0, max: 10 }))

/** A number within the declared scale, 1 to 5 by default. */
export const rating: Rule = (value, { bounds }) =>
  firstNumber(value, (number) => within(number, bounds ?? { min: 1, max: 5 }))

function firstNumber(value: string, suits: (number: number) => boolean): Judgement {
  const number = numbersMeant(value).find(suits)
  return number === undefined ? false : String(number)
}

function within(
  number: number,
  bounds: { readonly min: number; readonly max: number } | null,
): boolean {
  return bounds === null || (number >= bounds.min && number <= bounds.max)
}

const hasCents = (number: number) => Math.abs(number * 100 - Math.round(number * 100)) < 1e-6
