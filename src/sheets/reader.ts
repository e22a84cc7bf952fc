import type { Grid, Reading } from '../app/ports.ts'
import type { Cell } from '../workbook/cell.ts'
import { cellText } from '../workbook/cell.ts'
import type { Issue } from '../workbook/issue.ts'
import type { Tab } from '../workbook/tab.ts'
import { afterReferred } from './afterReferred.ts'
import { readCells } from './cells.ts'
import type { Finder } from './finder.ts'
import type { Range, Sheet } from './host.ts'
import { located } from './located.ts'
import type { State } from './state.ts'

/** A tab that was read, with the sheet it stands in. */
export interface Opened {
  readonly sheet: Sheet
  readonly grid: Grid
}

/** What tabs are read with. */
export interface ReadingWith {
  readonly finder: Finder
  readonly state: State
  readonly serial: (instant: Date) => number
}

/** Reads each tab once: the sheet, its used range, its values and its notes; formats only when asked. */
export function openTabs(
  tabs: readonly Tab[],
  withFormulas: readonly string[],
  using: ReadingWith,
): { readonly opened: ReadonlyMap<string, Opened>; readonly reading: Reading } {
  const opened = new Map<string, Opened>()
  const issues: Issue[] = []
  for (const tab of tabs) {
    const sheet = using.finder.sheetOf(tab)
    const found = sheet ? open(tab, sheet, withFormulas.includes(tab.id), using) : null
    if (found?.opened) opened.set(tab.id, found.opened)
    issues.push(...(found?.issues ?? [missingTab(tab)]))
  }
  renumber(opened, using.state)
  const grids = new Map([...opened].map(([id, { grid }]) => [id, grid]))
  return { opened, reading: { grids, issues } }
}

/** Numbers beyond the last one remembered: what was given before all was forgotten is looked for. */
function renumber(opened: Map<string, Opened>, state: State): void {
  const all = [...opened.values()].map(({ grid }) => grid)
  for (const [id, { sheet, grid }] of [...opened]) {
    if (grid.nextNumber <= (state.tabs[id]?.next ?? 1)) continue
    const nextNumber = Math.max(grid.nextNumber, afterReferred(grid.tab, all))
    opened.set(id, { sheet, grid: { ...grid, nextNumber } })
  }
}

function missingTab(tab: Tab): Issue {
  return { tab: tab.id, row: null, column: null, code: 'tab-missing' }
}

function open(
  tab: Tab,
  sheet: Sheet,
  withFormulas: boolean,
  { state, serial }: ReadingWith,
): { readonly opened: Opened | null; readonly issues: readonly Issue[] } {
  const range = sheet.getDataRange()
  const values = range.getValues()
  const notes = range.getNotes()
  const { columns, header, issues, isClosed } = located(tab, sheet, values, notes, state)
  if (isClosed) return { opened: null, issues }
  const formulas = withFormulas ? range.getFormulas() : []
  const cells = readCells(values, serial)
  const places = placesOf(columns)
  const grid: Grid = {
    tab,
    cells,
    header,
    places,
    nextNumber: nextNumberOf(cells, places, state.tabs[tab.id]?.next ?? 1),
    hasFormulas: someFormula(formulas, header),
    isFormula: (line, index) => (formulas[line - 1]?.[index] ?? '') !== '',
    isPercent: percentReader(range),
    isNoted: (line) => notes[line - 1]?.some((note) => note !== '') ?? false,
  }
  return { opened: { sheet, grid }, issues }
}

export function placesOf(columns: readonly string[]): ReadonlyMap<string, number> {
  return new Map(columns.flatMap((id, index) => (id ? [[id, index] as const] : [])))
}

function someFormula(formulas: readonly (readonly string[])[], header: number): boolean {
  return formulas.some((row, index) => index >= header && row.some((cell) => cell !== ''))
}

/** Formats cost a call and are rarely needed: only a rate such as 1 or 0.006 asks for them. */
function percentReader(range: Range): Grid['isPercent'] {
  let formats: string[][] | null = null
  return (line, index) => {
    formats = formats ?? range.getNumberFormats()
    return (formats[line - 1]?.[index] ?? '').includes('%')
  }
}

/** One above the highest number borne or ever given, so that none is reused. */
function nextNumberOf(
  cells: readonly (readonly Cell[])[],
  places: ReadonlyMap<string, number>,
  next: number,
): number {
  const index = places.get('id')
  if (index === undefined) return next
  const numbers = cells.map((row) => Number(/-(\d+)$/.exec(cellText(row[index] ?? ''))?.[1] ?? 0))
  return numbers.reduce((most, number) => Math.max(most, number + 1), next)
}
