import { grouped } from '../../base/grouped.ts'
import type { RowOf } from '../../workbook/tab.ts'
import type { needs } from '../../workbook/tabs/needs.ts'
import type { variables } from '../../workbook/tabs/variables.ts'

interface Told {
  readonly variables: readonly RowOf<typeof variables>[]
  readonly needs: readonly RowOf<typeof needs>[]
  /** The catalogue data a variable is known to hold. */
  readonly held: (variable: string) => readonly string[]
}

/** How many scenarios each row serves: why filling it matters. */
export interface Served {
  readonly variables: ReadonlyMap<string, number>
  /** A source serves what its variables serve. */
  readonly sources: ReadonlyMap<string, number>
}

/**
 * The scenarios that ask for a datum a variable holds, each once.
 *
 * @example two scenarios ask for the e-mail, a third for the e-mail or the phone → the e-mail serves 3
 */
export function served({ variables: rows, needs: asked, held }: Told): Served {
  const asking = grouped(asked, ({ values }) => values.datum ?? '')
  const scenariosOf = (variable: string) =>
    held(variable).flatMap((datum) =>
      (asking.get(datum) ?? []).flatMap(({ values }) => values.scenario ?? []),
    )
  const each = rows.map(({ key, values }) => ({ key, source: values.source, of: scenariosOf(key) }))
  const bySource = grouped(each, ({ source }) => source ?? '')
  return {
    variables: new Map(each.map(({ key, of }) => [key, new Set(of).size])),
    sources: new Map(
      [...bySource].map(([key, own]) => [key, new Set(own.flatMap(({ of }) => of)).size]),
    ),
  }
}
