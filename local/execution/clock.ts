// Simulated time: it stands still except for what calls cost and for sleeping.
import type { CallKind } from './calls.ts'
import type { AuthModeName } from './permission.ts'

export interface Clock {
  /** Milliseconds since 1970. */
  now: number
}

/** A menu press, a call from a page or an installed trigger is ended after six minutes. */
const RUN_LIMIT = 360_000

/** A simple trigger or a function in a cell is ended after thirty seconds. */
const SIMPLE_LIMIT = 30_000

/** The milliseconds after which a run is ended: only the former run with full authorization. */
export function runLimit(mode: AuthModeName): number {
  return mode === 'FULL' ? RUN_LIMIT : SIMPLE_LIMIT
}

/** Milliseconds of a call measured on live spreadsheets by others, or, where said, of our own guess. */
const COSTS: Record<string, number> = {
  'SpreadsheetApp.getActiveSheet': 8,
  'Spreadsheet.getActiveSheet': 8,
  'Sheet.getSheetId': 2,
  'Sheet.getName': 150,
  'Sheet.getSheetName': 150,
  // Guesses: known to be slow, never measured that we know of.
  'Spreadsheet.insertSheet': 500,
  'Spreadsheet.deleteSheet': 300,
  'Sheet.copyTo': 1000,
  'Range.sort': 200,
  'Properties.getProperty': 30,
  'Properties.getProperties': 30,
  'Properties.setProperty': 62,
  'Properties.setProperties': 62,
  'Cache.put': 93,
  'Cache.get': 3,
  'Cache.remove': 88,
}

/** Between the two milliseconds of `getSheetId` and the eight of `getActiveSheet`. */
const USUAL = 5

/** A trip to the cells, to read some or to commit what was written. */
const TRIP = 100

/** A setter alone: ten thousand of them take seventy seconds. */
const SETTER = 7

/** Reading: ten million cells in eighty-five seconds. */
const CELL_READ = 0.0085

/** Writing values that differ: ten million cells do not end in six minutes. */
const CELL_WRITTEN = 0.036

/** Dressing cells one by one: ten thousand in a second. */
const CELL_DRESSED = 0.1

/** One value for all: ten million cells in a second. */
const CELL_FILLED = 0.0001

const CONTENTS = /^set(Values|Formulas|FormulasR1C1|RichTextValues)$/

/** What a call costs, in milliseconds, by the number of cells it concerns. */
export function callCost(method: string, kind: CallKind, cells: number): number {
  const known = COSTS[method]
  if (known !== undefined) return known
  const [service, name = ''] = method.split('.')
  if (service !== 'Range' || kind === 'other') return USUAL
  if (kind === 'read') return TRIP + cells * CELL_READ
  if (CONTENTS.test(name)) return SETTER + cells * CELL_WRITTEN
  return SETTER + cells * (/^set\w+s$/.test(name) ? CELL_DRESSED : CELL_FILLED)
}

/** What it costs to have what was written committed: a flush does it, or the next reading. */
export const COMMIT_COST = TRIP
