// The test's own account of which column of which sheet belongs to the add-on. It follows every
// damage by itself and asks the product nothing.
import type { LocalHost } from '../../local/host.ts'
import type { Sheet } from '../../local/store/sheet.ts'
import type { Tab } from '../../src/workbook/tab.ts'
import { workbook } from '../../src/workbook/workbook.ts'

/** A column laid out by the add-on, or a person's copy of one, header and note included. */
export interface Mark {
  readonly column: string
  readonly isCopy: boolean
}

/** A sheet laid out by the add-on, or a person's copy of one. */
export interface Owned {
  readonly tab: Tab
  readonly isCopy: boolean
  /** From left to right; null where a column is a person's own. */
  marks: (Mark | null)[]
  header: number
}

export interface World {
  readonly host: LocalHost
  readonly sheets: Map<number, Owned>
  /** Once metadata are lost, a copy can no longer be told from what it was copied from. */
  isForgetful: boolean
}

/** The world right after a creation: nobody has touched a header yet. */
export function worldOf(host: LocalHost): World {
  const world: World = { host, sheets: new Map(), isForgetful: false }
  discover(world)
  return world
}

/** Takes note of the sheets, and of the columns at the right, that the add-on has just added. */
export function discover(world: World): void {
  for (const sheet of world.host.book.sheets) {
    const known = world.sheets.get(sheet.id)
    if (known) known.marks = marksOf(sheet, known.tab, known.header, known.marks)
    else adopt(world, sheet)
  }
}

function adopt(world: World, sheet: Sheet): void {
  const tab = workbook.find(
    ({ name }) => isNamed(sheet.name, name.fr) || isNamed(sheet.name, name.en),
  )
  if (!tab || !isLaidOut(sheet, tab)) return
  world.sheets.set(sheet.id, { tab, isCopy: false, header: 1, marks: marksOf(sheet, tab, 1, []) })
}

/** The add-on leaves the plain name to a client who had it first. */
function isNamed(sheet: string, tab: string): boolean {
  return sheet === tab || sheet.startsWith(`${tab} (CRM`)
}

function isLaidOut(sheet: Sheet, tab: Tab): boolean {
  if (tab.columns.length === 0) return true
  return marksOf(sheet, tab, 1, []).some((mark) => mark !== null)
}

function marksOf(sheet: Sheet, tab: Tab, header: number, known: (Mark | null)[]): (Mark | null)[] {
  const marks = [...known]
  for (let index = known.length; index < sheet.lastColumn(); index++) {
    const line =
      sheet
        .cell(header, index + 1)
        ?.note.split('\n')
        .pop() ?? ''
    const column = tab.columns.find(({ id }) => line === `[${tab.id}.${id}]`)
    marks.push(column ? { column: column.id, isCopy: false } : null)
  }
  return marks
}

/** Whether the add-on may compute a column of a sheet. */
export function mayCompute(world: World, sheet: number, column: number): boolean {
  const mark = markAt(world, sheet, column)
  const declared = world.sheets.get(sheet)?.tab.columns.find(({ id }) => id === mark?.column)
  return declared?.by === 'computed' && declared.id !== 'id'
}

/** Whether the add-on may give numbers there, to rows that have none. */
export function mayNumber(world: World, sheet: number, column: number): boolean {
  return markAt(world, sheet, column)?.column === 'id'
}

/** Whether the cells of a column name rows of another tab: the add-on keeps their labels up to date. */
export function refers(world: World, sheet: number, column: number): boolean {
  const mark = markAt(world, sheet, column)
  const declared = world.sheets.get(sheet)?.tab.columns.find(({ id }) => id === mark?.column)
  const { words } = declared?.kind ?? {}
  return words !== undefined && words !== null && 'tab' in words
}

/** The mark of a column, unless it is a person's own or a copy while the original still stands. */
export function markAt(world: World, sheet: number, column: number): Mark | null {
  const owned = world.sheets.get(sheet)
  const mark = owned?.marks[column - 1]
  if (!owned || !mark || !isOurs(world, sheet)) return null
  const original = owned.marks.some((one) => one?.column === mark.column && !one.isCopy)
  return mark.isCopy && original && !world.isForgetful ? null : mark
}

/** Whether a sheet is one of ours; a copy may take the place of one that is gone. */
export function isOurs(world: World, sheet: number): boolean {
  const owned = world.sheets.get(sheet)
  if (!owned?.isCopy) return owned !== undefined
  const original = [...world.sheets.values()].some((one) => one.tab === owned.tab && !one.isCopy)
  return !original || world.isForgetful
}
