import { listed } from '../../base/listed.ts'
import type { Text } from '../../base/text.ts'
import { say } from '../../base/text.ts'
import { packs } from '../../catalogue/packs.ts'
import { sourceData } from '../../catalogue/sources.ts'
import type { Suggestion, SuggestionGround } from '../../planning/collection/suggestedMechanics.ts'
import { suggestedMechanics } from '../../planning/collection/suggestedMechanics.ts'
import type { PointState } from '../../planning/journeys/collectionPoints.ts'
import { collectionPoints } from '../../planning/journeys/collectionPoints.ts'
import type { MissingDatum } from '../../planning/missing/missingDatum.ts'
import { connectable } from '../connectable.ts'
import type { Inventory } from '../inventory.ts'
import type { Judgement } from '../judgement.ts'
import { isOwned, mechanicName } from './mechanicName.ts'

/** Gives the mechanics proposed for a missing datum, each with what Parcours says of its point of contact. */
export function suggestionWords(
  inventory: Inventory,
  { ranking, means }: Judgement,
): (one: MissingDatum) => string {
  const pack = packs().get(inventory.settings.pack ?? '') ?? null
  const owned = connectable(inventory, pack).filter((tool) => isOwned(tool, inventory))
  const ground: SuggestionGround = {
    means,
    gains: ranking.mechanics,
    ideas: inventory.rows.collection,
    points: collectionPoints(inventory.rows.journeys),
    isOwned: (tool) => isOwned(tool, inventory),
    holders: (datum) => owned.filter((tool) => sourceData().get(tool)?.includes(datum)),
  }
  return (one) =>
    listed(
      suggestedMechanics(one, ground).map((suggested) => told(suggested, inventory)),
      inventory.lexicon.locale,
    )
}

function told({ action, touchpoint, point }: Suggestion, inventory: Inventory): string {
  const name = mechanicName(action, inventory)
  const words = POINTS[point]
  if (!words) return name
  const { lexicon } = inventory
  const place = lexicon.word('touchpoint', touchpoint)
  return say(words, lexicon.locale, { name, place })
}

const POINTS: Readonly<Partial<Record<PointState, Text>>> = {
  eligible: { fr: '{name} (point retenu : {place})', en: '{name} (point kept: {place})' },
  'to-study': {
    fr: '{name} (point à étudier : {place})',
    en: '{name} (point to study: {place})',
  },
  unlisted: {
    fr: '{name} (point absent de Parcours : {place})',
    en: '{name} (point not in Journeys: {place})',
  },
  'ruled-out': {
    fr: '{name} (point écarté dans Parcours : {place})',
    en: '{name} (point ruled out in Journeys: {place})',
  },
}
