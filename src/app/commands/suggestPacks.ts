import { packs } from '../../catalogue/packs.ts'
import { catalogueFieldMatcher } from '../../matching/catalogueMatcher.ts'
import { fieldList } from '../../matching/fieldList.ts'

/** A sector pack, and how much of it a field list speaks of. */
export interface SuggestedPack {
  readonly pack: string
  /** Data of the pack found in the list. */
  readonly found: number
  /** Share of the pack found, 0–1, each datum counting the more the fewer packs speak of it. */
  readonly share: number
}

/**
 * The packs a field list looks like, the likeliest first: those whose data it holds, data proper to one
 * sector weighing most. A list that matches nothing suggests nothing.
 */
export function suggestPacks(list: string): SuggestedPack[] {
  const held = new Set(
    catalogueFieldMatcher()(fieldList(list).fields).flatMap((found) =>
      found.filter(({ level }) => level !== 'possible').map(({ datum }) => datum),
    ),
  )
  const all = [...packs().values()]
  const sharing = (datum: string) => all.filter((pack) => pack.data.includes(datum)).length
  const weight = (data: readonly string[]) =>
    data.reduce((sum, datum) => sum + 1 / sharing(datum), 0)
  return all
    .map(({ id, data }) => {
      const found = data.filter((datum) => held.has(datum))
      return { pack: id, found: found.length, share: weight(found) / weight(data) }
    })
    .filter(({ found }) => found > 0)
    .sort((a, b) => b.share - a.share || (a.pack < b.pack ? -1 : 1))
}
