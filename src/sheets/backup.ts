import type { KeptRun } from '../app/ports.ts'
import type { Locale } from '../base/text.ts'
import { say } from '../base/text.ts'
import { backupHeader, backup as backupTab } from '../workbook/tabs/hidden.ts'
import { openTab } from './builder.ts'
import { readCells } from './cells.ts'
import type { Desk } from './gateway.ts'
import type { Sheet } from './host.ts'
import { readRuns, runRows } from './keptRuns.ts'
import { drawnNote } from './looks.ts'
import { grow, roomOf, widen } from './room.ts'
import { writeBlock } from './text.ts'

/** The hidden tab where what the add-on replaced is kept, as it stands. */
export interface Backup {
  readonly runs: readonly KeptRun[]
  /** Its last line that holds anything. */
  readonly used: number
  /** The tab in front, which adding the backup must leave there. */
  readonly front: Sheet | null
  /** Where the backup goes when it is added. */
  readonly position: number
}

/** Reads what is kept; nothing is while the tab is not there. */
export function openBackup({ finder, serial, spreadsheet }: Desk): Backup {
  const sheet = finder.sheetOf(backupTab)
  const position = sheet ? 0 : spreadsheet.getSheets().length
  const front = sheet ? null : spreadsheet.getActiveSheet()
  if (!sheet) return { runs: [], used: 0, front, position }
  const cells = readCells(sheet.getDataRange().getValues(), serial)
  return { runs: readRuns(cells), used: cells.length, front, position }
}

const FORMATS = ['0', 'dd/mm/yyyy hh:mm', ...backupHeader.slice(2).map(() => '@')]

/** Keeps these runs and no others, in place of what was kept. */
export function keep(desk: Desk, backup: Backup, runs: readonly KeptRun[], locale: Locale): void {
  const { host } = desk
  const sheet = added(desk, backup, locale)
  const rows = [backupHeader.map((name) => say(name, locale)), ...runRows(runs, locale)]
  const blank = backupHeader.map(() => '')
  while (rows.length < backup.used) rows.push(blank)
  const room = roomOf(sheet)
  widen(sheet, room, blank.length)
  grow(sheet, room, rows.length)
  const formats = rows.map((_, index) => (index === 0 ? blank.map(() => '@') : FORMATS))
  const range = sheet.getRange(1, 1, rows.length, blank.length)
  writeBlock(host, range, formats, rows, (r, c) => sheet.getRange(1 + r, 1 + c, 1, 1))
}

function added(desk: Desk, { front, position }: Backup, locale: Locale): Sheet {
  const { sheet, known } = openTab(desk, backupTab, { locale, position })
  if (known.done) return sheet
  sheet.getRange(1, 1, 1, 1).setNotes([[drawnNote(backupTab, locale)]])
  sheet.hideSheet()
  front?.activate()
  known.done = true
  desk.store.save()
  return sheet
}
