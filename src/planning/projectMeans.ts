import { data } from '../catalogue/data.ts'
import { mechanicData, mechanics } from '../catalogue/mechanics.ts'
import type { Pack } from '../catalogue/packs.ts'
import { sourceData } from '../catalogue/sources.ts'
import { ideaEffort } from '../scoring/ideaEffort.ts'
import type { RowOf } from '../workbook/tab.ts'
import type { collection } from '../workbook/tabs/collection.ts'
import type { Means, Mechanic } from './means.ts'
import { directEffort } from './mechanicEffort.ts'
import { projectMechanics } from './projectMechanics.ts'

/** Decisions that make an idea of the collection plan count. */
const RETAINED: readonly string[] = ['selected', 'deployed']

/**
 * What a project can do to obtain data: the ideas retained in its collection plan, else the mechanics
 * of its pack (connecting the tools it owns among them), else asking directly.
 *
 * @param tools catalogue ids of the tools worth connecting
 */
export function projectMeans(
  pack: Pack | null,
  tools: readonly string[],
  ideaRows: readonly RowOf<typeof collection>[],
): Means {
  const wanted = pack ? pack.mechanics : [...mechanics().keys()]
  const context = {
    brings: mechanicData(),
    tools: new Map([...sourceData()].filter(([source]) => tools.includes(source))),
    data: data(),
  }
  const chosen = wanted.flatMap((id) => mechanics().get(id) ?? [])
  return {
    ideas: ideaRows.flatMap(idea),
    mechanics: projectMechanics(chosen, context),
    direct: new Map(
      [...data().values()].map(({ id, collectionCost, updateCost }) => [
        id,
        directEffort(collectionCost, updateCost),
      ]),
    ),
  }
}

/** An idea counts once decided and judged on its three feasibilities. */
function idea({ key, values }: RowOf<typeof collection>): Mechanic[] {
  const { biz, it, budget, decision } = values
  const targets = values['data-list'] ?? []
  if (!RETAINED.includes(decision ?? '')) return []
  const costs = targets.map((id) => data().get(id)?.updateCost ?? 1)
  const mean = costs.reduce((sum, cost) => sum + cost, 0) / Math.max(1, costs.length)
  const upkeep = values['update-cost'] ?? Math.max(1, mean)
  const effort = ideaEffort({ business: biz, it, budget, updateCost: upkeep })
  return effort === null
    ? []
    : [{ id: key, effort, brings: new Map(targets.map((id) => [id, 'obtain' as const])) }]
}
