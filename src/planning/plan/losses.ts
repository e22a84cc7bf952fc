import { byId, SAME } from '../order.ts'
import { chosenNeeds } from './chosenNeeds.ts'
import type { JudgedNeed } from './plan.ts'
import { assumed, proven, readiness } from './readiness.ts'
import type { ScenarioNeeds } from './scenarioNeeds.ts'
import type { Situation } from './situation.ts'

/** Why a datum counts: the points one scenario loses by it. */
export interface Reason {
  readonly scenario: string
  readonly points: number
  readonly need: 'mandatory' | 'optional'
}

/** What the plan loses by one datum. */
export interface Loss {
  readonly datum: string
  readonly points: number
  /** Scenarios that cannot run for lack of it: nothing proven, nothing assumed. */
  readonly blocks: readonly string[]
  /** Scenarios it holds back although part of it is proven. */
  readonly slows: readonly string[]
  /** Scenarios that wait for it to be checked: nothing proven, something assumed. */
  readonly unproven: readonly string[]
  /** Scenarios, by decreasing points. */
  readonly why: readonly Reason[]
}

/**
 * Shares the points each scenario loses among the data it lacks, in proportion to what each lacks.
 *
 * The mandatory part, `points × (1 − R_m)`, goes to the mandatory data of the branches counted on;
 * the optional part, `points × R_m × 0.2 × (1 − R_o)`, to the optional ones, which therefore weigh
 * nothing while the scenario is blocked. All losses add up to 100 − unallocated − proven. With all
 * data absent this is an equal split, the Shapley value of a game all must join. House formula.
 *
 * @example 22.5 points, e-mail at 0.77, cart and cart date absent → 2.3, 10.1 and 10.1
 */
export function losses(on: Situation): ReadonlyMap<string, Loss> {
  const tallies = new Map<string, Tally>()
  for (const scenario of on.scenarios) {
    const { mandatory, optional, whole } = readiness(scenario, proven)
    const needs = worstByDatum(chosenNeeds(scenario, on))
    note(tallies, scenario, needs)
    split(tallies, scenario.id, scenario.points * (1 - mandatory), needs, 'mandatory')
    if (optional === null) continue
    const held = scenario.points * (mandatory - whole)
    split(tallies, scenario.id, held, worstByDatum(scenario.optional), 'optional')
  }
  return new Map(
    [...tallies]
      .sort(([a], [b]) => byId(a, b))
      .map(([datum, tally]) => [datum, loss(datum, tally)]),
  )
}

interface Tally {
  readonly blocks: string[]
  readonly slows: string[]
  readonly unproven: string[]
  readonly why: Reason[]
}

/** A datum asked twice by a scenario counts once, by its worst need. */
function worstByDatum(needs: readonly JudgedNeed[]): JudgedNeed[] {
  const worst = new Map<string, JudgedNeed>()
  for (const need of needs) {
    const known = worst.get(need.datum)
    if (proven(need) < (known ? proven(known) : 1 - SAME)) worst.set(need.datum, need)
  }
  return [...worst.values()]
}

function note(tallies: Map<string, Tally>, { id }: ScenarioNeeds, needs: readonly JudgedNeed[]) {
  for (const need of needs) {
    const tally = tallyOf(tallies, need.datum)
    if (assumed(need) <= SAME) tally.blocks.push(id)
    else if (proven(need) > SAME) tally.slows.push(id)
    else tally.unproven.push(id)
  }
}

function split(
  tallies: Map<string, Tally>,
  scenario: string,
  points: number,
  needs: readonly JudgedNeed[],
  need: Reason['need'],
) {
  if (points <= SAME * 1e-3) return
  const gap = needs.reduce((sum, one) => sum + 1 - proven(one), 0)
  for (const one of needs) {
    const share = (points * (1 - proven(one))) / gap
    tallyOf(tallies, one.datum).why.push({ scenario, points: share, need })
  }
}

function tallyOf(tallies: Map<string, Tally>, datum: string): Tally {
  const known = tallies.get(datum)
  if (known) return known
  const fresh: Tally = { blocks: [], slows: [], unproven: [], why: [] }
  tallies.set(datum, fresh)
  return fresh
}

function loss(datum: string, { blocks, slows, unproven, why }: Tally): Loss {
  const points = why.reduce((sum, reason) => sum + reason.points, 0)
  const sorted = [...why].sort((a, b) => b.points - a.points || byId(a.scenario, b.scenario))
  return { datum, points, blocks, slows, unproven, why: sorted }
}
