import { type Level, type Proposal, SCORE } from './match.ts'

const ORDER: readonly Level[] = ['none', 'possible', 'likely', 'ambiguous', 'fingerprint', 'exact']

/** The best score a level allows, so that a lowered proposal is never printed above its level. */
const CEILING: Readonly<Record<Level, number>> = {
  exact: SCORE.synonym,
  fingerprint: SCORE.fingerprint,
  ambiguous: SCORE.ambiguous,
  likely: SCORE.ambiguous,
  possible: 0.74,
  none: 0.59,
}

/** The same proposal, no surer than a level. */
export function capped(proposal: Proposal, level: Level): Proposal {
  if (ORDER.indexOf(proposal.level) <= ORDER.indexOf(level)) return proposal
  return { ...proposal, level, score: Math.min(proposal.score, CEILING[level]) }
}

/** The same proposal, no longer sure; a choice stays the choice it is. */
export function unsure(proposal: Proposal): Proposal {
  return proposal.level === 'ambiguous' ? proposal : capped(proposal, 'likely')
}

/** The same proposal, settled by what surrounds the field: confirmed one by one, never in bulk. */
export function settledByPlace(proposal: Proposal): Proposal {
  const { fingerprint: score } = SCORE
  return { ...proposal, method: 'fingerprint', level: 'fingerprint', score }
}

/** Found for certain, as far as words tell: one datum, or several held together. */
export function sure(found: readonly Proposal[]): boolean {
  const certain = ({ level }: Proposal): boolean => level === 'exact' || level === 'fingerprint'
  return found.length > 0 && found.every(certain)
}
