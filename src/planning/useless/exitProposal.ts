import type { UselessReason } from './uselessReasons.ts'

/**
 * What is proposed first for a variable: to look at it, to use it, to use its master instead, to verify
 * that nothing forbids its exit, or to stop.
 */
export type ExitProposal = 'examine' | 'exploit' | 'use-master' | 'verify' | 'stop'

/** What a proposal rests on. */
export interface ExitGrounds {
  readonly reasons: readonly UselessReason[]
  /** Whether scenarios could use it, and nobody refused that it be used. */
  readonly isReusable: boolean
  /** Whether the catalogue warns that it may be a key or an obligation. */
  readonly isDoubtful: boolean
}

/**
 * The first proposal: one reason alone is only looked at; then use before exit; then stop collecting,
 * anonymise or delete, which people decide. House rule.
 *
 * @example nearly empty and no use named, two scenarios of the catalogue could use it → exploit
 */
export function exitProposal({ reasons, isReusable, isDoubtful }: ExitGrounds): ExitProposal {
  if (reasons.length < 2) return 'examine'
  if (reasons.includes('duplicate')) return 'use-master'
  if (isReusable) return 'exploit'
  return isDoubtful ? 'verify' : 'stop'
}

/** What must be put right before a variable can be used, in the order of its reasons. */
export const MENDABLE = [
  'retention-exceeded',
  'no-legal-basis',
  'unusable-format',
  'near-empty',
  'stale-unmaintained',
] as const satisfies readonly UselessReason[]
