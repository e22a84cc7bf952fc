import { cellText } from '../../workbook/cell.ts'
import type { FileFailure } from '../file/failure.ts'
import { masked } from '../file/masked.ts'
import type { Understood } from '../file/understood.ts'
import { MOST_COLUMNS, understand } from '../file/understood.ts'
import type { TabRow } from './tabLines.ts'
import { isBlank, markOfRows, tabBytes, tabLine } from './tabLines.ts'

/** Where the table stands in a tab, and marks by which a change in it is seen. Lines are numbered from 1. */
export interface TabShape {
  /** Lines and columns in use. */
  readonly rows: number
  readonly columns: number
  /** Line of the first record, and of the one after the last. */
  readonly first: number
  readonly end: number
  /** Whether the line before the first record names the columns. */
  readonly hasHeader: boolean
  /** Marks of the lines before the records, and of those after. */
  readonly head: string
  readonly foot: string
}

/** What was understood of a tab, its first records masked already. */
export interface UnderstoodTab {
  readonly understood: Understood
  readonly shape: TabShape
}

/** The ends of a tab: its first lines, and its last ones, which may be some of the first. */
export interface TabEnds {
  readonly rows: number
  readonly columns: number
  readonly head: readonly TabRow[]
  readonly tail: readonly TabRow[]
}

/** Lines of the head that are enough, cells they have together at most, and lines of the tail. */
export const HEAD_ROWS = 220
const HEAD_CELLS = 40_000
export const TAIL_ROWS = 30

/** Lines to read at the head of a tab of so many columns. */
export function headRows(columns: number): number {
  return Math.max(20, Math.min(HEAD_ROWS, Math.floor(HEAD_CELLS / columns)))
}

/**
 * Understands a tab from its two ends, as a file is. `headerRow` is what a person said of it: the line of
 * the header, null for none; undefined, it is looked for.
 */
export function understoodTab(
  ends: TabEnds,
  headerRow?: number | null,
): UnderstoodTab | FileFailure {
  const { rows, columns, head } = ends
  if (rows === 0 || isEmpty(ends)) return { code: 'empty' }
  if (columns > MOST_COLUMNS)
    return { code: 'too-many-columns', values: { columns, most: MOST_COLUMNS } }
  const lines = head.map(tabLine)
  const starts = lineStarts(lines)
  const headerLine = headerRow == null ? headerRow : (starts[headerRow - 1] ?? Infinity)
  const told = understand(tabBytes(lines).bytes, tabBytes(['\n', ...tailLines(ends)]).bytes, {
    ...{ encoding: 'utf-8', delimiter: ',', quotes: true },
    ...(headerLine === undefined ? {} : { headerLine }),
  })
  if ('code' in told) return told
  const rowAt = (line: number) => starts.findIndex((start) => start >= line) + 1
  const first = rowAt(told.firstLine) || head.length + 1
  const end = Math.max(first, rows + 1 - told.footerLines)
  const header = told.headerLine === null ? null : rowAt(told.headerLine)
  return {
    understood: shown(told, header, first),
    shape: {
      ...{ rows, columns, first, end, hasHeader: header !== null },
      head: markOfRows(head.slice(0, first - 1)),
      foot: markOfRows(ends.tail.slice(ends.tail.length - (rows + 1 - end))),
    },
  }
}

/** Whether a tab holds nothing anybody sees. */
const isEmpty = ({ head, rows }: TabEnds) =>
  head.length === rows && head.every((row) => row.every((cell) => cellText(cell) === ''))

/** What is told of it: lines are those of the tab, and nothing is left to recognise anybody by. */
function shown(told: Understood, header: number | null, first: number): Understood {
  return {
    ...told,
    headerLine: header,
    preambleLines: (header ?? first) - 1,
    firstLine: first,
    headerBytes: [],
    sample: told.sample.map((cells) => cells.map(masked)),
  }
}

/** The line of a text on which each line of the tab starts: cells may hold line breaks. */
function lineStarts(lines: readonly string[]): number[] {
  let line = 1
  return lines.map((text) => {
    const start = line
    line += text.split('\n').length - 1
    return start
  })
}

/**
 * The last lines, a note alone in its first cell being as narrow as a file would have it: that is how what
 * follows a table is told.
 */
function tailLines({ tail, rows }: TabEnds): string[] {
  const below = tail.length === rows ? tail.slice(1) : tail
  return below.map((row) => {
    const [first = ''] = row
    const isNote = cellText(first) !== '' && isBlank(row.slice(1))
    return tabLine(isNote ? [first] : row)
  })
}
