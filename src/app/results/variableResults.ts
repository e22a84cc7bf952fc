import { holds } from '../../workbook/cell.ts'
import { variables } from '../../workbook/tabs/variables.ts'
import type { Inventory } from '../inventory.ts'
import type { Judgement } from '../judgement.ts'
import type { Edit } from '../ports.ts'
import type { Content } from '../written.ts'
import { writtenCell } from '../written.ts'
import { computedColumns, figures } from './figures.ts'

type VariableRow = Inventory['rows']['variables'][number]

const STAMP = 'computed-at'

/** The computed columns of Variables. `Calculé le` only moves on rows whose figures changed. */
export function variableResults(
  inventory: Inventory,
  judgement: Judgement,
  filled: (row: string) => number | null,
  now: number,
): Edit {
  const { rows, lexicon, ids } = inventory
  const used = scenariosServed(judgement)
  const columns = computedColumns(variables, ['useless-flag'])
  const figured = rows.variables.map((row) => {
    const content = contentOf(row, judgement, filled, used)
    const stamp = isUnchanged(row, content, columns, inventory) ? row.values[STAMP] : null
    return { row, content: { ...content, [STAMP]: stamp ?? now } }
  })
  return figures(variables, columns, figured, lexicon, { ids: ids.get('variables') ?? [] })
}

function contentOf(
  row: VariableRow,
  judgement: Judgement,
  filled: (row: string) => number | null,
  used: ReadonlyMap<string, number>,
): Content {
  const found = judgement.figures.get(row.key)
  return {
    'row-completeness': filled(row.key),
    completeness: found?.completeness,
    'placeholder-rate': found?.placeholderRate,
    validity: found?.validity,
    'usable-rate': found?.usable,
    accuracy: found?.accuracy,
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

function isUnchanged(
  row: VariableRow,
  content: Content,
  columns: readonly string[],
  { grids, lexicon }: Inventory,
): boolean {
  const grid = grids.get('variables')
  const cells = grid?.cells[row.line - 1] ?? []
  return columns
    .filter((id) => id !== STAMP && grid?.places.has(id))
    .every((id) => {
      const held = cells[grid?.places.get(id) ?? -1] ?? ''
      return holds(held, writtenCell(variables, id, content, lexicon))
    })
}
