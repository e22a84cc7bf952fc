import type { Charset } from '../charset.ts'
import { decoded } from '../charset.ts'
import { closingQuote, unquote } from '../quotes.ts'
import type { Marks } from '../records.ts'

/** A record of the head of a file, with its bytes `[from, to)` and where the next one starts. */
export interface HeadRecord {
  readonly from: number
  readonly to: number
  readonly next: number
  /** Line it starts on, 1 first. */
  readonly line: number
  readonly cells: readonly string[]
}

/** Cells of one record that are read; what goes on is only counted by the reader of the whole file. */
const MOST_CELLS = 20_000

/**
 * Cuts the head of a file into records, as {@link recordReader} does, without minding how many cells they
 * have. A record the head does not hold whole is left out.
 */
export function headRecords(
  head: Uint8Array,
  marks: Marks,
  charset: Charset,
  most: number,
  isWhole: boolean,
): HeadRecord[] {
  const records: HeadRecord[] = []
  let line = 1
  for (let from = 0; from < head.length && records.length < most; ) {
    const record = recordAt(head, from, marks, charset, line)
    if (record.next > head.length && !isWhole) break
    records.push(record)
    for (let at = from; at < record.next; at++) if (head[at] === marks.lineEnd) line += 1
    from = record.next
  }
  return records
}

function recordAt(
  head: Uint8Array,
  from: number,
  marks: Marks,
  charset: Charset,
  line: number,
): HeadRecord {
  const cells: string[] = []
  let at = from
  for (;;) {
    const end = cellEnd(head, at, marks)
    const isLast = end >= head.length || head[end] === marks.lineEnd
    const to = isLast && marks.lineEnd === 10 && head[end - 1] === 13 && end > at ? end - 1 : end
    if (cells.length < MOST_CELLS) cells.push(cellText(head, at, to, marks, charset))
    if (isLast) return { from, to, next: end + 1, line, cells }
    at = end + 1
  }
}

/** Where a cell ends: at a delimiter, a line end or the end of the head. */
function cellEnd(head: Uint8Array, from: number, { delimiter, quote, lineEnd }: Marks): number {
  let at = quote !== null && head[from] === quote ? closingQuote(head, from, quote) : from
  while (at < head.length && head[at] !== delimiter && head[at] !== lineEnd) at += 1
  return at
}

function cellText(
  head: Uint8Array,
  from: number,
  to: number,
  { quote }: Marks,
  charset: Charset,
): string {
  if (quote === null || head[from] !== quote || to <= from) return decoded(head, from, to, charset)
  const cell = head.slice(from, to)
  return decoded(cell, 0, unquote(cell, 0, cell.length, quote).end, charset)
}
