import { fold } from '../../base/fold.ts'
import { catalogueFieldMatcher } from '../../matching/catalogueMatcher.ts'
import type { FieldListProblem, Layout as ListLayout } from '../../matching/fieldList.ts'
import { fieldList } from '../../matching/fieldList.ts'
import type { Recognised } from '../../matching/recognised.ts'
import { recognised } from '../../matching/recognised.ts'
import type { Issue } from '../../workbook/issue.ts'
import { matches } from '../../workbook/tabs/matches.ts'
import { settings as settingsTab } from '../../workbook/tabs/settings.ts'
import { sources } from '../../workbook/tabs/sources.ts'
import { variables } from '../../workbook/tabs/variables.ts'
import { lexicon } from '../lexicon.ts'
import { listColumns } from '../listColumns.ts'
import { numbered, numbering } from '../numbered.ts'
import type { Edit, Ports } from '../ports.ts'
import { proposedRow } from '../results/matchResults.ts'
import { tabRows } from '../rows.ts'
import { settings } from '../settings.ts'
import type { Content } from '../written.ts'
import { writtenRow } from '../written.ts'

/** What an import did. */
export interface ImportSummary {
  readonly sourcesAdded: number
  readonly variablesAdded: number
  /** Fields already in the workbook, and fields repeated in the list. */
  readonly known: number
  readonly repeated: number
  /** New variables with at least one proposal, and how many could be confirmed in bulk. */
  readonly proposed: number
  readonly sure: number
  readonly read: ListLayout
  readonly problems: readonly FieldListProblem[]
  readonly issues: readonly Issue[]
}

const TABS = [settingsTab, sources, variables, matches]

/**
 * Imports a list of fields: adds the sources and the variables that are new, below what is there, and
 * proposes matches. Nothing already typed is touched; nothing is linked.
 *
 * @param list pasted text, a CSV file, or the rows of a tab
 * @param source name of the tool for fields that do not tell theirs
 */
export function importFields(
  ports: Ports,
  list: string | readonly (readonly string[])[],
  source: string,
): ImportSummary {
  const { fields, problems, read } = fieldList(list, source)
  const reading = ports.book.read(TABS)
  const locale = settings(reading.grids.get('settings')).locale ?? ports.locale
  const given = new Map([...reading.grids].map(([id, grid]) => [id, numbered(grid)]))
  const words = lexicon(new Map([...given].map(([id, { grid }]) => [id, grid])), locale)
  const gridOf = (id: string) => given.get(id)?.grid
  const sourceRows = tabRows(sources, gridOf('sources'), words).rows
  const variableRows = tabRows(variables, gridOf('variables'), words).rows
  const known = recognised(
    fields,
    sourceRows.map(({ key, values }) => ({ id: key, name: values.name ?? '' })),
    variableRows.map(({ key, values }) => ({
      id: key,
      name: values.name ?? '',
      source: values.source ?? '',
    })),
  )
  const sourceGrid = gridOf('sources')
  const variableGrid = gridOf('variables')
  if (!sourceGrid || !variableGrid) return nothingDone(known, read, problems, reading.issues)
  const nextSource = numbering(sources, sourceGrid)
  const newSources = known.newSources.map((name) => ({
    id: nextSource(),
    name: name === '' ? UNNAMED[locale] : name,
  }))
  const sourceOf = new Map([
    ...known.sources,
    ...newSources.map(({ id, name }) => [fold(name === UNNAMED[locale] ? '' : name), id] as const),
  ])
  const names = new Map([
    ...sourceRows.map(({ key, values }) => [key, values.name ?? ''] as const),
    ...newSources.map(({ id, name }) => [id, name] as const),
  ])
  const nextVariable = numbering(variables, variableGrid)
  const fresh = known.fields.flatMap((one) =>
    one.standing === 'new' ? [{ ...one, id: nextVariable() }] : [],
  )
  const proposals = catalogueFieldMatcher()(fresh.map(({ field }) => field))
  const reference = (id: string) => `${id} · ${names.get(id) ?? ''}`
  const rows = {
    sources: newSources.map((one): Content => one),
    variables: fresh.map(
      ({ id, name, field }): Content => ({
        id,
        name,
        source: reference(sourceOf.get(fold(field.source)) ?? ''),
        label: field.label,
        utility: field.description,
      }),
    ),
    matches: fresh.flatMap(({ id, name }, index) =>
      (proposals[index] ?? []).map((proposal) => ({ ...proposedRow(`${id} · ${name}`, proposal) })),
    ),
  }
  const edit = (
    tab: typeof sources | typeof variables | typeof matches,
    added: readonly Content[],
  ): Edit => ({
    tab: tab.id,
    columns: [],
    rows: [],
    ids: given.get(tab.id)?.ids ?? [],
    added: added.map((content) => writtenRow(tab, content, words)),
  })
  const edits = [
    edit(sources, rows.sources),
    edit(variables, rows.variables),
    edit(matches, rows.matches),
  ]
  const layout = { locale, lists: listColumns(words), position: 0, hidden: false }
  const written = ports.book.write({ edits, drawings: [], layout })
  return {
    ...counts(known),
    sourcesAdded: newSources.length,
    variablesAdded: fresh.length,
    proposed: proposals.filter((found) => found.length > 0).length,
    sure: proposals.filter((found) =>
      found.some(({ level }) => level === 'exact' || level === 'fingerprint'),
    ).length,
    read,
    problems,
    issues: [...reading.issues, ...written],
  }
}

/** A list that names no tool gives one source, for a person to name. */
const UNNAMED = { fr: 'Source à nommer', en: 'Source to name' } as const

function counts({ fields }: Recognised) {
  return {
    known: fields.filter(({ standing }) => standing === 'known').length,
    repeated: fields.filter(({ standing }) => standing === 'duplicate').length,
  }
}

function nothingDone(
  known: Recognised,
  read: ListLayout,
  problems: readonly FieldListProblem[],
  issues: readonly Issue[],
): ImportSummary {
  const none = { sourcesAdded: 0, variablesAdded: 0, proposed: 0, sure: 0 }
  return { ...counts(known), ...none, read, problems, issues }
}
