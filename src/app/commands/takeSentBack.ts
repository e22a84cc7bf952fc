import type { Written } from '../../workbook/cell.ts'
import { holds } from '../../workbook/cell.ts'
import type { PlacedColumn } from '../../workbook/column.ts'
import { areRowsLeft, rowsTyped } from '../../workbook/issue.ts'
import type { Lexicon, Reading as Meaning } from '../../workbook/kind.ts'
import type { Tab } from '../../workbook/tab.ts'
import { settings as settingsTab } from '../../workbook/tabs/settings.ts'
import { workbook } from '../../workbook/workbook.ts'
import type { CellChange, CellMiss } from '../cellChanges.ts'
import { changesIn, isPeoplesColumn, missesOf, placedChanges, wrongChange } from '../cellChanges.ts'
import { editsInTurn } from '../editsInTurn.ts'
import { Refusal } from '../failure.ts'
import { growable } from '../growable.ts'
import { lexicon, namingColumn } from '../lexicon.ts'
import { allNumbered, numbering } from '../numbered.ts'
import { projectSettings } from '../ownData.ts'
import type { Edit, Grid, Ports, Reading } from '../ports.ts'
import { COMPARED, isKeyedByUs, peoplesColumns } from '../sentBack/differences.ts'
import { keyedRows } from '../sentBack/keyedRows.ts'
import type { ToldIssue } from '../toldIssue.ts'
import { toldIssues } from '../toldIssue.ts'

/** A row of the file to add below those that stand: what it says, column by column. */
export interface RowToAdd {
  readonly tab: string
  readonly cells: Readonly<Record<string, Written>>
}

/** What a person takes from a workbook that came back. */
export interface Taking {
  readonly cells: readonly CellChange[]
  readonly rows: readonly RowToAdd[]
}

/** What was taken, and what was left as it is here. */
export interface Taken {
  /** Cells that now say what the file says, and rows added. */
  readonly cells: number
  readonly rows: number
  /** Rows that were there already, word for word: another call may have brought them. */
  readonly there: number
  readonly missed: readonly CellMiss[]
  readonly issues: readonly ToldIssue[]
}

/** What is wrong with what a page asks to take, if anything. */
export function wrongTaking(taking: unknown): string | null {
  const { cells, rows } = (taking ?? {}) as Partial<Record<string, unknown>>
  const what = wrongChange(cells)
  if (what !== null) return what
  if (!Array.isArray(rows)) return 'rows'
  const wrong = rows.find((row) => !isRow(row))
  return wrong === undefined ? null : `row of ${String((wrong as RowToAdd | null)?.tab)}`
}

function isRow(row: unknown): boolean {
  const { tab, cells } = (row ?? {}) as Partial<Record<string, unknown>>
  if (!COMPARED.some((one) => one.id === tab && !isKeyedByUs(one))) return false
  const entries = Object.entries((cells ?? {}) as object)
  return entries.every(
    ([column, value]) =>
      isPeoplesColumn(tab, column) && ['string', 'number'].includes(typeof value),
  )
}

/**
 * Takes what a person chose in a workbook that came back: cells still as they were seen here, and rows this
 * workbook has not. What somebody changed meanwhile is left and told. Asked twice, nothing comes twice.
 */
export function takeSentBack(ports: Ports, { cells, rows }: Taking): Taken {
  const touched = new Set([...cells, ...rows].map(({ tab }) => tab))
  const reading = ports.book.read([settingsTab, ...COMPARED], [...touched])
  if (!reading.grids.has(settingsTab.id)) throw new Refusal('no-workbook')
  const locale = projectSettings(reading.grids.get(settingsTab.id)).locale ?? ports.locale
  const { grids, ids } = allNumbered(reading.grids)
  const words = lexicon(grids, locale)
  const found = placedChanges(cells, grids, words)
  const growing = [...new Set(rows.map(({ tab }) => tab))]
  const isThere = new Map(growing.map((tab) => [tab, alreadyThere(grids.get(tab), words)]))
  const fresh = rows.filter(({ tab, cells: asked }) => !isThere.get(tab)?.(asked))
  const tabs = workbook.filter(({ id }) => touched.has(id) && grids.has(id))
  const inTurn = editsInTurn(tabs, grids, locale, (tab): Edit => {
    const own = fresh.filter((row) => row.tab === tab.id)
    return {
      ...{ tab: tab.id, ids: ids.get(tab.id) ?? [], ...changesIn(tab.id, found) },
      added: own.length > 0 ? added(tab, own, { ...reading, grids }, ports) : [],
    }
  })
  const written = ports.book.write({ ...inTurn, drawings: [] })
  const missed = [...found.misses, ...missesOf(found, written, words)]
  const refused = new Set(written.filter(({ code }) => areRowsLeft(code)).map(({ tab }) => tab))
  const taken = fresh.filter(({ tab }) => grids.has(tab) && !refused.has(tab))
  return {
    cells: cells.length - missed.length,
    rows: taken.length - rowsTyped(written),
    there: rows.length - fresh.length,
    missed,
    issues: toldIssues(
      written.filter(({ code }) => code !== 'changed-meanwhile'),
      ports.locale,
    ),
  }
}

/** The rows under the numbers that follow, where the tab numbers its rows. */
function added(
  tab: Tab,
  rows: readonly RowToAdd[],
  reading: Reading,
  { locale }: Ports,
): Readonly<Record<string, Written>>[] {
  const isNumbered = tab.key.includes('id')
  const telling = isNumbered ? ['id', namingColumn(tab) ?? 'id'] : tab.key
  const number = numbering(tab, growable(tab, telling, reading, locale))
  return rows.map(({ cells }) => (isNumbered ? { ...cells, id: number() } : cells))
}

/**
 * Tells whether a row of a tab already says what a row to add says, in the same words or others that mean
 * the same, and nothing more: one that says more is another row, as two fields of one name are.
 */
function alreadyThere(
  grid: Grid | undefined,
  words: Lexicon,
): (cells: RowToAdd['cells']) => boolean {
  if (!grid) return () => false
  const columns = peoplesColumns(grid)
  const rows = keyedRows(grid, words)
  return (cells) => {
    const asked = columns.map((column) => {
      const value = cells[column.id] ?? ''
      return { column, value, meaning: meaningOf(value, column, words) }
    })
    return rows.some((row) =>
      asked.every(({ column, value, meaning }) => {
        const { cell, reading } = row.said(column)
        return holds(cell, value) || isSame(reading, meaning)
      }),
    )
  }
}

function meaningOf(asked: Written, { kind }: PlacedColumn, words: Lexicon): Meaning<unknown> {
  return kind.read(asked, words, () => kind.entry === 'rate')
}

function isSame(here: Meaning<unknown>, there: Meaning<unknown>): boolean {
  if (here.state !== 'filled' || there.state !== 'filled') return false
  return JSON.stringify(here.value) === JSON.stringify(there.value)
}
