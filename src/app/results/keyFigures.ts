import type { InventoryCompleteness } from '../../scoring/inventoryCompleteness.ts'
import { inventoryCompleteness } from '../../scoring/inventoryCompleteness.ts'
import { sourceScore, weightKnown } from '../../scoring/sourceScore.ts'
import type { Judgement } from '../judgement.ts'
import type { OwedCell } from '../progress.ts'

/** What Accueil, Historique and the summary of a run all tell. Shares of the plan are 0–100. */
export interface KeyFigures {
  readonly proven: number
  readonly assumed: number
  readonly missing: number
  readonly unallocated: number
  /** Mean quality of the variables, weighted by interest, 0–100; null when nothing is known. */
  readonly quality: number | null
  /** Share of the weight of all criteria that is known, printed beside; under half, only indicative. */
  readonly qualityCoverage: number
  /** How far Sources, Variables and Flux are filled in. */
  readonly inventory: InventoryCompleteness
  readonly lateSources: number
  readonly missingP1: number
}

/** The tabs of the inventory proper: the plan a pack filled in is nobody's answer. */
const INVENTORIED: readonly string[] = ['sources', 'variables', 'flows']

/** The figures one looks at first. */
export function keyFigures(
  { ranking, figures, sources }: Judgement,
  cells: readonly OwedCell[],
): KeyFigures {
  const late = [...sources.values()].filter(
    ({ feed }) => feed.status === 'late' || feed.status === 'stale',
  )
  const all = [...figures.values()]
  return {
    ...ranking.bands,
    quality: sourceScore(all.map(({ interest, quality }) => ({ interest, value: quality.score })))
      .value,
    qualityCoverage: weightKnown(all),
    inventory: inventoryCompleteness(cells.filter(({ tab }) => INVENTORIED.includes(tab))),
    lateSources: late.length,
    missingP1: ranking.missing.filter((one) => one.class === 'P1').length,
  }
}
