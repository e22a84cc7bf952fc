import type { Clearance } from '../plan/plan.ts'

/** What the DPO advises. */
export type Opinion = 'allowed' | 'allowed-with-conditions' | 'forbidden'

/** What the controller decides. */
export type ControllerDecision = 'to-decide' | 'accepted' | 'accepted-with-measures' | 'refused'

/**
 * Whether a datum may be used: the controller's decision prevails over the DPO's opinion, and a
 * special datum (articles 9 and 10 GDPR, national numbers) waits for one of them. House rule.
 */
export function clearance(
  special: boolean,
  opinion: Opinion | null,
  decision: ControllerDecision | null,
): Clearance {
  if (decision === 'refused') return 'set-aside'
  if (decision === 'accepted' || decision === 'accepted-with-measures') return 'open'
  if (opinion === 'forbidden') return 'set-aside'
  return special && opinion === null ? 'pending' : 'open'
}
