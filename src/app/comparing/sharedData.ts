import { grouped } from '../../base/grouped.ts'
import { data } from '../../catalogue/data.ts'
import { links } from '../../planning/variables/links.ts'
import { consistency } from '../../workbook/tabs/consistency.ts'
import { heldCell } from '../filling/heldCell.ts'
import type { Inventory } from '../inventory.ts'

/** What a cell of Cohérence held when a page saw it. */
export type Held = string | number | boolean

/** A datum several sources hold by confirmed links, and what Cohérence says of a comparison of its values. */
export interface SharedDatum {
  readonly id: string
  readonly name: string
  /** The variables that hold it, whatever their source. */
  readonly variables: readonly string[]
  /** Records matched, and those of the same value; '' for a blank cell, and where it has no row yet. */
  readonly compared: Held
  readonly equal: Held
}

/** The data that two sources at least hold, and that may be looked into. */
export function sharedData({ rows, grids, lexicon }: Inventory): SharedDatum[] {
  const linked = links(rows.variables, rows.matches)
  const holdings = rows.variables.flatMap(({ key, values }) =>
    (linked.get(key)?.confirmed ?? []).map((datum) => ({ datum, key, source: values.source })),
  )
  const grid = grids.get(consistency.id)
  return [...grouped(holdings, ({ datum }) => datum)].flatMap(([id, holders]) => {
    const sources = new Set(holders.flatMap(({ source }) => source ?? []))
    if (sources.size < 2 || data().get(id)?.profilingAllowed === false) return []
    const line = rows.consistency.find(({ values }) => values.datum === id)?.line
    const held = (column: string): Held =>
      grid && line !== undefined ? heldCell(grid, line, column) : ''
    return {
      id,
      name: lexicon.word('data', id),
      variables: holders.map(({ key }) => key),
      compared: held('pairs-compared'),
      equal: held('pairs-equal'),
    }
  })
}
