import { INTEREST_WEIGHT } from '../../scoring/interest.ts'
import type { InventoryCompleteness } from '../../scoring/inventoryCompleteness.ts'
import { inventoryCompleteness } from '../../scoring/inventoryCompleteness.ts'
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
  return {
    ...ranking.bands,
    ...meanQuality([...figures.values()]),
    inventory: inventoryCompleteness(cells),
    lateSources: late.length,
    missingP1: ranking.missing.filter((one) => one.class === 'P1').length,
  }
}

/** Each variable counts by its interest and by the share of its score that is known. */
function meanQuality(
  all: readonly {
    interest: keyof typeof INTEREST_WEIGHT
    quality: { score: number | null; coverage: number }
  }[],
) {
  let total = 0
  let known = 0
  let whole = 0
  for (const { interest, quality } of all) {
    const weight = INTEREST_WEIGHT[interest]
    whole += weight
    if (quality.score === null) continue
    total += weight * quality.score
    known += weight
  }
  return {
    quality: known > 0 ? total / known : null,
    qualityCoverage: whole > 0 ? known / whole : 0,
  }
}
