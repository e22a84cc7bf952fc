import type { ContactAudience, Pack } from '../../catalogue/packs.ts'
import { packs } from '../../catalogue/packs.ts'
import type { Lexicon } from '../../workbook/kind.ts'
import { needs } from '../../workbook/tabs/needs.ts'
import type { Grid } from '../ports.ts'
import { tabRows } from '../rows.ts'
import type { Content } from '../written.ts'
import { known } from './known.ts'
import { needRows } from './packRows.ts'

interface Asking {
  readonly pack: Pack
  /** The pack the workbook follows. */
  readonly followed: string | null
  readonly audience: ContactAudience
}

/**
 * The needs of a pack that its scenarios lack: all of them for a scenario that has none typed; else those
 * that the pack followed until now does not ask, since people took the others away.
 */
export function lackingNeeds(
  { pack, followed, audience }: Asking,
  grids: ReadonlyMap<string, Grid>,
  words: Lexicon,
): Content[] {
  const of = known(grids, words)
  const scenarioOf = (id: string) => of('scenarios', id)
  const rows = tabRows(needs, grids.get(needs.id), words).rows
  const present = new Set(rows.map(({ key }) => key))
  const asking = new Set(
    rows.flatMap(({ values }) => (values['derived-from'] === null ? (values.scenario ?? []) : [])),
  )
  const own = packs().get(followed ?? '')
  const brought = new Set(own ? needRows(own, scenarioOf, audience).map(needKey) : [])
  return needRows(pack, scenarioOf, audience).filter((need) => {
    const isNew = !asking.has(String(need.scenario)) || !brought.has(needKey(need))
    return isNew && !present.has(needKey(need))
  })
}

/** What tells a need from another. */
export function needKey({ scenario, datum, alternative }: Content): string {
  return [scenario, datum, alternative ?? ''].join('|')
}
