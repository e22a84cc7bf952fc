import { fold } from '../../base/fold.ts'
import { say } from '../../base/text.ts'
import { matches } from '../../workbook/tabs/matches.ts'
import { sources } from '../../workbook/tabs/sources.ts'
import { variables } from '../../workbook/tabs/variables.ts'
import { numbering } from '../numbered.ts'
import { tabRows } from '../rows.ts'
import { appliesTo } from './appliesTo.ts'
import type { TypicalVariable } from './packRows.ts'
import { sourceRows, typicalVariables } from './packRows.ts'
import { fresh } from './planSeeds.ts'
import type { Seed, Soil } from './seed.ts'
import { proposal } from './usualVariables.ts'

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
  sprouts: (soil) => {
    const { grids, lexicon, choices } = soil
    const usual = usualVariables(soil)
    if (usual.length === 0) return []
    const links = tabRows(matches, grids.get('matches'), lexicon).rows
    const spoken = new Set(links.map(({ values }) => values.variable))
    const fresh = usual.filter(({ isNew }) => isNew)
    // A run may have stopped between the two tabs: a variable it added still gets its proposal.
    const unspoken = usual.filter(({ id }) => !spoken.has(id))
    return [
      {
        tab: variables,
        rows: fresh.map(({ id, source, label }) => ({
          id,
          source,
          name: say(label, choices.locale),
        })),
      },
      { tab: matches, rows: unspoken.map(({ id, datum }) => proposal(id, datum)) },
    ]
  },
}

/** A usual variable under its number: the one it has already, or the next one. */
interface Numbered extends TypicalVariable {
  readonly id: string
  readonly isNew: boolean
}

/** The usual variables of the sources of the pack that are there, each found again by source and name. */
function usualVariables({ grids, lexicon, pack, choices }: Soil): Numbered[] {
  const grid = grids.get('variables')
  if (!pack || !choices.typicalSources || !grid) return []
  const listed = tabRows(sources, grids.get('sources'), lexicon).rows
  const byModel = new Map(listed.map(({ key, values }) => [values['catalogue-source'], key]))
  const present = new Map(
    tabRows(variables, grid, lexicon).rows.map(({ key, values }) => [
      place(values.source, values.name ?? ''),
      key,
    ]),
  )
  const number = numbering(variables, grid)
  const usual = typicalVariables(pack, (id) => byModel.get(id) ?? null)
  const meant = usual.filter(({ datum }) => appliesTo(choices.audience, datum))
  return meant.map((variable) => {
    const { source, label } = variable
    const [known] = [label.fr, label.en].flatMap((name) => present.get(place(source, name)) ?? [])
    return { ...variable, isNew: known === undefined, id: known ?? number() }
  })
}

function place(source: string | null, name: string): string {
  return `${source ?? ''}|${fold(name)}`
}
