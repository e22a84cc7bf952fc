/** What a datum is worth for customer relations, as the client judges it. */
export type Interest = 'low' | 'medium' | 'high'

/** Weight of a variable in the scores of its source. */
export const INTEREST_WEIGHT: Readonly<Record<Interest, number>> = { low: 1, medium: 2, high: 3 }
