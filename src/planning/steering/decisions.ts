import { contactRule } from '../../catalogue/contactRules.ts'
import type { ContactAudience } from '../../catalogue/packs.ts'
import type { RowOf } from '../../workbook/tab.ts'
import type { collection } from '../../workbook/tabs/collection.ts'
import type { scenarios } from '../../workbook/tabs/scenarios.ts'
import type { AnsweredNeed } from '../needs/answers.ts'
import { byId } from '../order.ts'
import type { Clearance } from '../plan/plan.ts'
import type { HeldDatum } from './sourceMatrix.ts'

/** Something a committee must settle before the plan can go on. `points` are those at stake, 0–100. */
export type OpenDecision =
  | { readonly kind: 'dpo-opinion'; readonly datum: string; readonly points: number }
  | {
      readonly kind: 'contact-regime'
      readonly scenario: string
      readonly channel: string
      readonly points: number
    }
  | {
      readonly kind: 'reference-source'
      readonly datum: string
      readonly sources: readonly string[]
      readonly points: number
    }
  | { readonly kind: 'collection-idea'; readonly idea: string; readonly points: number }
  | { readonly kind: 'useless-data'; readonly count: number; readonly points: number }

/** What the decisions to take follow from. */
export interface Pending {
  readonly answers: readonly AnsweredNeed[]
  readonly clearance: (datum: string) => Clearance
  readonly held: readonly HeldDatum[]
  readonly scenarios: readonly RowOf<typeof scenarios>[]
  readonly ideas: readonly RowOf<typeof collection>[]
  readonly audience: ContactAudience
  /** Points of an active scenario; null for one that is not. */
  readonly pointsOf: (scenario: string) => number | null
  /** How many variables wait for what becomes of them, in Données inutiles. */
  readonly useless: number
  /** Points a datum costs the plan. */
  readonly lostTo: (datum: string) => number
}

/**
 * The decisions to take, by kind, those that weigh most first: an opinion of the DPO on a special datum
 * that a scenario asks for, a contact regime that does not allow its message, the one reference source
 * of a datum several sources hold and a scenario uses, an idea of collection nobody settled, and what
 * becomes of the data that may be too many, settled one by one in their own tab.
 */
export function openDecisions(pending: Pending): OpenDecision[] {
  const found = [
    opinions(pending),
    regimes(pending),
    references(pending),
    undecidedIdeas(pending),
    uselessData(pending),
  ]
  return found.flatMap((some) => [...some].sort((a, b) => b.points - a.points))
}

/** The data active scenarios ask for. */
function asked({ answers, pointsOf }: Pending): string[] {
  const active = answers.filter(({ scenario }) => pointsOf(scenario) !== null)
  return [...new Set(active.map(({ datum }) => datum))].sort(byId)
}

function opinions(pending: Pending): OpenDecision[] {
  return asked(pending)
    .filter((datum) => pending.clearance(datum) === 'pending')
    .map((datum) => ({ kind: 'dpo-opinion', datum, points: pending.lostTo(datum) }))
}

/** One decision a scenario, about the first of its channels whose rule is not lawful. */
function regimes({ scenarios, audience, pointsOf }: Pending): OpenDecision[] {
  return scenarios.flatMap(({ key, values }): OpenDecision[] => {
    const points = pointsOf(key)
    const regime = values['contact-regime']
    if (points === null || regime === null) return []
    const channel = (values.channels ?? []).find(
      (one) => contactRule(one, audience, regime)?.lawful === false,
    )
    return channel ? [{ kind: 'contact-regime', scenario: key, channel, points }] : []
  })
}

function references(pending: Pending): OpenDecision[] {
  const used = new Set(asked(pending))
  return pending.held
    .filter(({ datum, sources, reference }) => {
      return used.has(datum) && sources.length > 1 && reference === null
    })
    .map(({ datum, sources }) => ({
      kind: 'reference-source',
      datum,
      sources,
      points: pending.lostTo(datum),
    }))
}

/** Decisions that settle nothing. */
const UNDECIDED: readonly (string | null)[] = [null, 'backlog']

/** An idea with its data, that nobody chose to test, to keep or to reject. */
function undecidedIdeas({ ideas, lostTo }: Pending): OpenDecision[] {
  return ideas
    .filter(
      ({ values }) => UNDECIDED.includes(values.decision) && (values['data-list'] ?? []).length > 0,
    )
    .map(({ key, values }) => ({
      kind: 'collection-idea',
      idea: key,
      points: (values['data-list'] ?? []).reduce((sum, datum) => sum + lostTo(datum), 0),
    }))
}

function uselessData({ useless }: Pending): OpenDecision[] {
  return useless > 0 ? [{ kind: 'useless-data', count: useless, points: 0 }] : []
}
