// What is found of one value, in one number: its standing, then one bit for each remark.

/** Where a value stands. A day that both orders make real may be valid in one of them only. */
export const STANDINGS = [
  'filler',
  'valid',
  'invalid',
  'unjudged',
  'valid-day-first',
  'valid-month-first',
] as const
export type Standing = (typeof STANDINGS)[number]

/** What there can be to say of a value. It changes no count. */
export const TRAITS = [
  'lost-zero',
  'suspect',
  'under-15',
  'minor',
  'two-digit-year',
  'scientific',
  'decimal-tail',
  'serial-date',
  'formula',
  'mixed-encoding',
  'garbled',
  'zero',
  'yes',
] as const
export type Trait = (typeof TRAITS)[number]

const STANDING_BITS = 3

/** A standing and traits as one number, never 0. */
export function finding(standing: Standing, traits: readonly Trait[]): number {
  const bits = traits.reduce((sum, trait) => sum | (1 << TRAITS.indexOf(trait)), 0)
  return (bits << STANDING_BITS) | (STANDINGS.indexOf(standing) + 1)
}

export function standingOf(found: number): Standing {
  return STANDINGS[(found & ((1 << STANDING_BITS) - 1)) - 1] ?? 'unjudged'
}

export function traitsOf(found: number): Trait[] {
  return TRAITS.filter((_, bit) => (found >> STANDING_BITS) & (1 << bit))
}

const FILLER = finding('filler', [])

/** A real card number: nothing is counted any more. */
export const CARD = (1 << STANDING_BITS) - 1

export const isFiller = (found: number) => (found & ((1 << STANDING_BITS) - 1)) === FILLER
