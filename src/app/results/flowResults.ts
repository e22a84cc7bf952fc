import { flows } from '../../workbook/tabs/flows.ts'
import { isToAdd } from '../fedFlows.ts'
import type { Inventory } from '../inventory.ts'
import type { Judgement } from '../judgement.ts'
import type { Edit } from '../ports.ts'
import type { Content } from '../written.ts'
import { computedColumns, figures } from './figures.ts'

type FlowRow = Inventory['rows']['flows'][number]

/** The computed columns of Flux, and the flows that what sources feed tells of. */
export function flowResults(inventory: Inventory, judgement: Judgement): Edit {
  const { rows, lexicon, ids } = inventory
  const content = ({ key }: FlowRow): Content => {
    const facts = judgement.flows.get(key)
    const ageHours = facts?.ageHours ?? null
    return {
      'status-freshness': facts?.freshness,
      'observed-on': facts?.observedOn,
      'feed-age': ageHours === null ? null : ageHours / 24,
    }
  }
  const there = rows.flows.filter((row) => !isToAdd(row))
  const added = rows.flows.filter(isToAdd).map((row) => ({ ...row.values, ...content(row) }))
  return figures(
    flows,
    computedColumns(flows),
    there.map((row) => ({ row, content: content(row) })),
    lexicon,
    { ids: ids.get(flows.id) ?? [], added },
  )
}
