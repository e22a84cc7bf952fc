import { fold } from '../../base/fold.ts'
import { say } from '../../base/text.ts'
import type { ColumnAsk } from '../../profiling/ask.ts'
import { asked } from '../../profiling/ask.ts'
import { natureAsk } from '../../profiling/natureAsk.ts'
import type { DialectName } from '../../profiling/sql/dialect.ts'
import { DIALECTS } from '../../profiling/sql/dialect.ts'
import { SQL_FAILURES } from '../../profiling/sql/failure.ts'
import { knownName, tableNames } from '../../profiling/sql/names.ts'
import { tableQuery } from '../../profiling/sql/query.ts'
import { shownName } from '../../profiling/sql/shownName.ts'
import { Refusal } from '../failure.ts'
import type { Ports } from '../ports.ts'
import type { CheckOffer } from './checkOffer.ts'
import { checkOffer } from './checkOffer.ts'

/** A table of a warehouse, as a person describes it. */
export interface WarehouseTable {
  readonly source: string
  readonly engine: DialectName
  /** `project.dataset.table`, written as in a query. */
  readonly table: string
  /** Which column holds each variable, written as in a query. */
  readonly columns: readonly { readonly variable: string; readonly column: string }[]
  /** The column that says when a record was last confirmed; '' when there is none. */
  readonly updated: string
}

/** The query of a table, and what reads its result. */
export interface WarehouseQuery {
  readonly sql: string
  /** The instant from which what it counts is dated, as ISO 8601. */
  readonly at: string
  /** The columns of the query in its order; `variable` is null for the one of updates. */
  readonly columns: readonly QueriedColumn[]
}

export interface QueriedColumn {
  readonly variable: string | null
  readonly name: string
  readonly ask: Pick<ColumnAsk, 'update' | 'format'>
}

/** Columns, and signs of a name, beyond which a page sends nonsense. */
const MOST = 4_096
const LONGEST = 1_000

/** What is malformed in a table a page describes, if anything. */
export function wrongWarehouseTable(table: unknown): string | null {
  const given = (table ?? {}) as Record<keyof WarehouseTable, unknown>
  for (const name of ['source', 'table', 'updated'] as const) if (!isName(given[name])) return name
  if (!Object.keys(DIALECTS).includes(String(given.engine))) return 'engine'
  const { columns } = given
  if (!Array.isArray(columns) || columns.length > MOST) return 'columns'
  const isColumn = (one: unknown) => {
    const { variable, column } = (one ?? {}) as Record<string, unknown>
    return isName(variable) && isName(column)
  }
  return columns.every(isColumn) ? null : 'columns'
}

const isName = (value: unknown) => typeof value === 'string' && value.length <= LONGEST

/**
 * Writes the query of a table of a warehouse, to be run by whoever may. It names the columns of variables
 * of this source that may be looked into, and no other. Nothing is written in the workbook.
 */
export function warehouseQuery(ports: Ports, table: WarehouseTable): WarehouseQuery {
  const { engine, updated } = table
  const offer = checkOffer(ports)
  const own = columnsOf(offer, table)
  const day = { ...asked(own.length, { context: contextOf(offer) }), distinct: false, update: true }
  const dated = { variable: null, name: knownName(engine, updated), ask: day }
  const columns = updated.trim() === '' ? own : [...own, dated]
  const names = tableNames(engine, table.table)
  const query = tableQuery({ table: names, columns, fillers: offer.fillers }, engine)
  if ('code' in query) {
    const what = say(SQL_FAILURES[query.code], ports.locale, query.values)
    throw new Refusal('unreadable', { what })
  }
  const told = columns.map(({ variable, name, ask: { update, format } }) => ({
    ...{ variable, name: shownName(name) },
    ask: { update, format },
  }))
  return { sql: query.sql, at: offer.at, columns: told }
}

const contextOf = ({ today, locale }: CheckOffer) => ({
  ...{ locale, today, country: null, values: null, bounds: null, past: false, refunds: false },
})

/** The columns a person named, of variables this source holds and that may be looked into. */
function columnsOf(offer: CheckOffer, { source, engine, columns }: WarehouseTable) {
  const held = columns.map(({ variable, column }) => {
    const known = offer.variables.find(({ id }) => id === variable)
    if (!known || known.source !== source)
      throw new Refusal('other-source', { variable: known?.name ?? variable })
    return { known, name: knownName(engine, column) }
  })
  const columnNamed = new Map(held.map(({ known, name }) => [fold(known.name), fold(name)]))
  return held
    .filter(({ known }) => known.nature.isAllowed)
    .map(({ known, name }) => ({
      ...{ variable: known.id, name },
      ask: natureAsk(known.nature, 0, { ...offer, columnNamed }),
    }))
}
