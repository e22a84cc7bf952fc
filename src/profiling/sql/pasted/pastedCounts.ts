// Reads the result of a query, pasted back: counts by column, or the one thing that is wrong with it. What
// is pasted by mistake, a table of customers for one, goes no further than this.

import type { Day } from '../../../base/day.ts'
import { fold } from '../../../base/fold.ts'
import type { ColumnAsk } from '../../ask.ts'
import type { ResultColumn } from '../result.ts'
import { RESULT_COLUMNS } from '../result.ts'
import { shownName } from '../shownName.ts'
import type { PasteFailure } from './failure.ts'
import { lie } from './lie.ts'
import { pastedCount, pastedDay } from './pastedCell.ts'
import type { PastedLine } from './pastedTable.ts'
import { pastedTable } from './pastedTable.ts'

/** What a query told of one column; what it left out is null. */
export interface PastedColumn {
  readonly field: string
  /** Line of the paste, 1 first. */
  readonly line: number
  readonly records: number
  readonly applicable: number | null
  readonly empty: number | null
  readonly placeholder: number | null
  readonly present: number | null
  readonly valid: number | null
  readonly yes: number | null
  readonly distinct: number | null
  readonly clusters: number | null
  readonly duplicates: number | null
  readonly oldest: Day | null
  readonly newest: Day | null
  readonly median: Day | null
}

/** The columns a query asked about, in its order. */
export type AskedColumns = readonly {
  readonly name: string
  readonly ask: Pick<ColumnAsk, 'update' | 'format'>
}[]

/** The counts of a pasted result, in the order of the query, or what is wrong with it. */
export function pastedCounts(
  text: string,
  asked: AskedColumns,
): { readonly columns: readonly PastedColumn[] } | PasteFailure {
  const [header, ...lines] = pastedTable(text)
  if (!header) return { code: 'nothing' }
  const places = placesOf(header)
  if ('code' in places) return places
  const told = new Map<number, PastedColumn>()
  for (const line of lines) {
    const place = placeOf(line, header, places, asked)
    if (typeof place !== 'number') return place
    const field = shownName(asked[place]?.name ?? '')
    if (told.has(place)) return { code: 'line-twice', values: { line: line.line, field } }
    const column = columnOf(line, places, field)
    if ('code' in column) return column
    told.set(place, column)
  }
  const columns = asked.map((_, place) => told.get(place))
  const missing = columns.indexOf(undefined)
  if (missing >= 0)
    return { code: 'no-line', values: { field: shownName(asked[missing]?.name ?? '') } }
  const whole = columns as readonly PastedColumn[]
  return lie(whole, asked) ?? { columns: whole }
}

type Places = ReadonlyMap<ResultColumn, number>

/** Where each column of the result stands, whatever the case engines give its name, and beside others. */
function placesOf({ cells, line }: PastedLine): Places | PasteFailure {
  const names = cells.map((cell) => cell.toLowerCase())
  if (!names.some((name) => RESULT_COLUMNS.includes(name as ResultColumn)))
    return { code: 'no-header' }
  for (const column of RESULT_COLUMNS) {
    const times = names.filter((name) => name === column).length
    if (times === 0) return { code: 'no-column', values: { column, line } }
    if (times > 1) return { code: 'column-twice', values: { column, line } }
  }
  return new Map(RESULT_COLUMNS.map((column) => [column, names.indexOf(column)]))
}

const cellAt = ({ cells }: PastedLine, places: Places, column: ResultColumn) =>
  cells[places.get(column) ?? -1] ?? ''

/** Which column of the query a line tells of. */
function placeOf(
  line: PastedLine,
  header: PastedLine,
  places: Places,
  asked: AskedColumns,
): number | PasteFailure {
  const at = { line: line.line }
  if (line.cells.length !== header.cells.length) {
    const values = { ...at, cells: line.cells.length, columns: header.cells.length }
    return { code: 'ragged', values }
  }
  const place = pastedCount(cellAt(line, places, 'place'))
  const one = typeof place === 'number' ? asked[place] : undefined
  if (typeof place !== 'number' || !one) return { code: 'unknown-place', values: at }
  const [field, found] = [shownName(one.name), shownName(cellAt(line, places, 'field'))]
  return fold(field) === fold(found)
    ? place
    : { code: 'other-query', values: { ...at, field, found: found.slice(0, MOST_SHOWN) } }
}

/** Signs shown of a name nobody asked for. */
const MOST_SHOWN = 40

function columnOf(line: PastedLine, places: Places, field: string): PastedColumn | PasteFailure {
  const read: Partial<Record<ResultColumn, number | null>> = {}
  for (const column of RESULT_COLUMNS) {
    if (column === 'place' || column === 'field') continue
    const cell = cellAt(line, places, column)
    const value = column.endsWith('_day') ? pastedDay(cell) : pastedCount(cell)
    if (typeof value === 'string') return { code: value, values: { line: line.line, column } }
    read[column] = value
  }
  const { records } = read
  if (typeof records !== 'number') return { code: 'no-records', values: { line: line.line } }
  const told = (column: ResultColumn) => read[column] ?? null
  return {
    ...{ field, line: line.line, records, applicable: told('applicable') },
    ...{ empty: told('empty_cells'), placeholder: told('placeholders'), present: told('present') },
    ...{ valid: told('valid'), yes: told('yes_answers'), distinct: told('distinct_values') },
    ...{ clusters: told('clusters'), duplicates: told('duplicates'), oldest: told('oldest_day') },
    ...{ newest: told('newest_day'), median: told('median_day') },
  }
}
