/** Why a variable may have no business in the system, the gravest first. */
export const USELESS_REASONS = [
  'retention-exceeded',
  'no-legal-basis',
  'excessive',
  'duplicate',
  'unusable-format',
  'near-empty',
  'stale-unmaintained',
  'no-scenario',
  'no-use',
] as const

export type UselessReason = (typeof USELESS_REASONS)[number]

/** What is known of a variable. Rates are 0–1; unknown is `null`, and gives no reason. */
export interface UselessFacts {
  /** Whether a use of today was named, or said to be none; `null` while nobody said. */
  readonly isUsed: boolean | null
  /** Whether an active scenario asks for a datum it holds; `null` while the plan has no active scenario. */
  readonly isAsked: boolean | null
  readonly completeness: number | null
  readonly validity: number | null
  readonly actuality: number | null
  /** Whether somebody said how it is kept true. */
  readonly isMaintained: boolean
  /** Whether another variable is the master of what it holds. */
  readonly isCopy: boolean
  /** Whether it serves an activity with a legal basis; `null` where none is needed, or no register is there. */
  readonly hasBasis: boolean | null
  /** Whether its values are older than the retention declared. */
  readonly isOverdue: boolean
  /** 0 not personal to 3 special category. */
  readonly sensitivity: number | null
}

/** Thresholds of the method (0–1): below them a variable is nearly empty, out of date, unusable. */
const NEARLY_EMPTY = 0.05
const OUT_OF_DATE = 0.3
const UNUSABLE = 0.2

/** From this sensitivity on, holding a datum without a scenario for it is too much. */
const SENSITIVE = 2

/**
 * The reasons to look at a variable, all of those found, the gravest first. House rule, on the
 * minimisation of article 5.1.c of the GDPR. One reason alone is never enough to delete.
 *
 * @example 2 % filled, no scenario, « aucun » as its uses → near-empty, no-scenario, no-use
 */
export function uselessReasons(facts: UselessFacts): readonly UselessReason[] {
  return USELESS_REASONS.filter((reason) => HOLDS[reason](facts))
}

const HOLDS: Readonly<Record<UselessReason, (facts: UselessFacts) => boolean>> = {
  'retention-exceeded': ({ isOverdue }) => isOverdue,
  'no-legal-basis': ({ hasBasis }) => hasBasis === false,
  excessive: ({ sensitivity, isAsked }) => (sensitivity ?? 0) >= SENSITIVE && isAsked === false,
  duplicate: ({ isCopy }) => isCopy,
  'unusable-format': ({ validity }) => isUnder(validity, UNUSABLE),
  'near-empty': ({ completeness }) => isUnder(completeness, NEARLY_EMPTY),
  'stale-unmaintained': ({ actuality, isMaintained }) =>
    isUnder(actuality, OUT_OF_DATE) && !isMaintained,
  'no-scenario': ({ isAsked }) => isAsked === false,
  'no-use': ({ isUsed }) => isUsed === false,
}

function isUnder(rate: number | null, threshold: number): boolean {
  return rate !== null && rate < threshold
}
