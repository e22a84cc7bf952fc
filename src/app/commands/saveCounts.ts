import { toTheMinute } from '../../base/day.ts'
import type { Locale } from '../../base/text.ts'
import { say } from '../../base/text.ts'
import { data } from '../../catalogue/data.ts'
import { links } from '../../planning/variables/links.ts'
import { areRowsLeft, rowsTyped } from '../../workbook/issue.ts'
import type { Lexicon } from '../../workbook/kind.ts'
import { visibleText } from '../../workbook/reading/visibleText.ts'
import type { RowOf } from '../../workbook/tab.ts'
import { checks } from '../../workbook/tabs/checks.ts'
import { matches } from '../../workbook/tabs/matches.ts'
import { settings } from '../../workbook/tabs/settings.ts'
import { sources } from '../../workbook/tabs/sources.ts'
import { variables } from '../../workbook/tabs/variables.ts'
import { checkContent } from '../checking/checkContent.ts'
import { natureOfVariable } from '../checking/columnNature.ts'
import type { CheckedCounts, VariableCounts } from '../checking/wrongCounts.ts'
import { LIES, lieIn } from '../checking/wrongCounts.ts'
import { Refusal } from '../failure.ts'
import { growable } from '../growable.ts'
import type { Inventory } from '../inventory.ts'
import { listColumns } from '../listColumns.ts'
import { mustOpen } from '../mustOpen.ts'
import type { Ports } from '../ports.ts'
import { readWithTab } from '../readWithTab.ts'
import type { ToldIssue } from '../toldIssue.ts'
import { toldIssues } from '../toldIssue.ts'
import type { Content } from '../written.ts'
import { writtenRow } from '../written.ts'

/** What became of counts somebody asked to keep. */
export interface SavedCounts {
  /** Rows added to Contrôles, and counts that were there already. */
  readonly added: number
  readonly there: number
  readonly issues: readonly ToldIssue[]
}

const TABS = [settings, sources, variables, matches]

/** A year: what was counted before says nothing of today. */
const OLDEST = 366

/**
 * Keeps the counts of one source: a dated row each at the foot of Contrôles, which is added where it
 * lacks. All are written or none. Counts that cannot be true, or are of variables this source does not
 * hold, are refused whole. The same counts sent again are found, and not written twice.
 */
export function saveCounts(ports: Ports, checked: CheckedCounts): SavedCounts {
  const read = readWithTab(ports, checks, TABS, [sources.id, variables.id])
  const grid = growable(checks, ['variable', 'date'], read, ports.locale)
  mustOpen(ports, checks)
  const words = read.lexicon
  const moment = momentOf(ports, checked.at)
  refuseLies(ports.locale, read, checked, Math.floor(moment))
  const formats = formatsOf(read)
  const dated = checked.counts.map((counts) => {
    const format = formats.get(counts.variable) ?? null
    const content = checkContent(counts, format, checked.file, words.locale)
    return placed(content, moment, read.rows.checks)
  })
  const fresh = dated.flatMap((one) => (one.isThere ? [] : [one.content]))
  const there = dated.length - fresh.length
  if (fresh.length === 0) return { added: 0, there, issues: [] }
  const added = fresh.map((content) => writtenRow(checks, content, words))
  const edit = { tab: grid.tab.id, columns: [], rows: [], ids: [], added }
  const lists = listColumns(words)
  const written = ports.book.write({
    ...{ edits: [edit], drawings: [], lists, words },
    isWhole: true,
  })
  const own = written.filter(({ tab }) => tab === checks.id)
  const isLost = own.some(({ code }) => areRowsLeft(code))
  const issues = toldIssues(written, words.locale)
  return { added: isLost ? 0 : fresh.length - rowsTyped(own), there, issues }
}

/** How each variable is written. */
function formatsOf({ rows }: Inventory): ReadonlyMap<string, string | null> {
  const linked = links(rows.variables, rows.matches)
  const none = { confirmed: [], suggested: [] }
  return new Map(
    rows.variables.map((row) => [
      row.key,
      natureOfVariable(row, linked.get(row.key) ?? none).format,
    ]),
  )
}

/** When the counts were taken, to the minute, in the zone of the spreadsheet. */
function momentOf({ book, now }: Ports, at: string): number {
  const moment = new Date(at)
  const age = (now.getTime() - moment.getTime()) / DAY
  if (age < 0 || age > OLDEST)
    throw new Refusal('bad-arguments', { name: 'saveCounts', what: 'at' })
  return toTheMinute(book.serial(moment))
}

const DAY = 86_400_000

function refuseLies(
  locale: Locale,
  read: Inventory,
  { source, counts }: CheckedCounts,
  day: number,
): void {
  const { rows, lexicon } = read
  const linked = links(rows.variables, rows.matches)
  for (const one of counts) {
    const row = rows.variables.find(({ key }) => key === one.variable)
    if (!row || row.values.source !== source) throw new Refusal('other-source', named(one, lexicon))
    const ids = linked.get(row.key)?.confirmed ?? []
    if (ids.some((id) => data().get(id)?.profilingAllowed === false))
      throw new Refusal('not-to-profile', named(one, lexicon))
    const lie = lieIn(one, day)
    if (lie !== null)
      throw new Refusal('counts-untrue', { ...named(one, lexicon), what: say(LIES[lie], locale) })
  }
}

const named = ({ variable }: VariableCounts, words: Lexicon) => ({
  variable: words.reference('variables', variable),
})

type CheckRow = RowOf<typeof checks>

/** The date of a row, and whether it is there: a minute taken by other counts is left to them. */
function placed(content: Content, moment: number, rows: readonly CheckRow[]) {
  const own = rows.filter(({ values }) => values.variable === content.variable)
  for (let date = moment; ; date += MINUTE) {
    const row = own.find(({ values }) => isSameMinute(values.date, date))
    const dated = { ...content, date: toTheMinute(date + MINUTE / 2) }
    if (!row || isSame(row, content)) return { content: dated, isThere: row !== undefined }
  }
}

const MINUTE = 1 / 1440
const isSameMinute = (one: number | null, other: number) =>
  one !== null && Math.abs(one - other) < MINUTE / 2

/** Whether a row holds these very counts. */
function isSame({ values }: CheckRow, content: Content): boolean {
  const held: Content = values
  return Object.keys(content).every((id) => shownOf(held[id]) === shownOf(content[id]))
}

const shownOf = (value: unknown) => visibleText(value ?? '')
