import { grouped } from '../../base/grouped.ts'
import type { Locale } from '../../base/text.ts'
import type { Inventory } from '../inventory.ts'
import { lexicon } from '../lexicon.ts'
import type { Grid, Rewrite } from '../ports.ts'

/** An inventory as it will read once some labels are rewritten, in the words of a language. */
export function asRewritten(
  inventory: Inventory,
  rewrites: readonly Rewrite[],
  locale: Locale = inventory.lexicon.locale,
): Inventory {
  const grids = new Map(inventory.grids)
  for (const [tab, own] of grouped(rewrites, (one) => one.tab)) {
    const grid = grids.get(tab)
    if (grid) grids.set(tab, { ...grid, cells: rewritten(grid, own) })
  }
  return { ...inventory, grids, lexicon: lexicon(grids, locale) }
}

function rewritten({ cells, places }: Grid, rewrites: readonly Rewrite[]): Grid['cells'] {
  const next = [...cells]
  for (const [line, own] of grouped(rewrites, ({ line }) => String(line))) {
    const row = [...(cells[Number(line) - 1] ?? [])]
    for (const { column, after } of own) row[places.get(column) ?? row.length] = after
    next[Number(line) - 1] = row
  }
  return next
}
