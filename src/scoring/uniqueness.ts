import { ratio } from './completeness.ts'

export interface Uniqueness {
  readonly filled: number
  readonly distinct: number
  /** 1 when no value is repeated; `null` when none is filled. */
  readonly uniqueness: number | null
  /** Records that share their value with another. */
  readonly recordsInvolved: number
  /** Values borne by several records. */
  readonly clusters: number
}

/**
 * How unique the values of a recognition key are; blank ones are left out. Values come normalised.
 * House formula: `1 − Σ(cluster size − 1) / filled`, that is distinct over filled.
 *
 * @example a, b, b, c, c, c and a blank → 3 distinct of 6 → 0.5, two clusters, five records involved
 */
export function uniqueness(values: Iterable<string>): Uniqueness {
  const sizes = new Map<string, number>()
  let filled = 0
  for (const value of values) {
    if (value === '') continue
    filled += 1
    sizes.set(value, (sizes.get(value) ?? 0) + 1)
  }
  const repeated = [...sizes.values()].filter((size) => size > 1)
  return {
    filled,
    distinct: sizes.size,
    uniqueness: ratio(sizes.size, filled),
    recordsInvolved: repeated.reduce((sum, size) => sum + size, 0),
    clusters: repeated.length,
  }
}

/**
 * Share of records, 0 to 1, that hold at least one valid strong key (reference, e-mail, mobile, card,
 * SIREN, SIRET) and can therefore be recognised elsewhere. No record gives `null`.
 */
export function reconcilable(withStrongKey: number | null, records: number | null): number | null {
  return ratio(withStrongKey, records)
}
