import { isLook } from './action.ts'
import type { MissingDatum } from './missingDatum.ts'
import { connectedTool } from './projectMechanics.ts'

/**
 * The mechanic a datum counts on: that of its wave, a connection first, else the cheapest for it
 * alone. Null when a look is enough.
 */
export function chosenMechanic({
  actions,
  waveActions,
}: Pick<MissingDatum, 'actions' | 'waveActions'>): string | null {
  const alone = actions.find(isMechanic)
  if (alone === undefined) return null
  const together = waveActions.filter(isMechanic)
  return together.find((action) => connectedTool(action) !== null) ?? together[0] ?? alone
}

/** Whether an action is more than a look at what is held. */
export function isMechanic(action: string): boolean {
  return !isLook(action)
}
