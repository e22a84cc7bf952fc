import { unlistedFeeds } from '../planning/flows/flowNetwork.ts'
import type { CellState } from '../workbook/kind.ts'
import { flows } from '../workbook/tabs/flows.ts'
import { grown } from './editsInTurn.ts'
import type { Inventory } from './inventory.ts'
import { lexicon } from './lexicon.ts'
import { numbering } from './numbered.ts'
import type { Grid } from './ports.ts'
import { writtenRow } from './written.ts'

type FlowRow = Inventory['rows']['flows'][number]

/** The line of a row that is not in the sheet yet. */
const TO_ADD = 0

/** Whether a flow is one the add-on is about to write. */
export function isToAdd({ line }: FlowRow): boolean {
  return line === TO_ADD
}

/**
 * The inventory with a flow for each feed its sources tell and no flow shows: the column that asks for
 * feeds says that it fills in Flux. Such a row says its two ends; the rest is left to people.
 */
export function withFedFlows(inventory: Inventory): Inventory {
  const { rows, grids } = inventory
  const grid = grids.get(flows.id)
  if (!grid || ['id', 'from', 'to'].some((id) => !grid.places.has(id))) return inventory
  const number = numbering(flows, grid)
  const added = unlistedFeeds(rows.sources, rows.flows).map((feed) => flowRow(number(), feed))
  if (added.length === 0) return inventory
  return {
    ...inventory,
    rows: { ...rows, flows: [...rows.flows, ...added] },
    lexicon: wordsWith(added, grid, inventory),
  }
}

/** The words of the workbook once the new flows are in it: other tabs may pick them at once. */
function wordsWith(added: readonly FlowRow[], grid: Grid, { grids, lexicon: words }: Inventory) {
  const rows = added.map(({ values }) => writtenRow(flows, values, words))
  return lexicon(new Map(grids).set(flows.id, grown(grid, rows)), words.locale)
}

function flowRow(
  id: string,
  { from, to }: { readonly from: string; readonly to: string },
): FlowRow {
  const said: Readonly<Record<string, string>> = { id, from, to }
  const each = <Value>(value: (id: string) => Value) =>
    Object.fromEntries(flows.columns.map((column) => [column.id, value(column.id)]))
  const state = (column: string): CellState => (said[column] ? 'filled' : 'blank')
  // Built column by column, which the compiler cannot follow.
  return {
    key: id,
    line: TO_ADD,
    values: each((column) => said[column] ?? null),
    states: each(state),
  } as unknown as FlowRow
}
