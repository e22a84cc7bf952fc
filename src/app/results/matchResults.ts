import type { ContactAudience } from '../../catalogue/packs.ts'
import { catalogueFieldMatcher } from '../../matching/catalogueMatcher.ts'
import type { Field } from '../../matching/fieldList.ts'
import type { Proposal } from '../../matching/match.ts'
import { SCORE } from '../../matching/match.ts'
import { audienceDatum } from '../../planning/audienceData.ts'
import { matches } from '../../workbook/tabs/matches.ts'
import type { Inventory } from '../inventory.ts'
import type { Edit } from '../ports.ts'
import type { Content } from '../written.ts'
import { figures } from './figures.ts'

type VariableRow = Inventory['rows']['variables'][number]

/**
 * New rows of Correspondances: what a person typed on a variable is a decision, copied there; a
 * variable nobody linked gets proposals, once. Decisions already there are only dated.
 */
export function matchResults(inventory: Inventory, now: number): Edit {
  const { rows, lexicon } = inventory
  const known = new Set(rows.matches.map(({ key }) => key))
  const spoken = new Set(rows.matches.flatMap(({ values }) => values.variable ?? []))
  const manual = rows.variables.flatMap((row) =>
    (row.values.canonical ?? [])
      .filter((datum) => !known.has(`${row.key}|${datum}`))
      .map((datum) => decided(row.key, datum, now)),
  )
  const open = rows.variables.filter(
    ({ key, values, states }) =>
      states.canonical === 'blank' && values.name !== null && !spoken.has(key),
  )
  const proposed = proposals(open, inventory)
  const undated = rows.matches.filter(
    ({ values }) => values['decided-at'] === null && isDecision(values.decision),
  )
  const dated = undated.map((row) => ({ row, content: { 'decided-at': now } }))
  return figures(matches, ['decided-at'], dated, lexicon, { added: [...manual, ...proposed] })
}

function isDecision(decision: string | null): boolean {
  return decision !== null && decision !== 'proposed'
}

function decided(variable: string, datum: string, now: number): Content {
  return { variable, datum, decision: 'confirmed', method: 'manual', score: 1, 'decided-at': now }
}

function proposals(open: readonly VariableRow[], { rows, settings }: Inventory): Content[] {
  if (open.length === 0) return []
  const names = new Map(rows.sources.map(({ key, values }) => [key, values.name ?? '']))
  const found = catalogueFieldMatcher()(open.map((row) => asField(row, names)))
  return open.flatMap((row, index) =>
    proposedRows(row.key, found[index] ?? [], settings.contactAudience),
  )
}

/**
 * Proposals as rows of Correspondances, for the audience of the project; only a person's decision will
 * make a link of one.
 */
export function proposedRows(
  variable: string,
  found: readonly Proposal[],
  audience: ContactAudience,
): Content[] {
  const rows = found.map(({ datum, method, score }) => {
    const meant = audienceDatum(datum, audience)
    // Read for another audience, a label is a little less sure: it is confirmed one by one.
    const sure = meant === datum ? score : Math.min(score, SCORE.fingerprint)
    return { variable, datum: meant, decision: 'proposed', method, score: sure }
  })
  return rows.filter(({ datum }, index) => rows.findIndex((one) => one.datum === datum) === index)
}

/** A variable as its field list described it: the table is what stands before the last dot. */
function asField({ values, line }: VariableRow, names: ReadonlyMap<string, string>): Field {
  const whole = values.name ?? ''
  const dot = whole.lastIndexOf('.')
  return {
    source: names.get(values.source ?? '') ?? '',
    table: dot > 0 ? whole.slice(0, dot) : '',
    name: dot > 0 ? whole.slice(dot + 1) : whole,
    label: values.label ?? '',
    type: '',
    required: '',
    description: '',
    category: '',
    line,
  }
}
