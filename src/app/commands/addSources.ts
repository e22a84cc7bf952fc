import type { Text } from '../../base/text.ts'
import { packs } from '../../catalogue/packs.ts'
import { sources as catalogueSources, sourceData } from '../../catalogue/sources.ts'
import type { Lexicon } from '../../workbook/kind.ts'
import { needs } from '../../workbook/tabs/needs.ts'
import { settings as settingsTab } from '../../workbook/tabs/settings.ts'
import { sources } from '../../workbook/tabs/sources.ts'
import { lexicon } from '../lexicon.ts'
import { projectSettings } from '../ownData.ts'
import type { Grid, Ports } from '../ports.ts'
import { tabRows } from '../rows.ts'
import { known } from '../seeds/known.ts'
import type { Merged } from '../seeds/merge.ts'
import { MERGED, merge } from '../seeds/merge.ts'
import type { Settings } from '../settings.ts'

/** A usual source of the catalogue that the workbook lacks. */
export interface UsualSource {
  readonly id: string
  readonly label: Text
  /** Whether it is usual in the sector of the workbook. */
  readonly isSector: boolean
}

/** What is wrong with the sources a page asks for, if anything. */
export function wrongSources(ids: unknown): string | null {
  if (!Array.isArray(ids) || ids.length === 0) return 'sources'
  const wrong = ids.find((id) => typeof id !== 'string' || !catalogueSources().has(id))
  return wrong === undefined ? null : `source ${String(wrong)}`
}

/** The usual sources that the workbook lacks, those of its sector first. Nothing is written. */
export function usualSources(ports: Ports): readonly UsualSource[] {
  const { grids } = ports.book.read([settingsTab, sources])
  const settings = projectSettings(grids.get(settingsTab.id))
  const of = known(grids, lexicon(grids, settings.locale ?? ports.locale))
  const sector = new Set(packs().get(settings.pack ?? '')?.sources ?? [])
  const lacking = [...catalogueSources().values()]
    .filter(({ id }) => of('sources', id) === null)
    .map(({ id, label }) => ({ id, label, isSector: sector.has(id) }))
  return [...lacking.filter(({ isSector }) => isSector), ...lacking.filter((one) => !one.isSector)]
}

/**
 * Adds usual sources to a workbook already alive, each with those of its usual variables that the project
 * speaks of: the data of its pack, and those its scenarios need; all of them where there is neither.
 */
export function addSources(ports: Ports, ids: readonly string[]): Merged {
  const reading = ports.book.read([settingsTab, ...MERGED.map(({ tab }) => tab)])
  const settings = projectSettings(reading.grids.get(settingsTab.id))
  const words = lexicon(reading.grids, settings.locale ?? ports.locale)
  const wanted = [...new Set(ids)]
  const spoken = spokenData(reading.grids, settings, words)
  const all = wanted.flatMap((id) => sourceData().get(id) ?? [])
  const pack = { ...NO_PACK, sources: wanted, data: spoken.length > 0 ? spoken : all }
  return merge(ports, { pack, reading, settings, isFollowed: false })
}

function spokenData(
  grids: ReadonlyMap<string, Grid>,
  { pack }: Settings,
  words: Lexicon,
): readonly string[] {
  const asked = tabRows(needs, grids.get(needs.id), words).rows
  const data = asked.flatMap(({ values }) => values.datum ?? [])
  return [...new Set([...(packs().get(pack ?? '')?.data ?? []), ...data])]
}

/** A pack that brings nothing by itself. */
const NO_PACK = {
  id: '',
  label: { fr: '', en: '' },
  sector: '',
  audience: 'b2c',
  contactAudience: 'b2c',
  objectives: [],
  programmes: [],
  scenarios: [],
  mechanics: [],
} as const
