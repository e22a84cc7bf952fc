import type { ForeignSheet, Grid, Reading } from '../app/ports.ts'
import { fold } from '../base/fold.ts'
import type { Cell } from '../workbook/cell.ts'
import { cellText, isMoment } from '../workbook/cell.ts'
import type { Tab } from '../workbook/tab.ts'
import { resolve } from './columns.ts'
import { claims, idLines } from './finder.ts'
import { isHeaded } from './headed.ts'
import { headerLine } from './headerLine.ts'
import type { SheetValue } from './host.ts'
import { placesOf } from './reader.ts'

/** The tabs found in a file that came from elsewhere: no metadata there, only header notes, labels and names. */
export function readElsewhere(sheets: readonly ForeignSheet[], tabs: readonly Tab[]): Reading {
  const grids = new Map<string, Grid>()
  for (const tab of tabs) {
    const sheet = sheetOf(tab, sheets)
    if (sheet) grids.set(tab.id, gridOf(tab, sheet))
  }
  return { grids, issues: [] }
}

/** The sheet whose notes say so; else the one so named, when its first lines are headed as the tab is. */
function sheetOf(tab: Tab, sheets: readonly ForeignSheet[]): ForeignSheet | null {
  const marked = sheets.filter(({ notes }) => marksOf(tab, notes) > 1)
  if (marked.length > 0) return best(tab, marked)
  const names = new Set(
    [tab.name.fr, tab.name.en].flatMap((one) => [one, `${one} (CRM)`]).map(fold),
  )
  return sheets.find((one) => names.has(fold(one.name)) && headed(tab, one) !== null) ?? null
}

/** Of a tab and its copy, the one that bears the tab's own name. */
function best(tab: Tab, marked: readonly ForeignSheet[]): ForeignSheet | null {
  const named = marked.find(({ name }) => [tab.name.fr, tab.name.en].map(fold).includes(fold(name)))
  return named ?? marked[0] ?? null
}

function marksOf(tab: Tab, notes: ForeignSheet['notes']): number {
  return Math.max(
    0,
    ...notes.map((line) => idLines(line).filter((one) => one.startsWith(`[${tab.id}.`)).length),
  )
}

/** Line of the header; null when no line is headed as the tab is. */
function headed(tab: Tab, { cells, notes }: ForeignSheet): number | null {
  const values = cells.map((row) => row.map(shown))
  const line = headerLine(tab, { values, notes }, tab.columns.length)
  if (line === null) return null
  const isMarked = idLines(notes[line - 1] ?? []).some((one) => one.startsWith(`[${tab.id}.`))
  return isMarked || isHeaded(tab, values[line - 1] ?? []) ? line : null
}

function gridOf(tab: Tab, sheet: ForeignSheet): Grid {
  const { cells, notes, percents } = sheet
  const header = headed(tab, sheet) ?? 1
  const labels = (cells[header - 1] ?? []).map(shown)
  const { columns } = resolve(tab, claims(labels, notes[header - 1] ?? [], new Map()))
  const rates = new Set(percents.map(([line, index]) => `${line} ${index}`))
  return {
    tab,
    cells,
    header,
    places: placesOf(columns),
    nextNumber: 1,
    isPercent: (line, index) => rates.has(`${line} ${index}`),
    isNoted: () => false,
    hasFormulas: false,
    isFormula: () => false,
  }
}

function shown(cell: Cell): SheetValue {
  return isMoment(cell) ? cellText(cell) : cell
}
