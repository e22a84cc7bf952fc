import { connectedTool } from '../collection/projectMechanics.ts'
import { isLook } from '../waves/action.ts'
import type { MissingDatum } from './missingDatum.ts'

/**
 * The mechanic a datum counts on: that of its wave, a connection first, else the cheapest for it
 * alone. Null when a look is enough.
 */
export function chosenMechanic({
  actions,
  waveActions,
}: Pick<MissingDatum, 'actions' | 'waveActions'>): string | null {
  const alone = actions.find(isObtaining)
  if (alone === undefined) return null
  const together = waveActions.filter(isObtaining)
  return together.find((action) => connectedTool(action) !== null) ?? together[0] ?? alone
}

/** Asking for a datum on its own counts too: it is what is done where no mechanic brings it. */
function isObtaining(action: string): boolean {
  return !isLook(action)
}
