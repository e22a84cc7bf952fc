import { fold } from '../../base/fold.ts'
import type { Locale } from '../../base/text.ts'
import type { Tab } from '../../workbook/tab.ts'
import { backup, catalogue, lists } from '../../workbook/tabs/hidden.ts'
import { settings as settingsTab } from '../../workbook/tabs/settings.ts'
import { workbook } from '../../workbook/workbook.ts'
import { Refusal } from '../failure.ts'
import { lexicon } from '../lexicon.ts'
import { listColumns } from '../listColumns.ts'
import { ownLines, projectSettings } from '../ownData.ts'
import type { Edit, EditRow, Grid, ListColumn, Origin, Ports } from '../ports.ts'
import { recordedChoices } from '../seeds/choices.ts'
import { settingLines } from '../settingLines.ts'
import type { ToldIssue } from '../toldIssue.ts'
import { toldIssues } from '../toldIssue.ts'

/** What was emptied. */
export interface Emptied {
  /** Tabs left as they are: their header is lost, and nobody can tell where their rows begin. */
  readonly left: readonly string[]
  readonly issues: readonly ToldIssue[]
}

/** The word by which a person says that they mean this very file, in any language. */
const WORDS: readonly string[] = ['VIDER', 'EMPTY']

/** What this file is, before anybody agrees to empty it. */
export function originOf(ports: Ports): Origin {
  return ports.withdrawal.origin()
}

/** What says how to work is kept; what tells of the client goes. */
const CLIENTS = ['project-name', 'populations', 'decay-overrides', 'user-groups', 'fillers']

/** The tabs that hold what one client said. */
const EMPTIED: readonly Tab[] = workbook.filter(
  (tab) => ![settingsTab, lists, catalogue, backup].includes(tab),
)

/**
 * Empties a copy for another client: the rows of every tab, and in Paramètres what tells of the client.
 * Headers, looks, the other settings and the catalogue stay. The file where the work was done is only
 * emptied for who typed the word.
 */
export function emptyForClient(ports: Ports, typed: string): Emptied {
  const { isOriginal } = ports.withdrawal.origin()
  if (isOriginal && !WORDS.some((word) => fold(word) === fold(typed)))
    throw new Refusal('original-file')
  const closed = ports.withdrawal.closed([...EMPTIED, settingsTab, lists, backup])
  if (closed !== null) {
    const isReader = ports.book.stop(null)?.code === 'read-only'
    throw isReader ? new Refusal('read-only') : new Refusal('tab-closed', { tab: closed })
  }
  const locale = recordedChoices(ports).locale ?? ports.locale
  const { grids } = ports.book.read([settingsTab])
  const grid = grids.get(settingsTab.id)
  if (!grid) throw new Refusal('no-workbook')
  const issues = ports.book.write({
    edits: [cleared(grid)],
    drawings: [],
    lists: listsWithoutOwn(locale),
    words: lexicon(new Map(), locale),
  })
  return { left: ports.withdrawal.empty(EMPTIED), issues: toldIssues(issues, ports.locale) }
}

/** The lists without the data the project added, which are known for ours where they stand. */
function listsWithoutOwn(locale: Locale): ListColumn[] {
  const words = lexicon(new Map(), locale)
  const held = listColumns(words).map(({ items, former }) => [...items, ...former])
  projectSettings(undefined)
  return listColumns(lexicon(new Map(), locale)).map(({ id, items }, index) => ({
    id,
    items,
    former: held[index] ?? [],
  }))
}

/** The cells of Paramètres that tell of the client, blank; of the data it added, the whole rows. */
function cleared(grid: Grid): Edit {
  const columns = settingsTab.columns.map(({ id }) => id)
  const held = (line: number, id: string) => {
    const cell = grid.cells[line - 1]?.[grid.places.get(id) ?? -1] ?? ''
    return typeof cell === 'object' ? cell.serial : typeof cell === 'boolean' ? String(cell) : cell
  }
  const row = (line: number, isBlank: (id: string) => boolean): EditRow => {
    const expected = columns.map((id) => held(line, id))
    return {
      line,
      expected,
      cells: columns.map((id, at) => (isBlank(id) ? '' : (expected[at] ?? ''))),
    }
  }
  const told = settingLines(grid).lines.filter(({ parameter }) => CLIENTS.includes(parameter.id))
  const rows = [
    ...told.map(({ line }) => row(line, (id) => id.startsWith('value'))),
    ...ownLines(grid).map(({ line }) => row(line, () => true)),
  ]
  return { tab: settingsTab.id, columns, rows, ids: [], added: [] }
}
