import { flowFacts } from '../../planning/flows/flowFacts.ts'
import type { SystemMap } from '../../planning/flows/systemMap.ts'
import { systemMap as mapOf } from '../../planning/flows/systemMap.ts'
import { sourceFacts } from '../../planning/sources/sourceFacts.ts'
import { flows } from '../../workbook/tabs/flows.ts'
import { settings } from '../../workbook/tabs/settings.ts'
import { sources } from '../../workbook/tabs/sources.ts'
import { withFedFlows } from '../fedFlows.ts'
import { inventory } from '../inventory.ts'
import type { Ports } from '../ports.ts'
import { unread } from '../unread.ts'

/** Reads Sources and Flux, and gives the system as a map: nothing is written. */
export function systemMap({ book, now, locale }: Ports): SystemMap {
  const reading = book.read([settings, sources, flows], [])
  const read = inventory(reading, locale)
  if (!read.grids.has(sources.id)) throw unread([sources.id], read.issues, locale)
  const { rows } = withFedFlows(read)
  const today = Math.floor(book.serial(now))
  return mapOf(rows.sources, rows.flows, {
    sources: new Map(rows.sources.map((row) => [row.key, sourceFacts(row, today)])),
    flows: new Map(rows.flows.map((row) => [row.key, flowFacts(row, today)])),
  })
}
