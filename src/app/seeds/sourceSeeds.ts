import { fold } from '../../base/fold.ts'
import { say } from '../../base/text.ts'
import { matches } from '../../workbook/tabs/matches.ts'
import { sources } from '../../workbook/tabs/sources.ts'
import { variables } from '../../workbook/tabs/variables.ts'
import { numbering } from '../numbered.ts'
import { tabRows } from '../rows.ts'
import { sourceRows, typicalVariables } from './packRows.ts'
import { fresh } from './planSeeds.ts'
import type { Seed } from './seed.ts'

/** The usual sources of the sector. */
export const sourceSeed: Seed = {
  id: 'sources',
  reads: [sources],
  sprouts: (soil) => {
    const { pack, choices, lexicon } = soil
    if (!pack || !choices.typicalSources) return []
    return [{ tab: sources, rows: fresh(soil, sources, sourceRows(pack, lexicon)) }]
  },
}

/** Their usual variables; each is proposed for the datum it stands for, and confirmed by nobody yet. */
export const variableSeed: Seed = {
  id: 'variables',
  reads: [sources, variables, matches],
  sprouts: ({ grids, lexicon, pack, choices }) => {
    const grid = grids.get('variables')
    if (!pack || !choices.typicalSources || !grid) return []
    const sourceRowsRead = tabRows(sources, grids.get('sources'), lexicon).rows
    const byModel = new Map(
      sourceRowsRead.map(({ key, values }) => [values['catalogue-source'], key]),
    )
    const present = new Map(
      tabRows(variables, grid, lexicon).rows.map(({ key, values }) => [
        place(values.source, values.name ?? ''),
        key,
      ]),
    )
    const spoken = new Set(
      tabRows(matches, grids.get('matches'), lexicon).rows.map(({ values }) => values.variable),
    )
    const number = numbering(variables, grid)
    const usual = typicalVariables(pack, (id) => byModel.get(id) ?? null).map((variable) => {
      const { source, label } = variable
      const known = [label.fr, label.en].flatMap(
        (name) => present.get(place(source, name)) ?? [],
      )[0]
      return { ...variable, isNew: known === undefined, id: known ?? number() }
    })
    // A run may have stopped between the two tabs: a variable it added still gets its proposal.
    const unspoken = usual.filter(({ id }) => !spoken.has(id))
    return [
      {
        tab: variables,
        rows: usual
          .filter(({ isNew }) => isNew)
          .map(({ id, source, label }) => ({ id, source, name: say(label, choices.locale) })),
      },
      {
        tab: matches,
        rows: unspoken.map(({ id, datum }) => ({
          variable: id,
          datum,
          decision: 'proposed',
          method: 'exact',
          score: 1,
        })),
      },
    ]
  },
}

function place(source: string | null, name: string): string {
  return `${source ?? ''}|${fold(name)}`
}
