import type { Stop } from '../app/ports.ts'
import type { Finder } from './finder.ts'
import type { Spreadsheet } from './host.ts'
import { NotEnlarged } from './room.ts'

/** The cells a spreadsheet may have, counted on its grids, blank ones too. */
const LIMIT = 10_000_000

/** What the spreadsheet is asked why a command stopped with. */
interface Asked {
  readonly spreadsheet: Spreadsheet
  readonly finder: Finder
}

/**
 * Why the spreadsheet stopped a command, as far as it can be seen once it did: messages are in the
 * person's language and are not read. Null when neither is so, or when nothing answers any more.
 */
export function stopOf({ spreadsheet, finder }: Asked, error: unknown): Stop | null {
  try {
    const gone = finder.gone()
    if (gone) return { code: 'tab-gone', tab: gone }
    const isFull = error instanceof NotEnlarged && cellsOf(spreadsheet) + error.cells > LIMIT
    if (isFull) return { code: 'full' }
    return isReadOnly(spreadsheet) ? { code: 'read-only' } : null
  } catch {
    return null
  }
}

function cellsOf(spreadsheet: Spreadsheet): number {
  return spreadsheet
    .getSheets()
    .reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0)
}

/** Whether the person may change nothing: a protection keeps people from some tabs, never from all. */
function isReadOnly(spreadsheet: Spreadsheet): boolean {
  return spreadsheet.getSheets().every((sheet) => !sheet.getRange(1, 1, 1, 1).canEdit())
}
