import { grouped } from '../../base/grouped.ts'
import { say } from '../../base/text.ts'
import type { Served } from '../../planning/variables/served.ts'
import type { PlacedColumn } from '../../workbook/column.ts'
import { FILLERS_SHORT } from '../../workbook/column.ts'
import type { Row, Tab } from '../../workbook/tab.ts'
import { tabOf } from '../../workbook/workbook.ts'
import type { FillCell, FillColumn, FillRow, ToFill } from '../commands/toFill.ts'
import type { Inventory } from '../inventory.ts'
import { rowsOfTab } from '../inventory.ts'
import type { OwedCell } from '../progress.ts'
import { isOwed } from '../progress.ts'
import { choicesOf } from './choicesOf.ts'
import { heldCell } from './heldCell.ts'
import { rowName } from './rowName.ts'

/** What cells are told with. */
interface Telling {
  readonly read: Inventory
  readonly serves: Served
  readonly rows: ReadonlyMap<string, Row>
  /** Place of a tab in the list. */
  readonly tabAt: (tab: string) => number
}

/** The cells left, with each tab, row, column and list they need told once. */
export function listed(
  left: readonly OwedCell[],
  all: readonly OwedCell[],
  read: Inventory,
  serves: Served,
): Pick<ToFill, 'tabs' | 'people' | 'columns' | 'rows' | 'cells' | 'choices'> {
  const tabs = inOrder(left, ({ tab }) => tab)
  const columns = inOrder(left, columnName)
  const rows = inOrder(left, rowOf)
  const telling: Telling = { read, serves, rows: rowsByName(left, read), tabAt: tabs.at }
  return {
    tabs: tabs.first.map(({ tab }) => fillTab(tab, all, read)),
    people: people(all, read),
    columns: columns.first.map((cell) => fillColumn(cell, telling)),
    rows: rows.first.map((cell) => fillRow(cell, telling)),
    cells: left.map((cell) => fillCell(cell, columns.at(cell), rows.at(cell), telling)),
    choices: choices(columns.first, read),
  }
}

const columnName = ({ tab, column }: OwedCell) => `${tab} ${column}`
const rowOf = ({ tab, row }: OwedCell) => `${tab} ${row}`

/** The first cell of each name, and the place of each name. */
function inOrder(cells: readonly OwedCell[], nameOf: (cell: OwedCell) => string) {
  const places = new Map<string, number>()
  const first = cells.filter((cell) => {
    if (places.has(nameOf(cell))) return false
    places.set(nameOf(cell), places.size)
    return true
  })
  const at = (cell: OwedCell | string) =>
    places.get(typeof cell === 'string' ? cell : nameOf(cell)) ?? 0
  return { first, at }
}

function rowsByName(cells: readonly OwedCell[], { rows }: Inventory): ReadonlyMap<string, Row> {
  const tabs = [...new Set(cells.map(({ tab }) => tab))]
  return new Map(
    tabs.flatMap((tab) => {
      const own = rowsOfTab({ rows }, tab)
      return own.map((row) => [`${tab} ${row.key}`, row] as const)
    }),
  )
}

function fillTab(
  id: string,
  all: readonly OwedCell[],
  { lexicon }: Inventory,
): ToFill['tabs'][number] {
  const own = all.filter(({ tab, importance }) => tab === id && importance === 3)
  const { left, of } = counted(own)
  return { id, name: say(tabOf(id).name, lexicon.locale), done: of - left, of }
}

/** How far each of those who fill is, of the expected cells. */
function people(all: readonly OwedCell[], { lexicon }: Inventory): ToFill['people'] {
  const expected = all.filter(({ importance }) => importance === 3)
  return [...grouped(expected, ({ by }) => by)].map(([by, own]) => {
    const { left, of } = counted(own)
    return { name: say(FILLERS_SHORT[by as OwedCell['by']], lexicon.locale), done: of - left, of }
  })
}

/** How many cells somebody is asked for, and how many of them are left. What is inherited is asked elsewhere. */
export function counted(cells: readonly OwedCell[]): { left: number; of: number } {
  const asked = cells.filter(({ state }) => ASKED.includes(state))
  return { left: asked.filter(isOwed).length, of: asked.length }
}

const ASKED: readonly string[] = ['filled', 'dont-know', 'invalid', 'blank']

function fillColumn(cell: OwedCell, { read, tabAt }: Telling): FillColumn {
  const { locale } = read.lexicon
  const tab = tabOf(cell.tab)
  const column = columnOf(tab, cell.column)
  return {
    tab: tabAt(cell.tab),
    id: column.id,
    name: say(column.name, locale),
    help: say(column.help, locale),
    entry: column.kind.entry,
    list: choicesOf(column, read.lexicon)?.name ?? null,
    by: say(FILLERS_SHORT[column.by], locale),
    unit: column.unit && 'fr' in column.unit ? say(column.unit, locale) : null,
    or: column.either === undefined ? null : say(columnOf(tab, column.either).name, locale),
  }
}

function columnOf(tab: Tab, id: string): PlacedColumn {
  const column = tab.columns.find((one) => one.id === id)
  if (!column) throw new Error(`no column ${id} in ${tab.id}`)
  return column
}

function choices(cells: readonly OwedCell[], { lexicon }: Inventory): ToFill['choices'] {
  const all = cells.flatMap(
    ({ tab, column }) => choicesOf(columnOf(tabOf(tab), column), lexicon) ?? [],
  )
  return Object.fromEntries(all.map(({ name, words }) => [name, words()]))
}

function fillRow(cell: OwedCell, { read, serves, rows, tabAt }: Telling): FillRow {
  const { tab: id, row: key, owner } = cell
  const tab = tabOf(id)
  const isNew = read.ids.get(id)?.some((given) => given.id === key) === true
  const counts = id === 'variables' || id === 'sources' ? serves[id].get(key) : undefined
  return {
    tab: tabAt(id),
    key,
    name: rowName(tab, rows.get(rowOf(cell)), read.lexicon) || key,
    isNumbered: !isNew,
    owner,
    serves: counts ?? null,
  }
}

function fillCell(
  cell: OwedCell,
  column: number,
  row: number,
  { read: { grids }, rows }: Telling,
): FillCell {
  const grid = grids.get(cell.tab)
  const own = rows.get(rowOf(cell))
  const held = grid && own ? heldCell(grid, own.line, cell.column) : ''
  const unit = ownUnit(columnOf(tabOf(cell.tab), cell.column), own)
  if (unit !== '') return [column, row, held, unit]
  return held === '' ? [column, row] : [column, row, held]
}

/** What a row says its quantity counts; '' when it does not. */
function ownUnit({ unit }: PlacedColumn, row: Row | undefined): string {
  if (!unit || 'fr' in unit) return ''
  const said = row?.values[unit.column]
  return typeof said === 'string' && said.length <= LONGEST_UNIT ? said : ''
}

/** Signs of a unit: what is longer is a note. */
const LONGEST_UNIT = 40
