import type { CheckedVariable, CheckOffer } from '../../../src/app/commands/checkOffer.ts'
import type { WarehouseTable } from '../../../src/app/commands/warehouseQuery.ts'
import type { DialectName } from '../../../src/profiling/sql/dialect.ts'

/** A table as it is being described: the columns somebody changed, the others go by their variable's name. */
export interface Described {
  readonly source: string
  readonly engine: DialectName
  readonly table: string
  readonly updated: string
  readonly names: ReadonlyMap<string, string>
  /** Variables left out of the query. */
  readonly left: ReadonlySet<string>
}

/** What the page opens with: the first source that holds variables. */
export function firstDescribed({ sources, variables }: CheckOffer): Described {
  const first = sources.find(({ id }) => variables.some(({ source }) => source === id))
  return {
    source: first?.id ?? '',
    engine: 'bigquery',
    table: '',
    updated: '',
    names: new Map(),
    left: new Set(),
  }
}

/** The variables of the source, those nobody may look into last. */
export function variablesOf({ variables }: CheckOffer, source: string): readonly CheckedVariable[] {
  const own = variables.filter((one) => one.source === source)
  return [
    ...own.filter(({ nature }) => nature.isAllowed),
    ...own.filter(({ nature }) => !nature.isAllowed),
  ]
}

/** What the query is asked for. */
export function tableOf(offer: CheckOffer, described: Described): WarehouseTable {
  const { source, engine, table, updated, names, left } = described
  const columns = variablesOf(offer, source)
    .filter(({ id, nature }) => nature.isAllowed && !left.has(id))
    .map(({ id, name }) => ({ variable: id, column: names.get(id) ?? name }))
  return { source, engine, table, updated, columns }
}
