import { packs } from '../../catalogue/packs.ts'
import { settings as settingsTab } from '../../workbook/tabs/settings.ts'
import { Refusal } from '../failure.ts'
import { projectSettings } from '../ownData.ts'
import type { Ports } from '../ports.ts'
import type { Merged } from '../seeds/merge.ts'
import { MERGED, merge } from '../seeds/merge.ts'
import { noteDelivered } from '../seeds/seed.ts'

/** What is wrong with the pack a page asks for, if anything. */
export function wrongPack(id: unknown): string | null {
  return typeof id === 'string' && packs().has(id) ? null : `pack ${String(id)}`
}

/**
 * Adds a sector pack to a workbook already alive, beside the one it follows: what it brings and is not there
 * yet, below what is. A workbook that follows no pack follows this one from then on.
 */
export function addPack(ports: Ports, id: string): Merged {
  const pack = packs().get(id)
  if (!pack) throw new Refusal('bad-arguments', { name: 'addPack', what: id })
  const reading = ports.book.read([settingsTab, ...MERGED.map(({ tab }) => tab)])
  const settings = projectSettings(reading.grids.get(settingsTab.id))
  const isFollowed = settings.pack === null
  const merged = merge(ports, { pack, reading, settings, isFollowed })
  if (isFollowed && merged.isWritten) noteDelivered(ports.memory, id)
  return merged
}
