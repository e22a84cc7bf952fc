import { data } from '../../catalogue/data.ts'
import { type Pack, packs } from '../../catalogue/packs.ts'
import { requirements } from '../../catalogue/requirements.ts'
import { sourceData } from '../../catalogue/sources.ts'
import { catalogueFieldMatcher } from '../../matching/catalogueMatcher.ts'
import { type Field, fieldList } from '../../matching/fieldList.ts'
import { sectorsOfTools, spokenSectors } from '../sectorWords.ts'

/** A sector pack, and how much a field list speaks of it. */
export interface SuggestedPack {
  readonly pack: string
  /** Data of the pack found in the list. */
  readonly found: number
  /** Share of what the list tells of sectors that speaks for this pack, 0–1. */
  readonly share: number
  /** Whether the list tells enough, and speaks clearly more for this pack than for any other. */
  readonly sure: boolean
}

/** What any list of people holds, whatever the sector. */
const ANYWHERE = new Set(['identity', 'contact', 'address'])
const ANYWHERE_TOO = new Set(['company-name', 'agent-notes'])

/** What a tool, and a word of the sector, weigh beside one datum. */
const TOOL_WEIGHT = 1
const WORD_WEIGHT = 0.5
/** A first pack is sure this many times ahead of the second, and by this weight of clues. */
const LEAD = 1.2
const LEAD_WEIGHT = 0.75

/**
 * The packs a field list looks like, the likeliest first. Each datum found votes for the packs whose
 * mandatory needs, usual data or usual sources hold it, the more the fewer they are; so do the tools it
 * names and the words only one sector uses. A list that tells nothing of a sector suggests nothing.
 */
export function suggestPacks(list: string): SuggestedPack[] {
  const { fields } = fieldList(list)
  const held = heldData(fields)
  const votes = votesOf(fields, held)
  const total = [...votes.values()].reduce((sum, vote) => sum + vote, 0)
  const ranked = [...packs().values()]
    .map((pack) => ({
      pack: pack.id,
      found: pack.data.filter((datum) => held.has(datum)).length,
      share: (votes.get(pack.id) ?? 0) / Math.max(total, 1),
    }))
    .filter(({ share }) => share > 0)
    .sort((one, other) => other.share - one.share || (one.pack < other.pack ? -1 : 1))
  const second = ranked[1]?.share ?? 0
  return ranked.map((one, at) => ({
    ...one,
    sure: at === 0 && one.share >= second * LEAD && (one.share - second) * total >= LEAD_WEIGHT,
  }))
}

/** The data a list surely or likely holds; a choice between several tells none. */
function heldData(fields: readonly Field[]): ReadonlySet<string> {
  const told = catalogueFieldMatcher()(fields).flatMap((found) =>
    found.filter(({ level }) => level !== 'possible' && level !== 'ambiguous'),
  )
  return new Set(told.map(({ datum }) => datum))
}

/** The weight of what speaks for each pack. */
function votesOf(fields: readonly Field[], held: ReadonlySet<string>): ReadonlyMap<string, number> {
  const all = [...packs().values()]
  const votes = new Map<string, number>()
  const cast = (weights: readonly number[], worth: number): void => {
    const sum = weights.reduce((total, weight) => total + weight, 0)
    all.forEach(({ id }, at) => {
      const share = sum === 0 ? 0 : (weights[at] ?? 0) / sum
      votes.set(id, (votes.get(id) ?? 0) + share * worth)
    })
  }
  const forSectors = (sectors: readonly string[]) =>
    all.map(({ sector }) => (sectors.includes(sector) ? 1 : 0))
  const places = all.map(tellingPlaces)
  for (const datum of held) {
    if (ANYWHERE.has(data().get(datum)?.family ?? '') || ANYWHERE_TOO.has(datum)) continue
    cast(
      places.map((sets) => sets.filter((set) => set.has(datum)).length),
      1,
    )
  }
  const names = fields.flatMap(({ source, table }) => [source, table])
  for (const sectors of sectorsOfTools(names)) cast(forSectors(sectors), TOOL_WEIGHT)
  const spoken = [...names, ...fields.flatMap(({ name, label }) => [name, label])]
  for (const [sector, words] of spokenSectors(spoken)) {
    cast(forSectors([sector]), words * WORD_WEIGHT)
  }
  return votes
}

/** Where a pack speaks of a datum: its mandatory needs, its usual data, its usual sources. */
function tellingPlaces({ scenarios, data: usual, sources }: Pack): readonly ReadonlySet<string>[] {
  const needs = requirements().filter(
    ({ mandatory, scenario }) => mandatory && scenarios.includes(scenario),
  )
  return [
    new Set(needs.map(({ datum }) => datum)),
    new Set(usual),
    new Set(sources.flatMap((source) => sourceData().get(source) ?? [])),
  ]
}
