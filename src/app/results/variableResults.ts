import type { Locale } from '../../base/text.ts'
import type { UselessReason } from '../../planning/useless/uselessReasons.ts'
import type { Thresholds } from '../../scoring/qualityScore.ts'
import { qualityLevel } from '../../scoring/qualityScore.ts'
import { holds } from '../../workbook/cell.ts'
import { variables } from '../../workbook/tabs/variables.ts'
import type { Inventory } from '../inventory.ts'
import type { Judgement } from '../judgement.ts'
import type { Edit } from '../ports.ts'
import type { Content } from '../written.ts'
import { cellWriter } from '../written.ts'
import { accuracyWords } from './accuracyWords.ts'
import { computedColumns, figures } from './figures.ts'

type VariableRow = Inventory['rows']['variables'][number]

const STAMP = 'computed-at'

/** The computed columns of Variables. `Calculé le` only moves on rows whose figures changed. */
export function variableResults(
  inventory: Inventory,
  judgement: Judgement,
  filled: (row: string) => number | null,
  toReview: (row: string) => UselessReason | null,
  now: number,
): Edit {
  const { rows, lexicon, ids, settings } = inventory
  const used = scenariosServed(judgement)
  const columns = computedColumns(variables)
  const isUnchanged = comparison(columns, inventory)
  const figured = rows.variables.map((row) => {
    const content = {
      ...contentOf(row, judgement, filled, used, lexicon.locale),
      'quality-level': levelOf(row, judgement, settings.thresholds),
      'useless-flag': toReview(row.key),
    }
    const stamp = isUnchanged(row, content) ? row.values[STAMP] : null
    return { row, content: { ...content, [STAMP]: stamp ?? now } }
  })
  return figures(variables, columns, figured, lexicon, { ids: ids.get('variables') ?? [] })
}

function contentOf(
  row: VariableRow,
  judgement: Judgement,
  filled: (row: string) => number | null,
  used: ReadonlyMap<string, number>,
  locale: Locale,
): Content {
  const found = judgement.figures.get(row.key)
  return {
    'row-completeness': filled(row.key),
    completeness: found?.completeness,
    'placeholder-rate': found?.placeholderRate,
    validity: found?.validity,
    'usable-rate': found?.usable,
    accuracy: found?.accuracy,
    'accuracy-interval': accuracyWords(
      row.values['accuracy-correct'],
      row.values['accuracy-checked'],
      locale,
    ),
    consistency: found?.consistency,
    availability: found?.availability,
    actuality: found?.actuality,
    'feed-status': found?.feed.status,
    'quality-score': found?.quality.score,
    'score-coverage': found?.quality.coverage,
    uniqueness: found?.uniqueness,
    'used-by': used.get(row.key) ?? 0,
  }
}

function levelOf({ key }: VariableRow, { figures: all }: Judgement, thresholds: Thresholds) {
  const found = all.get(key)
  return found ? qualityLevel(found.quality, found.interest, thresholds) : null
}

/** How many scenarios ask for a datum each variable holds. */
function scenariosServed({ answers, figures: all }: Judgement): ReadonlyMap<string, number> {
  const askers = new Map<string, Set<string>>()
  for (const { datum, scenario } of answers) {
    const known = askers.get(datum)
    if (known) known.add(scenario)
    else askers.set(datum, new Set([scenario]))
  }
  return new Map(
    [...all.values()].map(({ id, links }) => [
      id,
      new Set(links.confirmed.flatMap((datum) => [...(askers.get(datum) ?? [])])).size,
    ]),
  )
}

/** Tells whether the cells of a row already say what was computed, its moment aside. */
function comparison(
  columns: readonly string[],
  { grids, lexicon }: Inventory,
): (row: VariableRow, content: Content) => boolean {
  const grid = grids.get('variables')
  const compared = columns.flatMap((id) => {
    const index = id === STAMP ? undefined : grid?.places.get(id)
    return index === undefined ? [] : [{ index, written: cellWriter(variables, id, lexicon) }]
  })
  return ({ line }, content) => {
    const cells = grid?.cells[line - 1] ?? []
    return compared.every(({ index, written }) => holds(cells[index] ?? '', written(content)))
  }
}
