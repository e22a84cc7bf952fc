import type { FieldList, Layout as ListLayout } from '../../matching/fieldList.ts'
import { fieldList } from '../../matching/fieldList.ts'
import { recognised } from '../../matching/recognised.ts'
import type { Tab } from '../../workbook/tab.ts'
import { matches } from '../../workbook/tabs/matches.ts'
import { settings as settingsTab } from '../../workbook/tabs/settings.ts'
import { sources } from '../../workbook/tabs/sources.ts'
import { variables } from '../../workbook/tabs/variables.ts'
import { Refusal } from '../failure.ts'
import { grown } from '../grown.ts'
import { calledBy, imported, importedRows } from '../importedRows.ts'
import { lexicon } from '../lexicon.ts'
import { listColumns } from '../listColumns.ts'
import { numbered, numbering } from '../numbered.ts'
import type { Edit, Grid, Ports } from '../ports.ts'
import { tabRows } from '../rows.ts'
import { settings } from '../settings.ts'
import type { ToldIssue } from '../toldIssue.ts'
import { toldIssues } from '../toldIssue.ts'
import type { ToldProblem } from '../toldProblem.ts'
import { toldProblems } from '../toldProblem.ts'
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
  readonly problems: readonly ToldProblem[]
  readonly issues: readonly ToldIssue[]
}

const FILLED: readonly Tab[] = [sources, variables, matches]

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
  const read = fieldList(list, source)
  const reading = ports.book.read([settingsTab, ...FILLED])
  const chosen = settings(reading.grids.get('settings'))
  const locale = chosen.locale ?? ports.locale
  const soil = new Map([...reading.grids].map(([id, grid]) => [id, numbered(grid)]))
  const grids = new Map([...soil].map(([id, { grid }]) => [id, grid]))
  const words = lexicon(grids, locale)
  const sourceRows = tabRows(sources, grids.get('sources'), words).rows
  const known = recognised(
    read.fields,
    sourceRows.flatMap(({ key, values }) => calledBy({ id: key, name: values.name ?? '' })),
    tabRows(variables, grids.get('variables'), words).rows.map(({ key, values }) => ({
      id: key,
      name: values.name ?? '',
      source: values.source ?? '',
    })),
  )
  const found = imported(known, numbers(sources, grids), numbers(variables, grids), locale)
  const rows = importedRows(found, known, chosen.contactAudience)
  // Each tab in turn, since the rows of one refer by name to those just added to another.
  let after: ReadonlyMap<string, Grid> = grids
  const edits = FILLED.map((tab): Edit => {
    const names = lexicon(after, locale)
    const added = rows[tab.id as keyof typeof rows].map((row) => writtenRow(tab, row, names))
    const ids = soil.get(tab.id)?.ids ?? []
    const edit = { tab: tab.id, columns: [], rows: [], ids, added }
    after = grown(after, [edit])
    return edit
  })
  const lists = listColumns(lexicon(after, locale))
  const written = ports.book.write({ edits, drawings: [], lists })
  const standings = (standing: string) =>
    known.fields.filter((one) => one.standing === standing).length
  return {
    sourcesAdded: found.sources.length,
    variablesAdded: found.variables.length,
    known: standings('known'),
    repeated: standings('duplicate'),
    ...proposedCounts(found.variables),
    ...told(read, locale),
    issues: toldIssues([...reading.issues, ...written], locale),
  }
}

/** The next numbers of a tab that must be there. */
function numbers(tab: Tab, grids: ReadonlyMap<string, Grid>): () => string {
  const grid = grids.get(tab.id)
  if (!grid) throw new Refusal('no-workbook')
  return numbering(tab, grid)
}

function proposedCounts(found: ReturnType<typeof imported>['variables']) {
  const isSure = ({ proposals }: (typeof found)[number]) =>
    proposals.some(({ level }) => level === 'exact' || level === 'fingerprint')
  return {
    proposed: found.filter(({ proposals }) => proposals.length > 0).length,
    sure: found.filter(isSure).length,
  }
}

function told({ read, problems }: FieldList, locale: 'fr' | 'en') {
  return { read, problems: toldProblems(problems, locale) }
}
