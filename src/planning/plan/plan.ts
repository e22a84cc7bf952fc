// What the relational plan is made of: 100 points flow from objectives to programmes to scenarios,
// and each scenario needs data. Ids are strings; nothing here knows a row, a label or a language.

import type { Requirement } from '../../catalogue/requirements.ts'

/** What a client wants to achieve. Weights are any positive numbers; they are scaled to 100. */
export interface Objective {
  readonly id: string
  readonly weight: number
}

/** A relational programme. The first objective is its main one, the others receive half. */
export interface Programme {
  readonly id: string
  /** 1 must, 0.6 should, 0.3 could, 0 not this time. */
  readonly priority: number
  readonly objectives: readonly string[]
}

/** A scenario of a programme, with the three factors that weigh it. */
export interface Scenario {
  readonly id: string
  readonly programme: string
  /** 1 must, 0.6 should, 0.3 could, 0 not this time. */
  readonly priority: number
  /** 1, 0.8 or 0.5. */
  readonly confidence: number
  /** Share of the base touched, 0 to 1. */
  readonly reach: number
}

/** A datum a scenario asks for, as the catalogue says it or as the project corrected it. */
export type Need = Requirement

/** The states a need can be in, best first. */
export const NEED_STATUSES = [
  'ok',
  'stale',
  'incomplete',
  'invalid',
  'other-population',
  'unmeasured',
  'to-confirm',
  'consent-needed',
  'inaccessible',
  'forbidden',
  'absent',
] as const

export type NeedStatus = (typeof NEED_STATUSES)[number]

/** How far a need is met: what is proven, and what would be if all that is unknown went well (0–1). */
export interface Satisfaction {
  readonly status: NeedStatus
  readonly proven: number
  readonly assumed: number
}

/** A need with its answer. */
export interface JudgedNeed extends Need {
  readonly satisfaction: Satisfaction
}

/** Whether a datum may be used: `pending` waits for the DPO, `set-aside` is out of the plan. */
export type Clearance = 'open' | 'pending' | 'set-aside'

/** What the plan must know of a datum besides its needs. */
export interface PlanDatum {
  /** 0 harmless to 3 special category. */
  readonly sensitivity: number
  readonly clearance: Clearance
}

/** Everything the ranking reads. A datum absent from `data` is harmless and open. */
export interface Plan {
  readonly objectives: readonly Objective[]
  readonly programmes: readonly Programme[]
  readonly scenarios: readonly Scenario[]
  readonly needs: readonly JudgedNeed[]
  readonly data: ReadonlyMap<string, PlanDatum>
}
