import { grouped } from '../../base/grouped.ts'
import { data } from '../../catalogue/data.ts'
import type { AnsweredNeed } from '../needs/answers.ts'
import { byId } from '../order.ts'

/** What a scenario can do with a datum it asks for. */
export type Held = 'available' | 'partial' | 'to-measure' | 'missing'

/** The data scenarios ask for, and what each scenario gets of them. */
export interface ScenarioMatrix {
  /** By family, then by id; one column each. */
  readonly data: readonly string[]
  /** `null` where the scenario does not ask for the datum. */
  readonly held: (scenario: string, datum: string) => Held | null
}

/** Best first: of several answers about one datum, the best counts. */
const ORDER: readonly Held[] = ['available', 'partial', 'to-measure', 'missing']

/**
 * Crosses scenarios with the data they ask for.
 *
 * @example proven at 1 → available; at 0.6 → partial; nothing proven, 0.8 hoped → to measure; else missing
 */
export function scenarioMatrix(answers: readonly AnsweredNeed[]): ScenarioMatrix {
  const byPair = grouped(answers, ({ scenario, datum }) => pair(scenario, datum))
  const family = (datum: string) => data().get(datum)?.family ?? ''
  const asked = [...new Set(answers.map(({ datum }) => datum))]
  return {
    data: asked.sort((a, b) => byId(family(a), family(b)) || byId(a, b)),
    held(scenario, datum) {
      const all = (byPair.get(pair(scenario, datum)) ?? []).map(heldOf)
      return ORDER.find((one) => all.includes(one)) ?? null
    },
  }
}

const pair = (scenario: string, datum: string) => `${scenario}|${datum}`

function heldOf({ satisfaction: { proven, assumed } }: AnsweredNeed): Held {
  if (proven >= 1) return 'available'
  if (proven > 0) return 'partial'
  return assumed > 0 ? 'to-measure' : 'missing'
}
