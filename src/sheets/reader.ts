import type { Grid, Reading } from '../app/ports.ts'
import type { Cell } from '../workbook/cell.ts'
import { cellText } from '../workbook/cell.ts'
import type { Issue } from '../workbook/issue.ts'
import type { Tab } from '../workbook/tab.ts'
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

/** Reads each tab once: the sheet, its used range, its values and its notes; formats only when asked. */
export function openTabs(
  tabs: readonly Tab[],
  withFormulas: readonly string[],
  finder: Finder,
  state: State,
  serial: (instant: Date) => number,
): { readonly opened: ReadonlyMap<string, Opened>; readonly reading: Reading } {
  const opened = new Map<string, Opened>()
  const issues: Issue[] = []
  for (const tab of tabs) {
    const sheet = finder.sheetOf(tab)
    if (!sheet) {
      issues.push({ tab: tab.id, row: null, column: null, code: 'tab-missing' })
      continue
    }
    const range = sheet.getDataRange()
    const values = range.getValues()
    const notes = range.getNotes()
    const found = located(tab, sheet, values, notes, state)
    issues.push(...found.issues)
    const formulas = withFormulas.includes(tab.id) ? range.getFormulas() : []
    const hasFormulas = someFormula(formulas, found.header)
    const isFormula = (line: number, index: number) => (formulas[line - 1]?.[index] ?? '') !== ''
    const cells = readCells(values, serial)
    const places = placesOf(found.columns)
    const nextNumber = nextNumberOf(cells, places, state.tabs[tab.id]?.next ?? 1)
    const isPercent = percentReader(range)
    const isNoted = (line: number) => notes[line - 1]?.some((note) => note !== '') ?? false
    const { header } = found
    opened.set(tab.id, {
      sheet,
      grid: { tab, cells, header, places, nextNumber, hasFormulas, isFormula, isPercent, isNoted },
    })
  }
  const grids = new Map([...opened].map(([id, { grid }]) => [id, grid]))
  return { opened, reading: { grids, issues } }
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
