import type { RowOf } from '../../workbook/tab.ts'
import type { purposes } from '../../workbook/tabs/purposes.ts'
import type { variables } from '../../workbook/tabs/variables.ts'

type PurposeRow = RowOf<typeof purposes>
type VariableRow = RowOf<typeof variables>

/**
 * The processing activities each variable serves: the row of Traitements it names, else those that
 * name its source. A cell that says "I don't know", or that nobody can read, names none, and takes
 * none from its source. House rule: a register is held by activity and by tool (article 30 of the
 * GDPR), and the link typed on a variable makes it more precise.
 */
export function activities(
  variableRows: readonly VariableRow[],
  purposeRows: readonly PurposeRow[],
): ReadonlyMap<string, readonly PurposeRow[]> {
  const byId = new Map(purposeRows.map((row) => [row.key, row]))
  const bySource = new Map<string, PurposeRow[]>()
  for (const row of purposeRows)
    for (const source of row.values.source ?? [])
      bySource.set(source, [...(bySource.get(source) ?? []), row])
  return new Map(
    variableRows.map(({ key, values, states }) => {
      const named = byId.get(values.purpose ?? '')
      if (named) return [key, [named]]
      const inherits = states.purpose === 'blank'
      return [key, inherits ? (bySource.get(values.source ?? '') ?? []) : []]
    }),
  )
}

/** Whether an activity says on what legal basis it stands. */
export function hasBasis({ values }: PurposeRow): boolean {
  return values['legal-basis'] !== null && values['legal-basis'] !== 'to-define'
}
