import { fold } from '../base/fold.ts'
import { cells } from '../matching/cells.ts'
import { delimiterOf } from '../matching/delimiter.ts'
import type { PlacedColumn } from '../workbook/column.ts'
import type { Tab } from '../workbook/tab.ts'
import { catalogue, catalogueHeader, lists } from '../workbook/tabs/hidden.ts'
import { home } from '../workbook/tabs/home.ts'
import { workbook } from '../workbook/workbook.ts'
import { lexicon } from './lexicon.ts'
import { listColumns } from './listColumns.ts'
import { COMPUTED } from './results/homePage.ts'

/** Lines looked at for a header: people insert lines above it. */
const REACH = 10

/** Rows looked at in all. */
const ROWS = 60

/** Characters of a pasted text looked at: the header and some rows. */
const SAMPLE = 20_000

/** Labels that may well head somebody else's list too: fewer prove nothing. */
const FEWEST = 4

/**
 * The tab of the workbook a list was taken from, `null` when it is somebody's list of fields. A tab is
 * known by half of its headers; by three of them and its number where a row below bears such a number.
 */
export function ownTab(list: string | readonly (readonly string[])[]): Tab | null {
  const rows = rowsOf(list)
    .slice(0, ROWS)
    .map((row) => row.map(fold))
  const headings = workbook.map(headingsOf)
  for (let at = 0; at < Math.min(REACH, rows.length); at++) {
    const header = rows[at] ?? []
    const found = drawnTab(header) ?? headedTab(header, rows.slice(at), headings)
    if (found) return found
  }
  return null
}

/** What heads the columns of a tab in either language, folded once for all the cells they are compared with. */
interface Headings {
  readonly tab: Tab
  readonly columns: readonly { readonly column: PlacedColumn; readonly names: readonly string[] }[]
}

function headingsOf(tab: Tab): Headings {
  const names = ({ name }: PlacedColumn) => [fold(name.fr), fold(name.en)]
  return { tab, columns: tab.columns.map((column) => ({ column, names: names(column) })) }
}

function rowsOf(list: string | readonly (readonly string[])[]): readonly (readonly string[])[] {
  if (typeof list !== 'string') return list
  const sample = list.slice(0, SAMPLE)
  return cells(sample, delimiterOf(sample) ?? '\t').lines.map((line) => line.cells)
}

/** The tab a line bears the largest share of the headers of, when that is no chance. */
function headedTab(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  headings: readonly Headings[],
): Tab | null {
  const cells = new Set(header)
  let most = 0
  let best: Tab | null = null
  for (const one of headings) {
    const all = one.columns.length
    const found = one.columns.filter(({ names }) => names.some((name) => cells.has(name))).length
    const isHalf = (found >= FEWEST && found * 2 >= all) || (found >= 3 && found === all)
    const isOurs = isHalf || (found >= 3 && bearsNumbers(one, header, rows))
    if (isOurs && found / all > most) {
      most = found / all
      best = one.tab
    }
  }
  return best
}

/** Whether the column of numbers is there, with a number of this tab in it. */
function bearsNumbers(
  { columns }: Headings,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): boolean {
  const id = columns.find(({ column }) => column.kind.number !== undefined)
  if (!id) return false
  const [prefix = ''] = fold(id.column.kind.number?.(1) ?? '').split(/\d/)
  const place = header.findIndex((cell) => id.names.includes(cell))
  return place >= 0 && rows.some((row) => isNumber(row[place] ?? '', prefix))
}

function isNumber(cell: string, prefix: string): boolean {
  return cell.startsWith(prefix) && /^\d+$/.test(cell.slice(prefix.length))
}

/** The tabs that have no declared columns, each by what its first line says. */
function drawnTab(line: readonly string[]): Tab | null {
  const says = (texts: readonly string[]) => texts.every((text) => line.includes(fold(text)))
  const dated = [COMPUTED.fr, COMPUTED.en].map((text) => fold(text.split('{day}')[1] ?? text))
  if (line.some((cell) => dated.some((words) => cell.endsWith(words)))) return home
  const headers = (['fr', 'en'] as const).map((locale) =>
    catalogueHeader.map((text) => text[locale]),
  )
  if (headers.some(says)) return catalogue
  const titled = workbook.find(
    ({ drawn, name }) => drawn.length > 0 && [name.fr, name.en].some((text) => says([text])),
  )
  if (titled) return titled
  const ids = listColumns(lexicon(new Map(), 'fr')).map(({ id }) => fold(id))
  return ids.filter((id) => line.includes(id)).length * 2 >= ids.length ? lists : null
}
