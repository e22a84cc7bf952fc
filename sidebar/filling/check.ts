import type { ToFill, WrongCode } from '../../src/app/commands/toFill.ts'
import type { Locale, Text } from '../../src/base/text.ts'
import { say } from '../../src/base/text.ts'
import { isDontKnow } from '../../src/workbook/reading/dontKnow.ts'
import { readNumber } from '../../src/workbook/reading/number.ts'
import { readPercent } from '../../src/workbook/reading/percent.ts'
import type { Cell } from './course.ts'
import { picked } from './picked.ts'

/** What can be told wrong in an answer before it is sent, as a sentence; null where it may be sent. */
export function wrongWith(
  cell: Cell,
  typed: string,
  { wrongs, choices }: ToFill,
  locale: Locale,
): string | null {
  const code = wrongCode(cell, typed.trim(), choices[cell.column.list ?? ''] ?? [])
  if (code === null) return null
  // The sentence comes in the person's language already.
  const sentence: Text = { fr: wrongs[code], en: wrongs[code] }
  return say(sentence, locale, { value: typed })
}

function wrongCode({ column }: Cell, typed: string, words: readonly string[]): WrongCode | null {
  if (typed === '') return 'answer-empty'
  if (isDontKnow(typed)) return null
  if (column.entry === 'number') return wrongNumber(typed)
  if (column.entry === 'rate') return wrongRate(typed)
  return column.entry === 'choice' && picked(typed, words) === null ? 'unknown-value' : null
}

function wrongNumber(typed: string): WrongCode | null {
  const { value, flag } = readNumber(typed)
  if (flag === 'ambiguous') return 'ambiguous-number'
  if (value === null) return 'not-a-number'
  return value < 0 ? 'negative-number' : null
}

function wrongRate(typed: string): WrongCode | null {
  const { ratio, flag } = readPercent(typed, false)
  if (flag === 'ambiguous') return 'ambiguous-percent'
  if (flag === 'out-of-range') return 'percent-out-of-range'
  return ratio === null ? 'not-a-percent' : null
}
