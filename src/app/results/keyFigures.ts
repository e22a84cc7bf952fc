import type { InventoryCompleteness } from '../../scoring/inventoryCompleteness.ts'
import { inventoryCompleteness } from '../../scoring/inventoryCompleteness.ts'
import { LEAST_COVERAGE } from '../../scoring/qualityScore.ts'
import { sourceScore } from '../../scoring/sourceScore.ts'
import type { Judgement } from '../judgement.ts'
import type { OwedCell } from '../progress.ts'

/** What Accueil, Historique and the summary of a run all tell. Shares of the plan are 0–100. */
export interface KeyFigures {
  readonly proven: number
  readonly assumed: number
  readonly missing: number
  readonly unallocated: number
  /** Mean quality of the variables, weighted by interest, 0–100; null on less than half of the weight. */
  readonly quality: number | null
  /** Share of that weight that rests on something known. */
  readonly qualityCoverage: number
  readonly inventory: InventoryCompleteness
  readonly lateSources: number
  readonly missingP1: number
}

/** The figures one looks at first. */
export function keyFigures(
  { ranking, figures, sources }: Judgement,
  cells: readonly OwedCell[],
): KeyFigures {
  const late = [...sources.values()].filter(
    ({ feed }) => feed.status === 'late' || feed.status === 'stale',
  )
  const parts = [...figures.values()].map(({ interest, quality }) => ({
    interest,
    value: quality.score,
  }))
  const { value, known } = sourceScore(parts)
  return {
    ...ranking.bands,
    quality: known < LEAST_COVERAGE ? null : value,
    qualityCoverage: known,
    inventory: inventoryCompleteness(cells),
    lateSources: late.length,
    missingP1: ranking.missing.filter((one) => one.class === 'P1').length,
  }
}
