import { fileURLToPath } from 'node:url'
import { type LocalHost, openHost } from '../../local/host.ts'
import type { HostOptions } from '../../local/options.ts'

const folder = fileURLToPath(new URL('./scripts', import.meta.url))

/** A host over the scripts of these tests; an English one unless told otherwise. */
export function open(options: HostOptions = {}): LocalHost {
  const user = { locale: 'en', ...options.user }
  return openHost({ folder, now: '2026-03-10T09:00:00Z', ...options, user })
}

/**
 * Runs lines of Apps Script in one execution. `book`, `sheet` and `range(a1)` stand for the
 * spreadsheet, its active sheet and a range of it.
 */
export function script(host: LocalHost, lines: string): unknown {
  return host.run(
    'evaluate',
    `var book = SpreadsheetApp.getActiveSpreadsheet()
     var sheet = book.getActiveSheet()
     function range(a1) { return sheet.getRange(a1) }
     ${lines}`,
  )
}
