import { fold } from '../../base/fold.ts'
import { say } from '../../base/text.ts'
import { data, ownData } from '../../catalogue/data.ts'
import { terms } from '../../catalogue/lists.ts'
import { ownNumber, usualOf } from '../../catalogue/ownDatum.ts'
import { synonyms } from '../../catalogue/synonyms.ts'
import { isUnwritten } from '../../workbook/issue.ts'
import { ownDataRows } from '../../workbook/parameters.ts'
import type { Tab } from '../../workbook/tab.ts'
import { matches } from '../../workbook/tabs/matches.ts'
import { needs } from '../../workbook/tabs/needs.ts'
import { settings as settingsTab } from '../../workbook/tabs/settings.ts'
import { variables } from '../../workbook/tabs/variables.ts'
import { grown } from '../editsInTurn.ts'
import { growable } from '../growable.ts'
import { lexicon } from '../lexicon.ts'
import { listColumns } from '../listColumns.ts'
import { projectSettings } from '../ownData.ts'
import type { Edit, Grid, Ports } from '../ports.ts'
import type { ToldIssue } from '../toldIssue.ts'
import { toldIssues } from '../toldIssue.ts'
import { writtenRow } from '../written.ts'

/** What became of a datum somebody asked to add. */
export interface AddedDatum {
  /** As the lists of the workbook show it; null when it could not be written. */
  readonly label: string | null
  readonly added: boolean
  readonly issues: readonly ToldIssue[]
}

/** Where the data of the project are spoken of. */
const SPEAKING: readonly Tab[] = [needs, matches, variables]

/** The last number given, so that none is given twice, even once its row is deleted. */
const LAST = 'own-data'

/** What is wrong with the datum a page asks for, if anything. */
export function wrongDatum(name: unknown, family: unknown): string | null {
  if (typeof name !== 'string' || cleaned(name) === '') return 'name'
  return terms('data_family').some(({ id }) => id === family) ? null : `family ${String(family)}`
}

/**
 * Adds a datum that the catalogue lacks: a row of Paramètres, under a number of its own, with how the data
 * of its family are usually protected and how they age, to be corrected. Scenarios can then need it and
 * variables hold it. A name that the catalogue or the project has already is only told.
 */
export function addDatum(ports: Ports, asked: string, family: string): AddedDatum {
  const reading = ports.book.read([settingsTab, ...SPEAKING])
  const settings = projectSettings(reading.grids.get(settingsTab.id))
  const locale = settings.locale ?? ports.locale
  const grid = growable(settingsTab, ['section', 'parameter'], reading, ports.locale)
  const name = cleaned(asked)
  const there = datumNamed(name)
  if (there) return { label: say(there.label, locale), added: false, issues: [] }
  const number = nextNumber(reading.grids, ports)
  const { gdprCategory, decayFamily } = usualOf(family)
  const words = lexicon(reading.grids, locale)
  const label = `${ownNumber(number)} · ${name}`
  const row = writtenRow(
    settingsTab,
    {
      section: say(ownDataRows.section, locale),
      parameter: label,
      value: words.word('data_family', family),
      'value-2': words.word('gdpr_category', gdprCategory),
      'value-3': words.word('decay', decayFamily),
      help: say(ownDataRows.help, locale),
    },
    words,
  )
  const edit: Edit = { tab: settingsTab.id, columns: [], rows: [], ids: [], added: [row] }
  projectSettings(grown(grid, [row]))
  const after = lexicon(reading.grids, locale)
  const written = ports.book.write({
    ...{ edits: [edit], drawings: [], lists: listColumns(after), words: after },
    isWhole: true,
  })
  const added = !written.some(({ tab, code }) => tab === settingsTab.id && isUnwritten(code))
  // Last: until then, the row itself tells that its number is given.
  if (added) ports.memory.keep(LAST, String(number))
  const issues = toldIssues([...reading.issues, ...written], locale)
  return { label: added ? label : null, added, issues }
}

/** A name that no separator of a cell cuts in two. */
function cleaned(name: string): string {
  return name
    .replace(/[;|·\s]+/g, ' ')
    .trim()
    .slice(0, LONGEST)
}
const LONGEST = 80

/** The datum that bears a name already, in either language, or by a synonym that is no other's. */
function datumNamed(name: string) {
  const asked = fold(name)
  const own = [...ownData().values()].find(({ label }) => {
    const [number = '', ...rest] = label.fr.split(' · ')
    return [number, rest.join(' · '), label.fr].some((one) => fold(one) === asked)
  })
  const labelled = [...data().values()].find(({ label }) =>
    [label.fr, label.en].some((one) => fold(one) === asked),
  )
  const known = synonyms().find(({ kind, label }) => kind !== 'ambiguous' && fold(label) === asked)
  return own ?? labelled ?? data().get(known?.datum ?? '')
}

/** One above any number that was given, or that a cell still speaks of. */
function nextNumber(grids: ReadonlyMap<string, Grid>, { memory }: Ports): number {
  const spoken = [...grids.values()].flatMap(({ cells }) =>
    cells.flat().flatMap((cell) => (typeof cell === 'string' ? (cell.match(NUMBER) ?? []) : [])),
  )
  const numbers = spoken.map((one) => Number(one.slice(2)))
  return Math.max(Number(memory.recall(LAST) ?? 0), 0, ...numbers) + 1
}

const NUMBER = /\bX-\d+\b/gi
