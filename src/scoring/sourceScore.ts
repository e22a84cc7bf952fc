import type { Interest } from './interest.ts'
import { INTEREST_WEIGHT } from './interest.ts'

/** One variable of a source: its completeness (0–1) or its quality (0–100), `null` when unknown. */
export interface Part {
  readonly interest: Interest
  readonly value: number | null
}

export interface SourceScore {
  /** In the unit of the parts; `null` when no part is known. */
  readonly value: number | null
  /** Share of the weight that is known, 0 to 1, printed beside: "62 % on 80 % of the weight". */
  readonly known: number
}

/**
 * The score of a source: the mean of its variables weighted by interest, unknown ones left out of both
 * sides. Taken by column on purpose: one optional field would sink a rate of complete records.
 * House formula. Used for completeness and for quality alike.
 *
 * @example high at 0.9, low at 0.5, medium unknown → (3 × 0.9 + 0.5) / 4 = 0.8, on 67 % of the weight.
 */
export function sourceScore(parts: readonly Part[]): SourceScore {
  let total = 0
  let weighed = 0
  let all = 0
  for (const { interest, value } of parts) {
    const weight = INTEREST_WEIGHT[interest]
    all += weight
    if (value === null) continue
    weighed += weight
    total += weight * value
  }
  return { value: weighed > 0 ? total / weighed : null, known: all > 0 ? weighed / all : 0 }
}

/**
 * The share of the weight known over several variables, 0–1: the mean of their coverages, by interest.
 * No variable gives 0. House formula.
 *
 * @example high known at 75 %, low at 15 % → (3 × 0.75 + 0.15) / 4 = 0.6
 */
export function weightKnown(
  parts: readonly {
    readonly interest: Interest
    readonly quality: { readonly coverage: number }
  }[],
): number {
  let known = 0
  let all = 0
  for (const { interest, quality } of parts) {
    known += INTEREST_WEIGHT[interest] * quality.coverage
    all += INTEREST_WEIGHT[interest]
  }
  return all > 0 ? known / all : 0
}
