import type { ContactAudience } from '../../catalogue/packs.ts'
import { catalogueFieldMatcher } from '../../matching/catalogueMatcher.ts'
import type { Field } from '../../matching/fieldList.ts'
import type { Proposal } from '../../matching/match.ts'
import { SCORE } from '../../matching/match.ts'
import { audienceDatum } from '../../planning/needs/audienceData.ts'
import { isWithdrawn, type MatchValues } from '../../planning/variables/links.ts'
import { cellText } from '../../workbook/cell.ts'
import type { Issue } from '../../workbook/issue.ts'
import { matches } from '../../workbook/tabs/matches.ts'
import type { Inventory } from '../inventory.ts'
import type { Edit } from '../ports.ts'
import type { Content } from '../written.ts'
import { figures } from './figures.ts'

type VariableRow = Inventory['rows']['variables'][number]
type MatchRow = Inventory['rows']['matches'][number]

/**
 * What the catalogue proposes for the variables nobody linked, the first time they are computed and
 * when they are renamed. The run that writes them also judges by them, or the next one would tell other
 * figures while nothing was typed.
 */
export function newProposals(inventory: Inventory): readonly MatchValues[] {
  const { rows } = inventory
  const known = new Set(rows.matches.map(({ key }) => key))
  const spoken = new Set(rows.matches.flatMap(({ values }) => values.variable ?? []))
  const reopened = new Set(renamedRows(inventory).flatMap(({ values }) => values.variable ?? []))
  const open = rows.variables.filter(({ key, values, states }) => {
    const isNew = !spoken.has(key) && values['computed-at'] === null
    return states.canonical === 'blank' && values.name !== null && (isNew || reopened.has(key))
  })
  return proposals(open, inventory).filter(
    ({ variable, datum }) => !known.has(`${variable}|${datum}`),
  )
}

/**
 * New rows of Correspondances: what a person typed on a variable is a decision, copied there, beside the
 * new proposals. Rows already there keep their decision; they are dated, and named after their variable
 * again.
 */
export function matchResults(
  inventory: Inventory,
  proposed: readonly MatchValues[],
  now: number,
): Edit {
  const { rows, lexicon } = inventory
  const known = new Set(rows.matches.map(({ key }) => key))
  const renamed = renamedRows(inventory)
  const manual = rows.variables.flatMap((row) =>
    (row.values.canonical ?? [])
      .filter((datum) => !known.has(`${row.key}|${datum}`))
      .map((datum) => decided(row.key, datum, now)),
  )
  const told = rows.matches.filter((row) => renamed.includes(row) || isUndated(row))
  const kept = told.map((row) => ({
    row,
    content: {
      variable: row.values.variable,
      'decided-at': isUndated(row) ? now : row.values['decided-at'],
    },
  }))
  const columns = ['variable', 'decided-at']
  const added = [...manual, ...proposed]
  return figures(matches, columns, kept, lexicon, { added })
}

/** Links copied from a cell that no longer says so: they count no more, and that is told. */
export function withdrawnLinks({ rows, lexicon }: Inventory): Issue[] {
  const typed = new Map(rows.variables.map(({ key, values }) => [key, values.canonical]))
  return rows.matches.flatMap((row): Issue[] => {
    const { variable, datum } = row.values
    if (variable === null || !typed.has(variable) || datum === null) return []
    if (!isWithdrawn(row, typed.get(variable) ?? null)) return []
    const values = { value: lexicon.word('data', datum) }
    return [{ tab: 'matches', row: row.line, column: 'datum', code: 'link-withdrawn', values }]
  })
}

function isUndated({ values }: MatchRow): boolean {
  return values['decided-at'] === null && isDecision(values.decision)
}

/** Rows that still bear the former name of their variable. */
function renamedRows({ rows, grids, lexicon }: Inventory): MatchRow[] {
  const grid = grids.get('matches')
  const at = grid?.places.get('variable')
  return rows.matches.filter(({ line, values }) => {
    if (values.variable === null || at === undefined) return false
    const written = cellText(grid?.cells[line - 1]?.[at] ?? '')
    return written.includes(' · ') && written !== lexicon.reference('variables', values.variable)
  })
}

function isDecision(decision: string | null): boolean {
  return decision !== null && decision !== 'proposed'
}

function decided(variable: string, datum: string, now: number): Content {
  return { variable, datum, decision: 'confirmed', method: 'manual', score: 1, 'decided-at': now }
}

function proposals(open: readonly VariableRow[], { rows, settings }: Inventory): MatchValues[] {
  if (open.length === 0) return []
  const names = new Map(rows.sources.map(({ key, values }) => [key, values.name ?? '']))
  const found = catalogueFieldMatcher()(open.map((row) => asField(row, names)))
  return open.flatMap((row, index) =>
    proposedRows(row.key, found[index] ?? [], settings.contactAudience),
  )
}

/** Only a person's decision makes a link of a proposal. */
const PROPOSED = { decision: 'proposed', 'decided-by': null } as const

/** Proposals as rows of Correspondances, for the audience of the project. */
export function proposedRows(
  variable: string,
  found: readonly Proposal[],
  audience: ContactAudience,
): MatchValues[] {
  const rows = found.map(({ datum, method, score }): MatchValues => {
    const meant = audienceDatum(datum, audience)
    // Read for another audience, a label is a little less sure: it is confirmed one by one.
    const sure = meant === datum ? score : Math.min(score, SCORE.fingerprint)
    return { ...PROPOSED, variable, datum: meant, method, score: sure }
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
