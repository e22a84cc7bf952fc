import { data } from '../../catalogue/data.ts'
import { inherited } from '../../planning/variables/inherited.ts'
import type { VariableLinks } from '../../planning/variables/links.ts'
import type { ColumnNature } from '../../profiling/natureAsk.ts'
import { UNKNOWN_NATURE } from '../../profiling/natureAsk.ts'
import { pieces } from '../../workbook/reading/pieces.ts'
import type { RowOf } from '../../workbook/tab.ts'
import type { variables } from '../../workbook/tabs/variables.ts'

/** How a column that holds these data is judged. One of them that must not be looked into closes it. */
export function natureOfData(ids: readonly string[], values: readonly string[] = []): ColumnNature {
  const known = ids.flatMap((id) => data().get(id) ?? [])
  const [first] = known
  if (!first) return UNKNOWN_NATURE
  return {
    ...UNKNOWN_NATURE,
    format: known.every(({ format }) => format === first.format)
      ? judgeable(first.format, values)
      : null,
    isAllowed: known.every(({ profilingAllowed }) => profilingAllowed),
    isKey: first.keyStrength === 'strong',
    isEssential: first.interest === 'high',
    isPast: first.decayMode === 'event',
  }
}

/** How the column of a variable is judged: its own cells first, then the data it is linked to. */
export function natureOfVariable(
  row: RowOf<typeof variables>,
  { confirmed, suggested }: VariableLinks,
): ColumnNature {
  const values = pieces(row.values['allowed-values'] ?? '')
  const usual = natureOfData(confirmed.length > 0 ? confirmed : suggested.slice(0, 1), values)
  const first = confirmed.length > 0 ? data().get(confirmed[0] ?? '') : undefined
  return {
    format: judgeable(inherited(row, 'format', usual.format), values),
    isAllowed: [...confirmed, ...suggested].every(
      (id) => data().get(id)?.profilingAllowed !== false,
    ),
    isKey: (row.values['is-key'] ?? first?.keyStrength) === 'strong',
    isEssential: inherited(row, 'crm-interest', first?.interest ?? null) === 'high',
    isPast: usual.isPast,
    values,
    rule: row.values.applicability ?? '',
  }
}

/** A closed list nobody wrote down judges nothing. */
function judgeable(format: string | null, values: readonly string[]): string | null {
  return format === 'enum' && values.length === 0 ? null : format
}
