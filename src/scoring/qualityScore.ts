import type { Interest } from './interest.ts'

/** The six criteria, in the order they are told. Uniqueness is measured on keys and shown apart. */
export const CRITERIA = [
  'completeness',
  'validity',
  'actuality',
  'accuracy',
  'consistency',
  'availability',
] as const

export type Criterion = (typeof CRITERIA)[number]

/** Rates from 0 to 1; `null` when unknown. */
export type Criteria = Readonly<Record<Criterion, number | null>>
export type Weights = Readonly<Record<Criterion, number>>

/** Any total is accepted: weights are scaled. */
export const DEFAULT_WEIGHTS: Weights = {
  completeness: 25,
  validity: 20,
  actuality: 20,
  accuracy: 15,
  consistency: 10,
  availability: 10,
}

export interface QualityScore {
  /** From 0 to 100; `null` when no criterion is known. */
  readonly score: number | null
  /** Share of the weight that is known, 0 to 1, always printed beside the score. */
  readonly coverage: number
}

/**
 * The overall quality of a variable: the weighted mean of its known criteria. House formula.
 *
 * It describes; decisions rest on the status of a need, since a mean can hide a zero.
 *
 * @example completeness 0.68, validity 0.956, availability 1, actuality 0.77 → 82.0 on 75 % of the weight
 */
export function qualityScore(criteria: Criteria, weights: Weights = DEFAULT_WEIGHTS): QualityScore {
  let points = 0
  let known = 0
  let all = 0
  for (const criterion of CRITERIA) {
    const rate = criteria[criterion]
    const weight = weights[criterion]
    all += weight
    if (rate === null) continue
    known += weight
    points += weight * rate
  }
  return { score: known > 0 ? (100 * points) / known : null, coverage: all > 0 ? known / all : 0 }
}

/** What a score is worth: good, to watch, poor; `unknown` when it rests on too little. */
export type QualityLevel = 'good' | 'watch' | 'poor' | 'unknown'

/** Below this share of known weight a score says too little to be judged. */
export const LEAST_COVERAGE = 0.5

/** Scores, 0–100, from which a variable is good, then to watch, by interest. */
export type Thresholds = Readonly<Record<Interest, readonly [good: number, watch: number]>>

export const DEFAULT_THRESHOLDS: Thresholds = {
  high: [90, 70],
  medium: [75, 50],
  low: [50, 25],
}

/**
 * The level of a score (0–100), stricter as the interest grows: high 90 and 70, medium 75 and 50, low
 * 50 and 25. Unknown when there is no score, or when it rests on less than half of its weight.
 *
 * @example 82 on 75 % of the weight, interest high → to watch
 */
export function qualityLevel(
  { score, coverage }: QualityScore,
  interest: Interest,
  thresholds: Thresholds = DEFAULT_THRESHOLDS,
): QualityLevel {
  if (score === null || coverage < LEAST_COVERAGE) return 'unknown'
  const [good, watch] = thresholds[interest]
  if (score >= good) return 'good'
  return score >= watch ? 'watch' : 'poor'
}
