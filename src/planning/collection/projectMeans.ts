import { data } from '../../catalogue/data.ts'
import { mechanicData, mechanics } from '../../catalogue/mechanics.ts'
import type { Pack } from '../../catalogue/packs.ts'
import { sourceData } from '../../catalogue/sources.ts'
import type { RowOf } from '../../workbook/tab.ts'
import type { collection } from '../../workbook/tabs/collection.ts'
import { effortOfIdea } from './effortOfIdea.ts'
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

/** Whether an idea was decided in favour of. */
export function isRetained({ values }: RowOf<typeof collection>): boolean {
  return RETAINED.includes(values.decision ?? '')
}

/**
 * An idea counts once decided and judged on its three feasibilities. It obtains its data, but those its
 * mechanic only betters.
 */
function idea(row: RowOf<typeof collection>): Mechanic[] {
  const { mechanic, 'data-list': targets } = row.values
  const effort = isRetained(row) ? effortOfIdea(row) : null
  if (effort === null) return []
  const usual = mechanicData().get(mechanic ?? '')
  const brings = (targets ?? []).map((id) => [id, usual?.get(id) ?? 'obtain'] as const)
  return [{ id: row.key, effort, brings: new Map(brings) }]
}
