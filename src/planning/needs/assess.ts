import type { DecayMode } from '../../catalogue/data.ts'
import { SAME } from '../order.ts'
import type { Clearance, NeedStatus, Satisfaction } from '../plan/plan.ts'
import type { PopulationState } from '../variables/population.ts'
import { type Circulation, isLatencyJudged, latency, promptness } from './latency.ts'

/** What is known of a datum, through one variable, for one need. Rates 0–1, durations in days. */
export interface Facts {
  readonly clearance: Clearance
  readonly match: 'none' | 'suggested' | 'confirmed'
  /** The consent the datum rests on: null when it rests on none, or holds. */
  readonly consent: 'missing' | 'unmeasured' | null
  /** Whether those who need it can reach it. */
  readonly accessible: boolean
  /** On whom it was counted, seen from the target of the scenario. */
  readonly population: PopulationState
  readonly completeness: number | null
  readonly validity: number | null
  /** Age of the values when it was observed. */
  readonly age: number | null
  readonly mode: DecayMode
  readonly halfLife: number | null
  readonly circulation: Circulation
}

/** What a need asks. */
export interface Asked {
  readonly min: number
  readonly maxLatency: number | null
  readonly role: string
}

/** A neighbouring population proves at most this much. */
const NEIGHBOUR = 0.9

/** Below this validity, what is present cannot be used. */
const USABLE = 0.5

/** What is measured, with what is unknown taken at its best. */
interface Measures {
  readonly usable: number | null
  readonly currency: number | null
  /** 0–1; null when the delay is unknown and the need sets a maximum. */
  readonly promptness: number | null
  readonly satisfied: number
}

/**
 * The status of a need and how far it is met, proven and assumed, 0–1; the first rule that applies.
 *
 * Satisfaction is `min(1, usable share × currency / minimum) × promptness`. What is unknown counts
 * for nothing in what is proven, and at its best in what is assumed; it is never good. House formula;
 * currency after Heinrich, Kaiser and Klier (2009), doi.org/10.1145/1515693.1515697.
 *
 * @example 45 % filled for 60 % asked → incomplete, 0.75
 * @example never measured → unmeasured, 0 proven, 1 assumed
 */
export function assess(facts: Facts, asked: Asked): Satisfaction {
  const measures = measured(facts, asked)
  const r = measures.satisfied
  if (facts.clearance !== 'open') return verdict('forbidden', 0, 0)
  if (facts.match === 'none') return verdict('absent', 0, 0)
  if (facts.match === 'suggested') return verdict('to-confirm', 0, r)
  if (facts.consent !== null) {
    return verdict('consent-needed', 0, facts.consent === 'unmeasured' ? r : 0)
  }
  if (!facts.accessible) return verdict('inaccessible', 0, 0)
  if (facts.population === 'other') return verdict('other-population', 0, r)
  if (isUnknown(measures)) return verdict('unmeasured', 0, r)
  if (facts.population === 'near' && r > NEIGHBOUR) return verdict('other-population', NEIGHBOUR, r)
  const status = shortcoming(facts, measures, asked)
  return status === 'ok' ? verdict('ok', 1, 1) : verdict(status, r, r)
}

function measured(facts: Facts, asked: Asked): Measures {
  const { completeness, validity } = facts
  const usable = completeness === null ? null : completeness * (validity ?? 1)
  const age = currency(facts)
  const delay = delivery(facts, asked)
  const level = asked.min > 0 ? ((usable ?? asked.min) * (age ?? 1)) / asked.min : 1
  return {
    usable,
    currency: age,
    promptness: delay,
    satisfied: Math.min(1, level) * (delay ?? 1),
  }
}

/** The share of values still true: halves every half-life for data that decay, 1 for the others. */
function currency({ mode, age, halfLife }: Facts): number | null {
  if (mode !== 'decay' || halfLife === null) return 1
  return age === null ? null : 2 ** (-age / halfLife)
}

function delivery({ mode, circulation }: Facts, { maxLatency, role }: Asked): number | null {
  if (maxLatency === null || !isLatencyJudged(mode, role)) return 1
  const days = latency(circulation)
  return days === null ? null : promptness(days, maxLatency)
}

function isUnknown({ usable, currency, promptness }: Measures): boolean {
  return usable === null || currency === null || promptness === null
}

function shortcoming({ validity }: Facts, measures: Measures, { min }: Asked): NeedStatus {
  const usable = measures.usable ?? 0
  if (validity !== null && validity < USABLE) return 'invalid'
  if (usable < min - SAME) return 'incomplete'
  const late = (measures.promptness ?? 0) < 1
  return late || usable * (measures.currency ?? 0) < min - SAME ? 'stale' : 'ok'
}

function verdict(status: NeedStatus, proven: number, assumed: number): Satisfaction {
  return { status, proven, assumed }
}
