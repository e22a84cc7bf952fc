import type { Locale, Text } from '../base/text.ts'
import { say, sayNumber, sayShare } from '../base/text.ts'
import type { Mechanic } from '../catalogue/mechanics.ts'
import type { CollectionPoints } from '../planning/journeys/collectionPoints.ts'
import { stagesOf } from '../planning/journeys/collectionPoints.ts'
import type { Content } from './written.ts'

/** What a new idea of the collection plan is made of. */
export interface NewIdea {
  readonly mechanic: Mechanic
  readonly targets: readonly string[]
  /** The tool to connect, as the project calls it; null for any other mechanic. */
  readonly tool: string | null
}

/**
 * The cells of a new idea, to study. Its point of contact, stage and people are those Parcours keeps.
 * Rate and costs are hypotheses of the catalogue, the least favourable of each range, and the
 * description says so; the three feasibilities are left to those who know.
 */
export function ideaContent(
  { mechanic, targets, tool }: NewIdea,
  points: CollectionPoints,
  locale: Locale,
): Content {
  const { touchpoint, mode, friction, privacy } = mechanic
  const stages = stagesOf(mechanic.moments)
  const kept = points.kept(touchpoint, stages)
  return {
    mechanic: mechanic.id,
    'data-list': targets,
    touchpoint,
    decision: 'backlog',
    stage: kept?.values.stage ?? stages[0] ?? null,
    description: description(mechanic, locale),
    mode,
    provider: tool,
    'audience-volume': kept?.values['audience-volume'] ?? null,
    'expected-yield': mechanic.yield[0],
    friction,
    'setup-cost': mechanic.setupCost[1],
    'unit-cost': mechanic.unitCost[1],
    'consent-plan': say(CATALOGUE_SAYS, locale, { privacy: say(privacy, locale) }),
  }
}

function description({ test, ...mechanic }: Mechanic, locale: Locale): string {
  const share = (rate: number) => sayShare(rate, locale)
  const amount = (euros: number) => sayNumber(euros, locale, 3)
  const [low, high] = mechanic.yield
  return say(DESCRIPTION, locale, {
    test: say(test, locale),
    low: share(low),
    high: share(high),
    cheapest: amount(mechanic.setupCost[0]),
    dearest: amount(mechanic.setupCost[1]),
    least: amount(mechanic.unitCost[0]),
    most: amount(mechanic.unitCost[1]),
  })
}

const DESCRIPTION: Text = {
  fr: "Pour l'essayer : {test}. Taux et coûts sont des hypothèses du catalogue, à remplacer par les vôtres : {low} à {high} de réponses, {cheapest} à {dearest} € de mise en place, {least} à {most} € par donnée ; la moins favorable de chaque est reprise ici",
  en: 'To try it: {test}. Rate and costs are assumptions of the catalogue, to replace with yours: {low} to {high} of answers, €{cheapest} to €{dearest} to set up, €{least} to €{most} a datum; the least favourable of each is taken here',
}

const CATALOGUE_SAYS: Text = {
  fr: 'Selon le catalogue, à valider par le DPO : {privacy}',
  en: 'From the catalogue, to be validated by the DPO: {privacy}',
}
