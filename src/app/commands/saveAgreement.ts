import type { Written } from '../../workbook/cell.ts'
import { holds } from '../../workbook/cell.ts'
import { areRowsLeft, isUnwritten } from '../../workbook/issue.ts'
import type { Lexicon } from '../../workbook/kind.ts'
import { consistency } from '../../workbook/tabs/consistency.ts'
import { matches } from '../../workbook/tabs/matches.ts'
import { settings } from '../../workbook/tabs/settings.ts'
import { sources } from '../../workbook/tabs/sources.ts'
import { variables } from '../../workbook/tabs/variables.ts'
import type { Held, SharedDatum } from '../comparing/sharedData.ts'
import { sharedData } from '../comparing/sharedData.ts'
import type { ComparedFiles, DatumAgreement } from '../comparing/wrongAgreement.ts'
import { Refusal } from '../failure.ts'
import { growable } from '../growable.ts'
import type { Inventory } from '../inventory.ts'
import { listColumns } from '../listColumns.ts'
import { mustOpen } from '../mustOpen.ts'
import type { EditRow, Grid, Ports } from '../ports.ts'
import { readWithTab } from '../readWithTab.ts'
import type { ToldIssue } from '../toldIssue.ts'
import { toldIssues } from '../toldIssue.ts'
import { writtenRow } from '../written.ts'

/** What became of counts somebody asked to keep in Cohérence. */
export interface SavedAgreement {
  /** Data whose counts are in Cohérence now, those that were there already among them. */
  readonly saved: readonly string[]
  /** Data whose cells say something else than the person saw, with what they say: left as they are. */
  readonly changed: readonly {
    readonly datum: string
    readonly compared: Held
    readonly equal: Held
  }[]
  readonly issues: readonly ToldIssue[]
}

const TABS = [settings, sources, variables, matches]
const COLUMNS = ['pairs-compared', 'pairs-equal']

/**
 * Keeps in Cohérence how many records of two sources were compared, and how many say the same, datum by
 * datum, over what the person saw there and nothing else. A datum without a row gets one. Data that are not
 * confirmed in both sources are refused, and nothing is written. Sent again, it finds what it wrote.
 */
export function saveAgreement(ports: Ports, asked: ComparedFiles): SavedAgreement {
  const read = readWithTab(ports, consistency, TABS, [sources.id, variables.id])
  const grid = growable(consistency, ['datum', ...COLUMNS], read, ports.locale)
  mustOpen(ports, consistency)
  const shared = new Map(sharedData(read).map((one) => [one.id, one]))
  const placed = asked.data.map((one) =>
    placedIn(one, sharedBy(one, asked, shared, read), read, grid),
  )
  const issues = written(placed, ports, read.lexicon)
  const isClosed = issues.some(({ tab, code }) => tab === consistency.id && isUnwritten(code))
  const lost = issues.some(({ tab, code }) => tab === consistency.id && areRowsLeft(code))
  const leftLines = new Set(
    issues.flatMap(({ code, values }) => (code === 'changed-meanwhile' ? [values?.line] : [])),
  )
  const typed = new Set(
    issues.flatMap(({ code, values }) => (code === 'typed-meanwhile' ? [values?.value] : [])),
  )
  const isSaved = ({ does, held }: Placed) => {
    if (does === 'nothing') return true
    if (does === 'changed' || isClosed) return false
    return does === 'add' ? !lost && !typed.has(held.name) : !leftLines.has(does.line)
  }
  return {
    saved: placed.filter(isSaved).map(({ asked: { datum } }) => datum),
    changed: placed.flatMap(({ does, held }) =>
      does === 'changed' ? { datum: held.id, compared: held.compared, equal: held.equal } : [],
    ),
    issues: toldIssues(issues, read.lexicon.locale),
  }
}

interface Placed {
  readonly asked: DatumAgreement
  readonly held: SharedDatum
  readonly does: EditRow | 'add' | 'changed' | 'nothing'
}

/** The datum as both sources hold it; refused where they do not. */
function sharedBy(
  { datum }: DatumAgreement,
  { first, second }: ComparedFiles,
  shared: ReadonlyMap<string, SharedDatum>,
  { rows, lexicon }: Inventory,
): SharedDatum {
  const one = shared.get(datum)
  const own = rows.variables.filter(({ key }) => one?.variables.includes(key))
  const isIn = (source: string) => own.some(({ values }) => values.source === source)
  if (one && isIn(first) && isIn(second)) return one
  throw new Refusal('not-shared', { datum: lexicon.word('data', datum) })
}

/** What writing the counts of a datum comes to. */
function placedIn(
  asked: DatumAgreement,
  held: SharedDatum,
  { rows }: Inventory,
  grid: Grid,
): Placed {
  const { compared, equal, expected, datum } = asked
  const line = rows.consistency.find(({ values }) => values.datum === datum)?.line
  const isThere = holds(held.compared, compared) && holds(held.equal, equal)
  if (isThere) return { asked, held, does: 'nothing' }
  const isSeen = isSame(held.compared, expected.compared) && isSame(held.equal, expected.equal)
  if (!isSeen || (line !== undefined && isFormula(grid, line)))
    return { asked, held, does: 'changed' }
  if (line === undefined) return { asked, held, does: 'add' }
  const row = { line, cells: [compared, equal], expected: [held.compared, held.equal] }
  return { asked, held, does: row }
}

const isSame = (held: Held, seen: Held) =>
  typeof held === 'number' && typeof seen === 'number' ? holds(held, seen) : held === seen

const isFormula = ({ isFormula, places }: Grid, line: number) =>
  COLUMNS.some((id) => isFormula(line, places.get(id) ?? -1))

function written(placed: readonly Placed[], { book }: Ports, words: Lexicon) {
  const rows = placed.flatMap(({ does }) => (typeof does === 'object' ? does : []))
  const added: Record<string, Written>[] = placed
    .filter(({ does }) => does === 'add')
    .map(({ asked: { datum, compared, equal } }) => ({
      ...writtenRow(consistency, { datum }, words),
      'pairs-compared': compared,
      'pairs-equal': equal,
    }))
  if (rows.length + added.length === 0) return []
  const edit = { tab: consistency.id, columns: COLUMNS, rows, ids: [], added }
  return book.write({
    ...{ edits: [edit], drawings: [], lists: listColumns(words), words },
  })
}
