// Simulated time: it stands still except for what calls cost and for sleeping.
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

/** Milliseconds a call takes; orders of magnitude published for live spreadsheets. */
const COSTS: Record<string, number> = {
  'SpreadsheetApp.flush': 200,
  'Spreadsheet.insertSheet': 500,
  'Spreadsheet.deleteSheet': 300,
  'Sheet.getName': 150,
  'Sheet.getSheetId': 2,
  'Sheet.copyTo': 1000,
  'Range.getValues': 100,
  'Range.getFormulas': 100,
  'Range.setValues': 100,
  'Range.setRichTextValues': 100,
  'Range.sort': 200,
  'Properties.getProperty': 30,
  'Properties.getProperties': 30,
  'Properties.setProperty': 62,
  'Properties.setProperties': 62,
  'Cache.put': 93,
  'Cache.get': 3,
}

const USUAL = 5

/** What one call costs, in milliseconds. */
export function callCost(method: string): number {
  return COSTS[method] ?? USUAL
}
