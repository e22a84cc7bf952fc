import { data } from '../../catalogue/data.ts'
import { ideaEffort } from '../../scoring/ideaEffort.ts'
import type { RowOf } from '../../workbook/tab.ts'
import type { collection } from '../../workbook/tabs/collection.ts'

/**
 * The effort of a row of the collection plan, 1 easy to 5 hard. Its update cost is the one typed, else
 * the mean of the usual ones of its data. A feasibility nobody noted leaves it unknown: `null`.
 */
export function effortOfIdea({ values }: RowOf<typeof collection>): number | null {
  const { biz, it, budget } = values
  const costs = (values['data-list'] ?? []).map((id) => data().get(id)?.updateCost ?? 1)
  const mean = costs.reduce((sum, cost) => sum + cost, 0) / Math.max(1, costs.length)
  const updateCost = values['update-cost'] ?? Math.max(1, mean)
  return ideaEffort({ business: biz, it, budget, updateCost })
}
