// The points of contact Parcours keeps for collection, and the stages of the relationship they stand at.
import type { RowOf } from '../../workbook/tab.ts'
import type { journeys } from '../../workbook/tabs/journeys.ts'

type JourneyRow = RowOf<typeof journeys>

/**
 * What Parcours says of a point of contact: kept, ruled out, not settled, or not listed; `internal` for
 * what needs no point of contact, `silent` while Parcours settles nothing at all.
 */
export type PointState = 'eligible' | 'ruled-out' | 'to-study' | 'unlisted' | 'internal' | 'silent'

export interface CollectionPoints {
  /** The state of a point of contact at some stages; no stage means at any. */
  stateOf(touchpoint: string, stages: readonly string[]): PointState
  /** The row that keeps a point at one of some stages, the first of Parcours; null when none does. */
  kept(touchpoint: string, stages: readonly string[]): JourneyRow | null
}

/** What is done without meeting the customer. */
const INTERNAL: readonly string[] = ['back-office', 'partner']

/**
 * Reads the points Parcours keeps. Of several rows about one point, those at the stages asked for count;
 * when none stands there, all do. One that keeps the point is enough to keep it.
 */
export function collectionPoints(rows: readonly JourneyRow[]): CollectionPoints {
  const isSilent = !rows.some(({ values }) => values.eligible === 'yes' || values.eligible === 'no')
  const hasKept = rows.some(({ values }) => values.eligible === 'yes')
  const about = (touchpoint: string, stages: readonly string[]) => {
    const own = rows.filter(({ values }) => values.touchpoint === touchpoint)
    const fitting = own.filter(({ values }) => fits(values.stage, stages))
    return fitting.length > 0 ? fitting : own
  }
  return {
    stateOf(touchpoint, stages) {
      if (INTERNAL.includes(touchpoint)) return 'internal'
      if (isSilent) return 'silent'
      const said = about(touchpoint, stages).map(({ values }) => values.eligible)
      if (said.includes('yes')) return 'eligible'
      if (said.length === 0) return hasKept ? 'unlisted' : 'silent'
      return said.every((one) => one === 'no') ? 'ruled-out' : 'to-study'
    },
    kept: (touchpoint, stages) =>
      about(touchpoint, stages).find(({ values }) => values.eligible === 'yes') ?? null,
  }
}

function fits(stage: string | null, stages: readonly string[]): boolean {
  return stage === null || stages.length === 0 || stages.includes(stage)
}

/** The stages of the relationship each moment of collection may stand at, the usual one first. House table. */
const STAGES: Readonly<Record<string, readonly string[]>> = {
  'first-web-visit': ['discover'],
  browsing: ['consider', 'discover'],
  'newsletter-signup': ['discover', 'consider'],
  'account-creation': ['buy', 'consider'],
  'quote-request': ['consider'],
  checkout: ['buy'],
  'in-store-payment': ['buy'],
  delivery: ['receive'],
  'loyalty-enrolment': ['loyal', 'buy'],
  booking: ['buy'],
  stay: ['use', 'receive'],
  'in-store-visit': ['consider', 'use', 'discover'],
  'app-install': ['receive', 'use'],
  'app-usage': ['use', 'loyal'],
  campaign: ['loyal', 'return', 'leave'],
  survey: ['use', 'support', 'loyal', 'leave'],
  review: ['use'],
  contest: ['discover', 'loyal'],
  event: ['discover', 'consider', 'loyal'],
  'sales-visit': ['consider', 'loyal'],
  'inbound-contact': ['support', 'consider'],
  'after-sales': ['support'],
  signature: ['buy'],
  renewal: ['loyal', 'leave'],
  donation: ['buy', 'loyal'],
}

/** The stages some moments of collection stand at, the most usual first; none for internal work. */
export function stagesOf(moments: readonly string[]): string[] {
  const usual = moments.flatMap((moment) => STAGES[moment]?.[0] ?? [])
  const others = moments.flatMap((moment) => STAGES[moment]?.slice(1) ?? [])
  return [...new Set([...usual, ...others])]
}
