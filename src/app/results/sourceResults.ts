import { fold } from '../../base/fold.ts'
import { grouped } from '../../base/grouped.ts'
import { connectedSources } from '../../planning/flows/flowNetwork.ts'
import { LEAST_COVERAGE } from '../../scoring/qualityScore.ts'
import { sourceScore, weightKnown } from '../../scoring/sourceScore.ts'
import { sources } from '../../workbook/tabs/sources.ts'
import type { Inventory } from '../inventory.ts'
import type { Judgement } from '../judgement.ts'
import type { Edit } from '../ports.ts'
import type { Content } from '../written.ts'
import { rowFigures } from './figures.ts'

type SourceRow = Inventory['rows']['sources'][number]

/** The computed columns of Sources. */
export function sourceResults(
  inventory: Inventory,
  judgement: Judgement,
  filled: (row: string) => number | null,
): Edit {
  const { rows } = inventory
  const connected = connectedSources(rows.sources, rows.flows)
  const bySource = grouped(judgement.figures.values(), ({ source }) => source ?? '')
  const content = (row: SourceRow): Content => {
    const facts = judgement.sources.get(row.key)
    const held = bySource.get(row.key) ?? []
    const mean = (value: (one: (typeof held)[number]) => number | null) =>
      sourceScore(held.map((one) => ({ interest: one.interest, value: value(one) })))
    const completeness = mean((one) => one.completeness)
    const known = held.length > 0 ? weightKnown(held) : null
    return {
      'observed-on': facts?.observedOn ?? null,
      'weight-share': weightShare(row, rows.sources),
      'row-completeness': filled(row.key),
      'feed-status': facts?.feed.status ?? null,
      'feed-age': facts?.ageHours === null || !facts ? null : facts.ageHours / 24,
      // On less than half of the weight a mean says too little to be shown; what is known is said beside.
      'source-completeness': completeness.known < LEAST_COVERAGE ? null : completeness.value,
      'completeness-known': known === null ? null : completeness.known,
      'source-quality':
        (known ?? 0) < LEAST_COVERAGE ? null : mean(({ quality }) => quality.score).value,
      'quality-known': known,
      'variables-count': held.length,
      'is-isolated': !connected.has(row.key),
    }
  }
  return rowFigures(sources, rows.sources, content, inventory)
}

/** Its share of the volume counted in the same unit. */
function weightShare({ values }: SourceRow, all: readonly SourceRow[]): number | null {
  const unit = fold(values['volume-unit'] ?? '')
  if (values.volume === null || unit === '') return null
  const same = all.filter((row) => fold(row.values['volume-unit'] ?? '') === unit)
  const total = same.reduce((sum, row) => sum + (row.values.volume ?? 0), 0)
  return total > 0 ? values.volume / total : null
}
