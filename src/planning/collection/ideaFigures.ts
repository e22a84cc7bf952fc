import type { Effect } from '../../catalogue/mechanics.ts'
import { mechanicData } from '../../catalogue/mechanics.ts'
import { monthsToThreshold } from '../../scoring/testReturn.ts'
import type { RowOf } from '../../workbook/tab.ts'
import type { collection } from '../../workbook/tabs/collection.ts'
import type { AnsweredNeed } from '../needs/answers.ts'
import { effortOfIdea } from './effortOfIdea.ts'

/** What an idea of the collection plan is worth. `null` where something it rests on is not known. */
export interface IdeaFigures {
  /** 1 easy to 5 hard. */
  readonly effort: number | null
  /** Points of the plan its data hold back, 0–100; those of data set aside left out. */
  readonly points: number | null
  readonly monthlyValues: number | null
  /** Months for the slowest of its data to reach what is asked of it; 0 when all are there. */
  readonly monthsToTarget: number | null
  /** Points for one of effort. */
  readonly score: number | null
  readonly effect: Effect | null
}

/** What the figures of ideas rest on. */
export interface IdeaGround {
  /** The needs of active scenarios. */
  readonly needs: readonly AnsweredNeed[]
  /** Whether any scenario is active: without a plan, no datum has a share of it. */
  readonly isPlanned: boolean
  /** Points a datum costs the plan; 0 when it holds nothing back, null when it was set aside. */
  readonly lostTo: (datum: string) => number | null
  /** How many people a scenario targets; null when nobody said. */
  readonly targeted: (scenario: string) => number | null
  /** Whether a variable is known to hold a datum. */
  readonly isHeld: (datum: string) => boolean
}

/**
 * The figures of an idea. House formulas: points are summed over its data, `score = points / effort`,
 * `values a month = people exposed × expected rate`.
 *
 * @example e-mail 20 points and birthday 8, effort 2.5 → 28 points, a score of 11.2
 */
export function ideaFigures(idea: RowOf<typeof collection>, ground: IdeaGround): IdeaFigures {
  const { values } = idea
  const targets = [...new Set(values['data-list'] ?? [])]
  const effort = effortOfIdea(idea)
  const points = pointsOf(targets, ground)
  const exposed = values['audience-volume']
  const rate = values['expected-yield']
  return {
    effort,
    points,
    monthlyValues: exposed === null || rate === null ? null : exposed * rate,
    monthsToTarget: slowest(targets, { exposed, rate }, ground),
    score: points === null || effort === null ? null : points / effort,
    effect: effectOf(targets, values.mechanic, ground),
  }
}

function pointsOf(targets: readonly string[], { lostTo, isPlanned }: IdeaGround): number | null {
  if (!isPlanned || targets.length === 0) return null
  return targets.reduce((sum, datum) => sum + (lostTo(datum) ?? 0), 0)
}

interface Flow {
  readonly exposed: number | null
  readonly rate: number | null
}

/** Data set aside wait for nothing, and a datum no scenario asks for has no threshold. */
function slowest(targets: readonly string[], flow: Flow, ground: IdeaGround): number | null {
  const wanted = targets.filter((datum) => ground.lostTo(datum) !== null)
  const needs = ground.needs.filter(({ datum }) => wanted.includes(datum))
  const months = needs.map((need) =>
    monthsToThreshold({
      asked: need.min,
      usable: usableFor(need),
      population: ground.targeted(need.scenario),
      exposedPerMonth: flow.exposed,
      yieldRate: flow.rate,
    }),
  )
  if (months.length === 0 || months.includes(null)) return null
  return Math.max(...months.map((month) => month ?? 0))
}

/** The usable share of what is held, on the target of the need; nothing held is 0, not counted there is unknown. */
function usableFor({ variable, population, satisfaction }: AnsweredNeed): number | null {
  if (variable === null) return 0
  if (population === 'other' || satisfaction.status === 'to-confirm') return null
  return variable.usable ?? variable.completeness
}

/** It obtains as soon as one of its data is held nowhere and its mechanic can bring it. */
function effectOf(
  targets: readonly string[],
  mechanic: string | null,
  { isHeld }: IdeaGround,
): Effect | null {
  if (targets.length === 0) return null
  const brought = mechanicData().get(mechanic ?? '')
  const obtains = (datum: string) => !isHeld(datum) && brought?.get(datum) !== 'improve'
  return targets.some(obtains) ? 'obtain' : 'improve'
}
