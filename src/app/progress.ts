import { fold } from '../base/fold.ts'
import { grouped } from '../base/grouped.ts'
import { data } from '../catalogue/data.ts'
import { links } from '../planning/variables/links.ts'
import type { InputCell, InputState } from '../scoring/inventoryCompleteness.ts'
import type { Contributor, PlacedColumn } from '../workbook/column.ts'
import { isPeoples } from '../workbook/column.ts'
import type { CellState } from '../workbook/kind.ts'
import type { Row, Tab } from '../workbook/tab.ts'
import { collection } from '../workbook/tabs/collection.ts'
import { flows } from '../workbook/tabs/flows.ts'
import { needs } from '../workbook/tabs/needs.ts'
import { objectives } from '../workbook/tabs/objectives.ts'
import { programmes } from '../workbook/tabs/programmes.ts'
import { purposes } from '../workbook/tabs/purposes.ts'
import { scenarios } from '../workbook/tabs/scenarios.ts'
import { sources } from '../workbook/tabs/sources.ts'
import { variables } from '../workbook/tabs/variables.ts'
import type { Inventory } from './inventory.ts'
import { rowsOfTab } from './inventory.ts'

/** One cell people owe, or gave. */
export interface OwedCell extends InputCell {
  readonly tab: string
  readonly row: string
  readonly column: string
  readonly by: Contributor
  /** Who answers for the source of the row; '' when nobody was named. */
  readonly owner: string
}

/** What decides the state of a blank cell: where it inherits from. */
interface Context {
  readonly inventory: Inventory
  readonly sources: ReadonlyMap<string, Row>
  readonly confirmed: (variable: string) => readonly string[]
}

/** The tabs whose cells are counted. */
export const COUNTED_TABS: readonly Tab[] = [
  sources,
  variables,
  collection,
  flows,
  objectives,
  programmes,
  scenarios,
  needs,
  purposes,
]

/** The data each variable is confirmed to hold. */
export function confirmedData({ rows }: Inventory): (variable: string) => readonly string[] {
  const linked = links(rows.variables, rows.matches)
  return (variable) => linked.get(variable)?.confirmed ?? []
}

/** Every counted cell of the tabs people fill, row by row. */
export function owedCells(
  inventory: Inventory,
  confirmed: (variable: string) => readonly string[],
): OwedCell[] {
  const byKey = new Map<string, Row>(inventory.rows.sources.map((row) => [row.key, row]))
  const context: Context = { inventory, sources: byKey, confirmed }
  return COUNTED_TABS.flatMap((tab) => {
    const all = rowsOfTab(inventory, tab.id)
    const rows = all.filter(isAsked)
    const columns = countedColumns(tab)
    return rows.flatMap((row) => rowCells(tab, columns, row, context))
  })
}

/** Nobody was asked for a need the add-on derived from the channel of its scenario. */
function isAsked({ values }: Row): boolean {
  return (values['derived-from'] ?? null) === null
}

/** The columns people fill; either-or cells count once, at the first of the two. */
function countedColumns(tab: Tab): PlacedColumn[] {
  const order = tab.columns.map(({ id }) => id)
  return tab.columns.filter(
    (column) =>
      isPeoples(column) &&
      column.importance > 0 &&
      (column.either === undefined || order.indexOf(column.either) > order.indexOf(column.id)),
  )
}

function rowCells(
  tab: Tab,
  columns: readonly PlacedColumn[],
  row: Row,
  context: Context,
): OwedCell[] {
  const source = sourceOf(tab, row, context)
  const owner = String(source?.values.owner ?? '')
  return columns.map((column) => ({
    tab: tab.id,
    row: row.key,
    column: column.id,
    by: column.by,
    owner,
    importance: column.importance,
    state: stateOf(tab, column, row, source, context),
  }))
}

function sourceOf(tab: Tab, row: Row, { sources: byKey }: Context): Row | null {
  if (tab === sources) return row
  return byKey.get(String(row.values.source ?? '')) ?? null
}

const STRENGTH: readonly CellState[] = ['filled', 'dont-know', 'invalid', 'blank']

function stateOf(
  tab: Tab,
  column: PlacedColumn,
  row: Row,
  source: Row | null,
  context: Context,
): InputState {
  const own = row.states[column.id] ?? 'blank'
  const other = column.either ? (row.states[column.either] ?? 'blank') : own
  const state = STRENGTH.find((one) => one === own || one === other) ?? 'blank'
  if (state !== 'blank') return state
  if (column.isAnsweredElsewhere && context.confirmed(row.key).length > 0) return 'filled'
  if (tab === variables && !applies(column, row, context)) return 'not-applicable'
  return inherited(column, row, source, context)
}

/** Some questions only make sense for some data: a share of yes for consents, values for closed lists. */
function applies({ id }: PlacedColumn, row: Row, { confirmed }: Context): boolean {
  const held = () => confirmed(row.key).flatMap((datum) => data().get(datum) ?? [])
  if (id === 'yes-share') return held().some(({ family }) => family === 'consent')
  if (id === 'allowed-values')
    return row.values.format === 'enum' || held().some(({ format }) => format === 'enum')
  return true
}

function inherited(
  { inherits }: PlacedColumn,
  row: Row,
  source: Row | null,
  { confirmed }: Context,
): InputState {
  if (!inherits) return 'blank'
  if (inherits.from === 'catalogue') return confirmed(row.key).length > 0 ? 'inherited' : 'blank'
  const state = source?.states[inherits.field]
  if (state === undefined) return 'blank'
  if (state === 'filled') return 'inherited'
  return state === 'dont-know' ? 'inherited-dont-know' : 'inherited-blank'
}

/** Whether nobody answered a cell that is asked. */
export function isOwed({ state }: OwedCell): boolean {
  return state === 'blank' || state === 'invalid'
}

/** Cells asked and not answered, the required ones; what a to-do list is made of. */
export function unanswered(cells: readonly OwedCell[]): OwedCell[] {
  return cells.filter((cell) => cell.importance === 3 && isOwed(cell))
}

/** Owners as people write them, once each whatever the case or the accents. */
export function byOwner(cells: readonly OwedCell[]): ReadonlyMap<string, readonly OwedCell[]> {
  const groups = [...grouped(cells, ({ owner }) => fold(owner)).values()]
  return new Map(groups.map((owed) => [owed[0]?.owner ?? '', owed]))
}

/** Looking a figure up takes time: five cells a minute. */
const CELLS_A_MINUTE = 5

/** How many minutes some cells take to fill: 14 cells → 3. */
export function minutesFor(cells: number): number {
  return cells === 0 ? 0 : Math.ceil(cells / CELLS_A_MINUTE)
}
