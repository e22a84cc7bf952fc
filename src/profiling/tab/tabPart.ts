import { visibleText } from '../../workbook/reading/visibleText.ts'
import type { ColumnsPlan } from '../checkPlan.ts'
import { asksOf } from '../checkPlan.ts'
import type { FileFailure } from '../file/failure.ts'
import { fileCheck } from '../file/fileCheck.ts'
import type { Understood } from '../file/understood.ts'
import type { RecordCounts } from '../recordCounts.ts'
import type { PackedCounts } from './packed.ts'
import { packed } from './packed.ts'
import type { TabRow } from './tabLines.ts'
import { fileText, markOf, markOfRows, tabBytes, tabLine } from './tabLines.ts'

/** What was counted of some lines of a tab. */
export interface TabCounts {
  readonly counts: PackedCounts
  readonly reading: RecordCounts
  /** Marks of these lines, and of the last ones alone: read again, they must be the same. */
  readonly mark: string
  readonly last: string
}

/**
 * Lines of a part that are read again with the next one. One alone may well be the same after a sort: the
 * line in the middle is, and so are those of customers who look alike.
 */
export const LAST_ROWS = 20

/** Lines of a tab in one part. */
export interface TabLines {
  /** The line that names the columns; null when none does. */
  readonly header: TabRow | null
  /** Line of the first of them. */
  readonly from: number
  readonly rows: readonly TabRow[]
  readonly columns: number
}

/** Counts some lines of a tab as a plan says, by what counts files. */
export function tabPart(part: TabLines, plan: ColumnsPlan): TabCounts | FileFailure {
  const { header, from, rows, columns } = part
  const nameAt = (at: number) => visibleText(fileText(header?.[at] ?? '')) || String(at + 1)
  const names = Array.from({ length: columns }, (_, at) => nameAt(at))
  const asks = asksOf(names, plan)
  const understood = { ...UNDERSTOOD, header: names, width: columns, firstLine: from }
  const headerBytes = header ? [...tabBytes([tabLine(header)]).bytes.subarray(0, -1)] : []
  const check = fileCheck({ ...understood, headerBytes }, { asks, fillers: plan.fillers })
  const text = tabBytes(rows.map(tabLine))
  const failure = check.take(text.bytes) ?? check.end()
  if (failure) return failure
  const [mark, last] = [markOf(text), markOfRows(rows.slice(-LAST_ROWS))]
  return { counts: packed(check.counts), reading: check.records, mark, last }
}

/** How the lines of a tab are written. */
const UNDERSTOOD: Omit<Understood, 'header' | 'width' | 'firstLine' | 'headerBytes'> = {
  encoding: 'utf-8',
  mark: 0,
  delimiter: ',',
  quotes: true,
  lineEnd: 'lf',
  headerLine: null,
  preambleLines: 0,
  decimalCommas: [],
  from: 0,
  footerLines: 0,
  footerBytes: 0,
  sample: [],
}
