import { toTheMinute } from '../../base/day.ts'
import { grouped } from '../../base/grouped.ts'
import type { MatchValues } from '../../planning/links.ts'
import { needless } from '../../planning/relationalPlan.ts'
import { inventoryCompleteness } from '../../scoring/inventoryCompleteness.ts'
import type { Issue } from '../../workbook/issue.ts'
import type { Inventory } from '../inventory.ts'
import { INVENTORY_TABS, inventory } from '../inventory.ts'
import type { Judgement } from '../judgement.ts'
import { judgement } from '../judgement.ts'
import { listColumns } from '../listColumns.ts'
import type { Drawing, Edit, Ports } from '../ports.ts'
import type { OwedCell } from '../progress.ts'
import { owedCells } from '../progress.ts'
import { historyResults } from '../results/historyResults.ts'
import { homePage } from '../results/homePage.ts'
import { keyFigures } from '../results/keyFigures.ts'
import { matchResults, newProposals, withdrawnLinks } from '../results/matchResults.ts'
import { explained, missingResults, ownLines } from '../results/missingResults.ts'
import { needResults } from '../results/needResults.ts'
import { planResults } from '../results/planResults.ts'
import { type RunSummary, runSummary } from '../results/runSummary.ts'
import { sourceResults } from '../results/sourceResults.ts'
import { variableResults } from '../results/variableResults.ts'
import { waveResults } from '../results/waveResults.ts'
import { unread } from '../unread.ts'

/** Without either of these tabs there is nothing to compute. */
const NEEDED = ['sources', 'variables']

/**
 * Recomputes everything: reads each tab once, computes, checks, writes the computed cells only.
 * What is wrong in a cell is reported and the rest is still computed.
 */
export function recompute(ports: Ports): RunSummary {
  const now = toTheMinute(ports.book.serial(ports.now))
  const read = inventory(ports.book.read(INVENTORY_TABS, ['missing']), ports.locale)
  if (!NEEDED.some((tab) => read.grids.has(tab))) throw unread(NEEDED, read.issues, ports.locale)
  const proposed = newProposals(read)
  const judged = judgement(read, proposed, Math.floor(now))
  const person = ports.memory.recall('person') ?? ''
  const { edits, drawings, issues, tell } = results({ read, proposed, judged, now, person })
  const written = ports.book.write({ edits, drawings, lists: listColumns(read.lexicon) })
  return tell([...read.issues, ...judged.issues, ...issues, ...written])
}

interface Results {
  readonly edits: readonly Edit[]
  readonly drawings: readonly Drawing[]
  readonly issues: readonly Issue[]
  /** Tells the run, once everything that went wrong is known. */
  readonly tell: (issues: readonly Issue[]) => RunSummary
}

interface Run {
  readonly read: Inventory
  /** Matches this run proposes. */
  readonly proposed: readonly MatchValues[]
  readonly judged: Judgement
  readonly now: number
  readonly person: string
}

function results({ read, proposed, judged, now, person }: Run): Results {
  const cells = owedCells(read, (variable) => judged.figures.get(variable)?.links.confirmed ?? [])
  const filled = rowCompleteness(cells)
  const key = keyFigures(judged, cells)
  const missing = explained(read, judged)
  const waves = waveResults(read, judged)
  const edits = [
    // Before the variables are marked as computed: a run stopped between the two proposes again.
    matchResults(read, proposed, now),
    sourceResults(read, judged, (row) => filled('sources', row)),
    variableResults(read, judged, (row) => filled('variables', row), now),
    ...planResults(read, judged),
    needResults(read, judged),
    missingResults(read, judged, missing),
    waves.edit,
    historyResults(read, key, now, person),
  ]
  const drawings = [homePage({ inventory: read, judgement: judged, key, cells, missing, now })]
  const tell = (issues: readonly Issue[]) =>
    runSummary({ read, proposed, judged, key, missing, cells, issues })
  return {
    edits: [...edits, ...otherNumbers(read, edits)],
    drawings,
    issues: [
      ...withdrawnLinks(read),
      ...ownLines(read),
      ...waves.issues,
      ...(judged.emptyPlan ? [judged.emptyPlan] : []),
      ...needless(read.rows, judged.answers),
    ],
    tell,
  }
}

/** How far each row of a tab is filled. */
function rowCompleteness(cells: readonly OwedCell[]): (tab: string, row: string) => number | null {
  const tabs = new Map(
    [...grouped(cells, ({ tab }) => tab)].map(([tab, own]) => [
      tab,
      grouped(own, ({ row }) => row),
    ]),
  )
  return (tab, row) => inventoryCompleteness(tabs.get(tab)?.get(row) ?? []).completeness
}

/** Rows people added where nothing else is computed yet still get their number. */
function otherNumbers({ ids }: Inventory, edits: readonly Edit[]): Edit[] {
  const edited = new Set(edits.map(({ tab }) => tab))
  return [...ids]
    .filter(([tab, given]) => given.length > 0 && !edited.has(tab))
    .map(([tab, given]) => ({ tab, columns: [], rows: [], ids: given, added: [] }))
}
