import type { RowOf } from '../../workbook/tab.ts'
import type { consistency } from '../../workbook/tabs/consistency.ts'
import type { variables } from '../../workbook/tabs/variables.ts'
import type { VariableFigures } from '../variables/variableFigures.ts'

type VariableRow = RowOf<typeof variables>

/** The source that holds the master of what a variable copies; `null` when it copies nothing. */
export type MasterOf = (variable: string) => string | null

/**
 * Tells which variables only repeat another. Nobody's word, no copy: the reference source is the one
 * typed on the variable, else the one kept in Cohérence, else the source of a variable that says of
 * itself that it is the reference. That source must hold, confirmed, everything the variable holds.
 */
export function copies(
  variableRows: readonly VariableRow[],
  figures: ReadonlyMap<string, VariableFigures>,
  consistencyRows: readonly RowOf<typeof consistency>[],
): MasterOf {
  const holders = new Map<string, Set<string>>()
  const declared = new Map<string, string>()
  for (const { key, values } of variableRows) {
    const { source, 'reference-source': reference } = values
    if (source === null) continue
    for (const datum of figures.get(key)?.links.confirmed ?? []) {
      holders.set(datum, (holders.get(datum) ?? new Set()).add(source))
      if (reference === source && !declared.has(datum)) declared.set(datum, source)
    }
  }
  for (const { values } of consistencyRows)
    if (values.datum !== null && values.master !== null) declared.set(values.datum, values.master)
  const rows = new Map(variableRows.map((row) => [row.key, row.values]))
  return (variable) => {
    const { source = null, 'reference-source': reference = null } = rows.get(variable) ?? {}
    const held = figures.get(variable)?.links.confirmed ?? []
    const masters = held.map((datum) => {
      const master = reference ?? declared.get(datum) ?? null
      return master !== source && master !== null && holders.get(datum)?.has(master) ? master : null
    })
    return masters.every((master) => master !== null) ? (masters[0] ?? null) : null
  }
}
