import { say } from '../../base/text.ts'
import type { Written } from '../../workbook/cell.ts'
import type { PlacedColumn } from '../../workbook/column.ts'
import type { Lexicon, Remark } from '../../workbook/kind.ts'
import { DONT_KNOW } from '../../workbook/reading/dontKnow.ts'

/** What a typed text makes of a cell: what to write, or what is wrong with it. */
export type Answer = { readonly written: Written } | { readonly wrong: Remark }

const EMPTY: Remark = { code: 'answer-empty' }

/**
 * Reads what somebody typed for a cell, as the sheet itself is read, and writes it as the workbook does:
 * words in its language, dates and rates as numbers. What leaves a doubt is wrong too: here it
 * can still be asked.
 */
export function answerOf(
  column: PlacedColumn,
  typed: string,
  words: Lexicon,
  today: number,
): Answer {
  const read = column.kind.read(typed, words, () => false)
  if (read.state === 'blank') return { wrong: EMPTY }
  if (read.state === 'invalid') return { wrong: read.remark }
  if (read.state === 'dont-know') return { written: say(DONT_KNOW, words.locale) }
  if (read.remark) return { wrong: read.remark }
  if (column.past && typeof read.value === 'number' && Math.floor(read.value) > today)
    return { wrong: { code: 'future-date', values: { day: read.value } } }
  // A figure of people's is kept as exact as they gave it: 99.997 % is not 100 %.
  if (typeof read.value === 'number') return { written: read.value }
  return { written: column.kind.write(read.value, words) }
}
