// What a sector pack asks for before anything is known: every datum absent, consents not yet derived.
import { packNeeds } from '../../../src/catalogue/content.ts'
import { data } from '../../../src/catalogue/data.ts'
import { mechanicData, mechanics } from '../../../src/catalogue/mechanics.ts'
import type { Pack } from '../../../src/catalogue/packs.ts'
import { programmes } from '../../../src/catalogue/programmes.ts'
import { scenarios } from '../../../src/catalogue/scenarios.ts'
import { sourceData } from '../../../src/catalogue/sources.ts'
import type { Means } from '../../../src/planning/collection/means.ts'
import { directEffort } from '../../../src/planning/collection/mechanicEffort.ts'
import { projectMechanics } from '../../../src/planning/collection/projectMechanics.ts'
import type { Plan } from '../../../src/planning/plan/plan.ts'

const ABSENT = { status: 'absent', proven: 0, assumed: 0 } as const

const priorities: Record<string, number> = { must: 1, should: 0.6, could: 0.3, wont: 0 }

/** The plan of a pack, all its data absent. */
export function packPlan(pack: Pack): Plan {
  const typed = packNeeds(pack)
  return {
    objectives: pack.objectives,
    programmes: pack.programmes.map(({ id, weight }) => ({
      id,
      priority: weight,
      objectives: programmes().get(id)?.objectives ?? [],
    })),
    scenarios: pack.scenarios
      .flatMap((id) => scenarios().get(id) ?? [])
      .map((scenario) => ({
        id: scenario.id,
        programme: scenario.programme,
        priority: priorities[scenario.priority] ?? 0,
        confidence: 0.8,
        reach: 1,
      })),
    needs: typed.map((need) => ({ ...need, satisfaction: ABSENT })),
    data: new Map(
      [...data().values()].map(({ id, sensitivity }) => [id, { sensitivity, clearance: 'open' }]),
    ),
  }
}

/** The mechanics of a pack, connections to its tools included. */
export function packMeans(pack: Pack): Means {
  const chosen = pack.mechanics.flatMap((id) => mechanics().get(id) ?? [])
  const tools = new Map(pack.sources.map((id) => [id, sourceData().get(id) ?? []]))
  return {
    ideas: [],
    mechanics: projectMechanics(chosen, { brings: mechanicData(), tools, data: data() }),
    direct: new Map(
      [...data().values()].map((it) => [it.id, directEffort(it.collectionCost, it.updateCost)]),
    ),
  }
}
