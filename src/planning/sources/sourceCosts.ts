import { grouped } from '../../base/grouped.ts'
import { data } from '../../catalogue/data.ts'
import { isCostly } from '../../scoring/exitScore.ts'
import { upkeep } from '../../scoring/upkeep.ts'
import type { RowOf } from '../../workbook/tab.ts'
import type { sources } from '../../workbook/tabs/sources.ts'
import type { variables } from '../../workbook/tabs/variables.ts'
import type { VariableFigures } from '../variables/variableFigures.ts'

type VariableRow = RowOf<typeof variables>

/** What each variable costs to keep, and whether its source costs more than most. */
export function sourceCosts(
  rows: {
    readonly sources: readonly RowOf<typeof sources>[]
    readonly variables: readonly VariableRow[]
  },
  figures: ReadonlyMap<string, VariableFigures>,
) {
  const monthly = new Map(rows.sources.map(({ key, values }) => [key, values['monthly-cost']]))
  const known = [...monthly.values()].filter((cost) => cost !== null)
  const updates = (row: VariableRow) => updateCost(row, figures.get(row.key)?.links.confirmed ?? [])
  const shares = new Map<string, number | null>()
  for (const [source, own] of grouped(rows.variables, ({ values }) => values.source ?? '')) {
    const parts = upkeep(monthly.get(source) ?? null, own.map(updates))
    own.forEach((row, index) => {
      shares.set(row.key, parts[index] ?? null)
    })
  }
  return (row: VariableRow) => ({
    upkeep: shares.get(row.key) ?? null,
    updateCost: updates(row),
    isSourceCostly: isCostly(monthly.get(row.values.source ?? '') ?? null, known),
  })
}

/** Typed, else the usual cost of the dearest datum it holds, else unknown. */
function updateCost({ values }: VariableRow, confirmed: readonly string[]): number | null {
  if (values['update-cost'] !== null) return values['update-cost']
  const usual = confirmed.flatMap((id) => data().get(id)?.updateCost ?? [])
  return usual.length > 0 ? Math.max(...usual) : null
}
