import { data } from '../../catalogue/data.ts'
import { terms } from '../../catalogue/lists.ts'
import type { RowOf } from '../../workbook/tab.ts'
import type { purposes } from '../../workbook/tabs/purposes.ts'
import type { variables } from '../../workbook/tabs/variables.ts'
import type { VariableFigures } from '../variables/variableFigures.ts'
import { activities } from './activities.ts'
import type { Kept } from './overruns.ts'

type PurposeRow = RowOf<typeof purposes>
type VariableRow = RowOf<typeof variables>

/** A processing activity with all the inventory knows of it. */
export interface RegisterEntry {
  readonly row: PurposeRow
  /** The variables it is held for. */
  readonly variables: readonly VariableRow[]
  /** The sources it names, then those of its variables. */
  readonly sources: readonly string[]
  /** Sources of variables that name it, and that it does not name itself. */
  readonly unnamedSources: readonly string[]
  /** The categories it names, then those of its variables. */
  readonly categories: readonly string[]
  /** Those of articles 9 and 10, national numbers and minors. */
  readonly sensitive: readonly string[]
  /** Sensitive ones its variables bear, and that it does not name. */
  readonly unnamedSensitive: readonly string[]
  /** What its variables say of its retention. */
  readonly kept: readonly Kept[]
}

/** What is not personal is no category of a register. */
const NOT_PERSONAL = 'none'
const MOST_SENSITIVE = 3

/** The register of processing activities, one entry a row of Traitements. */
export function register(
  rows: { readonly purposes: readonly PurposeRow[]; readonly variables: readonly VariableRow[] },
  figures: ReadonlyMap<string, VariableFigures>,
  kept: readonly Kept[],
): RegisterEntry[] {
  const held = activities(rows.variables, rows.purposes)
  const periods = new Map(kept.map((one) => [one.variable, one]))
  const levels = new Map(terms('gdpr_category').map(({ id, numeric }) => [id, numeric ?? 0]))
  const isSensitive = (category: string) => (levels.get(category) ?? 0) >= MOST_SENSITIVE
  return rows.purposes.map((row) => {
    const own = rows.variables.filter(({ key }) => held.get(key)?.includes(row))
    const named = row.values.source ?? []
    const typed = row.values.categories ?? []
    const borne = own.flatMap((one) => categoriesOf(one, figures.get(one.key)))
    const sources = [...new Set([...named, ...own.flatMap(({ values }) => values.source ?? [])])]
    const categories = [...new Set([...typed, ...borne])].filter((id) => id !== NOT_PERSONAL)
    const sensitive = categories.filter(isSensitive)
    return {
      row,
      variables: own,
      sources,
      unnamedSources: named.length > 0 ? sources.filter((id) => !named.includes(id)) : [],
      categories,
      sensitive,
      unnamedSensitive: sensitive.filter((id) => !typed.includes(id)),
      kept: own.flatMap(({ key }) => periods.get(key) ?? []),
    }
  })
}

/** The category typed on a variable, else those of the data it was confirmed to hold. */
function categoriesOf({ values }: VariableRow, figures: VariableFigures | undefined): string[] {
  if (values['gdpr-category'] !== null) return [values['gdpr-category']]
  return (figures?.links.confirmed ?? []).flatMap((id) => data().get(id)?.gdprCategory ?? [])
}
