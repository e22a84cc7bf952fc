/** What a column holds, counted over the records its rule applies to. */
export interface Counts {
  /** Records the rule applies to; all of them when there is no rule. */
  readonly applicable: number
  /** Nothing typed, invisible characters aside. */
  readonly empty: number
  /** Fillers: `N/A`, `0000`, `test@test.com`… */
  readonly placeholder: number
  /** Valid among the present ones; `null` when no format was checked. */
  readonly valid: number | null
}

/** Rates from 0 to 1; `null` when there is nothing to divide by. */
export interface Completeness {
  readonly completeness: number | null
  /** Filled with anything, fillers included. */
  readonly rawFill: number | null
  /** Share of fillers, shown beside: "70 % filled, of which 2 points are fillers". */
  readonly disguised: number | null
  /** Valid among the present. */
  readonly validity: number | null
  /** Valid among the applicable: completeness × validity. */
  readonly usable: number | null
}

/**
 * How full a column is, and how much of it can be used. House formula, after the completeness and
 * validity of DAMA UK's six primary dimensions (2013).
 *
 * No applicable record gives `null` everywhere: neither 0 nor 100 %.
 *
 * @example 20,000 records, 6,000 empty, 400 fillers, 13,000 valid → 68 % complete, 65 % usable.
 */
export function completeness({ applicable, empty, placeholder, valid }: Counts): Completeness {
  const present = applicable - empty - placeholder
  return {
    completeness: ratio(present, applicable),
    rawFill: ratio(applicable - empty, applicable),
    disguised: ratio(placeholder, applicable),
    validity: ratio(valid, present),
    usable: ratio(valid, applicable),
  }
}

/** `null` when the part is unknown or when there is no whole. */
export function ratio(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole <= 0 ? null : part / whole
}
