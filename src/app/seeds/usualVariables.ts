import { say } from '../../base/text.ts'
import type { Pack } from '../../catalogue/packs.ts'
import type { Lexicon } from '../../workbook/kind.ts'
import { variables } from '../../workbook/tabs/variables.ts'
import { numbering } from '../numbered.ts'
import type { Grid } from '../ports.ts'
import { tabRows } from '../rows.ts'
import type { Content } from '../written.ts'
import { appliesTo } from './appliesTo.ts'
import { known } from './known.ts'
import { typicalVariables } from './packRows.ts'

/**
 * The usual variables of the sources of a pack that have none yet, and the match each is proposed for: rows
 * of Variables and of Correspondances.
 */
export function usualVariables(
  pack: Pack,
  grids: ReadonlyMap<string, Grid>,
  words: Lexicon,
  audience: string,
): ReadonlyMap<string, readonly Content[]> {
  const grid = grids.get(variables.id)
  if (!grid) return new Map()
  const of = known(grids, words)
  const filled = new Set(tabRows(variables, grid, words).rows.map(({ values }) => values.source))
  const empty = (id: string) => {
    const source = of('sources', id)
    return source === null || filled.has(source) ? null : source
  }
  const number = numbering(variables, grid)
  const meant = typicalVariables(pack, empty).filter(({ datum }) => appliesTo(audience, datum))
  const usual = meant.map((variable) => ({ ...variable, id: number() }))
  return new Map<string, readonly Content[]>([
    [
      'variables',
      usual.map(({ id, source, label }) => ({ id, source, name: say(label, words.locale) })),
    ],
    ['matches', usual.map(({ id, datum }) => proposal(id, datum))],
  ])
}

/** A match that nobody confirmed yet. */
export function proposal(variable: string, datum: string): Content {
  return { variable, datum, decision: 'proposed', method: 'exact', score: 1 }
}
