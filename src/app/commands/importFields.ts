import type { Locale } from '../../base/text.ts'
import type { Layout as ListLayout } from '../../matching/fieldList.ts'
import { isUnwritten } from '../../workbook/issue.ts'
import type { Tab } from '../../workbook/tab.ts'
import { matches } from '../../workbook/tabs/matches.ts'
import { settings as settingsTab } from '../../workbook/tabs/settings.ts'
import { sources } from '../../workbook/tabs/sources.ts'
import { variables } from '../../workbook/tabs/variables.ts'
import { editsInTurn } from '../editsInTurn.ts'
import { growable } from '../growable.ts'
import { imported, importedRows } from '../importedRows.ts'
import { lexicon } from '../lexicon.ts'
import type { GivenList } from '../listedFields.ts'
import { compared, listedFields } from '../listedFields.ts'
import { allNumbered, numbering } from '../numbered.ts'
import { projectSettings } from '../ownData.ts'
import type { Grid, Ports, Reading } from '../ports.ts'
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
  /** The number of the first variable added; null when none was. */
  readonly firstAdded: string | null
  readonly read: ListLayout
  readonly problems: readonly ToldProblem[]
  readonly issues: readonly ToldIssue[]
}

const FILLED: readonly Tab[] = [sources, variables, matches]

/** What tells a row of a list from those already there: without these columns all would be added again. */
const TELLING: Readonly<Record<string, readonly string[]>> = {
  sources: ['id', 'name'],
  variables: ['id', 'name', 'source'],
}

/**
 * Imports a list of fields: adds the sources and the variables that are new, below what is there, and
 * proposes matches. Nothing already typed is touched; nothing is linked.
 *
 * A list taken from a tab of the workbook is refused: its rows are here already.
 *
 * @param list pasted text, a CSV file, the rows of a tab, or a tab of this file
 * @param source name of the tool for fields that do not tell theirs
 */
export function importFields(ports: Ports, list: GivenList, source: string): ImportSummary {
  const listed = listedFields(ports, list, source)
  const reading = ports.book.read([settingsTab, ...FILLED])
  const chosen = projectSettings(reading.grids.get('settings'))
  const locale = chosen.locale ?? ports.locale
  const { grids, ids } = allNumbered(reading.grids)
  const known = compared(listed, grids, lexicon(grids, locale))
  const number = (tab: Tab) => numbers(tab, reading, grids, ports.locale)
  const found = imported(known, number(sources), number(variables), locale)
  const rows = importedRows(found, known, chosen.contactAudience)
  const inTurn = editsInTurn(FILLED, grids, locale, (tab, words) => ({
    tab: tab.id,
    columns: [],
    rows: [],
    ids: ids.get(tab.id) ?? [],
    added: rows[tab.id as keyof typeof rows].map((row) => writtenRow(tab, row, words)),
  }))
  const written = ports.book.write({ ...inTurn, drawings: [], isWhole: true })
  const isWritten = !written.some(({ tab, code }) => tab !== 'lists' && isUnwritten(code))
  const standings = (standing: string) =>
    known.fields.filter((one) => one.standing === standing).length
  return {
    sourcesAdded: isWritten ? found.sources.length : 0,
    variablesAdded: isWritten ? found.variables.length : 0,
    known: standings('known'),
    repeated: standings('duplicate'),
    ...proposedCounts(isWritten ? found.variables : []),
    firstAdded: isWritten ? (found.variables[0]?.id ?? null) : null,
    read: listed.read,
    problems: toldProblems(listed.problems, locale),
    issues: toldIssues([...reading.issues, ...written], locale),
  }
}

/** The next numbers of a tab that must be there, with what tells its rows apart. */
function numbers(
  tab: Tab,
  { issues }: Reading,
  grids: ReadonlyMap<string, Grid>,
  locale: Locale,
): () => string {
  return numbering(tab, growable(tab, TELLING[tab.id] ?? [], { grids, issues }, locale))
}

function proposedCounts(found: ReturnType<typeof imported>['variables']) {
  const isSure = ({ proposals }: (typeof found)[number]) =>
    proposals.some(({ level }) => level === 'exact' || level === 'fingerprint')
  return {
    proposed: found.filter(({ proposals }) => proposals.length > 0).length,
    sure: found.filter(isSure).length,
  }
}
