import { isDontKnow } from './dontKnow.ts'
import { numbersMeant } from './number.ts'
import { visibleText } from './visibleText.ts'

export type PercentFlag =
  | 'ok'
  | 'blank'
  | 'dont-know'
  /** A bare 1 without percent format: 1 % or 100 %? */
  | 'ambiguous'
  /** Kept, with the remark "62 % ?": typing 0,62 under a percent format gives 0.62 %. */
  | 'below-1-percent'
  | 'out-of-range'
  | 'more-than-expected'
  | 'no-denominator'
  | 'not-a-number'

export interface PercentRead {
  /** Between 0 and 1. `null` unless the flag is `ok` or `below-1-percent`. */
  readonly ratio: number | null
  readonly flag: PercentFlag
}

/**
 * Reads a rate as people type one. House rule: `62`, `62 %`, `0,62`, `12 400 / 20 000` and 0.62 under a
 * percent format all give 0.62. What cannot be told is flagged and counts as unknown.
 */
export function readPercent(value: unknown, isPercentFormat: boolean): PercentRead {
  const text = visibleText(value)
  if (text === '') return unread('blank')
  if (isDontKnow(value)) return unread('dont-know')
  if (typeof value === 'number') return isPercentFormat ? formatted(value) : bare([value])
  if (typeof value !== 'string') return unread('not-a-number')
  if (text.includes('/')) return fraction(text)
  if (/[%\uff05]$/.test(text)) return share(numbersMeant(text.slice(0, -1)).map((n) => n / 100))
  return bare(numbersMeant(text))
}

const unread = (flag: PercentFlag): PercentRead => ({ ratio: null, flag })

function formatted(value: number): PercentRead {
  const read = share([value])
  return value > 0 && value < 0.01 ? { ...read, flag: 'below-1-percent' } : read
}

/** A number without a percent sign: a rate up to 1, a percentage above, and 1 itself could be both. */
function bare(numbers: readonly number[]): PercentRead {
  if (numbers[0] === 1) return unread('ambiguous')
  return share(numbers.map((n) => (n < 1 ? n : n / 100)))
}

/** `12 400 / 20 000`. Both sides are written the same way, so each way of reading gives one ratio. */
function fraction(text: string): PercentRead {
  if (isDayLike(text)) return unread('not-a-number')
  const sides = text.split('/').map(numbersMeant)
  const [parts = [], totals = []] = sides
  const [part] = parts
  const [total] = totals
  if (sides.length !== 2 || part === undefined || total === undefined) return unread('not-a-number')
  if (total === 0) return unread('no-denominator')
  const ratios = [part / total, (parts[1] ?? part) / (totals[1] ?? total)]
  return ratios.every((ratio) => ratio > 1) ? unread('more-than-expected') : share(ratios)
}

/** `03/04` is a day and a month: two figures on each side, a zero first, and 31 at most. */
function isDayLike(text: string): boolean {
  const [, day = '', month = ''] = /^(\d{2})\s*\/\s*(\d{2})$/.exec(text) ?? []
  const isPadded = day.startsWith('0') || month.startsWith('0')
  return isPadded && [day, month].every((part) => Number(part) >= 1 && Number(part) <= 31)
}

/** Keeps the one ratio that is a share. The numbers of the list are readings of the same text. */
function share(ratios: readonly number[]): PercentRead {
  if (ratios.length === 0) return unread('not-a-number')
  const [ratio, ...others] = ratios.filter((each) => each >= 0 && each <= 1)
  if (ratio === undefined) return unread('out-of-range')
  return others.every((other) => sameRatio(other, ratio))
    ? { ratio, flag: 'ok' }
    : unread('ambiguous')
}

/** 12.4 / 20 and 12400 / 20000 are one ratio, whatever their last binary digits. */
const sameRatio = (a: number, b: number) => Math.abs(a - b) < 1e-12
