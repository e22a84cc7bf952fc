// Simulated time: it stands still except for what calls cost and for sleeping.

export interface Clock {
  /** Milliseconds since 1970. */
  now: number
}

/** A run is ended after six minutes. */
export const RUN_LIMIT = 360_000

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
