import { SAME } from '../order.ts'
import type { JudgedNeed, NeedStatus } from './plan.ts'

/**
 * What stands between a datum and its scenarios, hence what to do first:
 * `absent` obtain it, `confirm` say whether the suggested variable is the right one, `access` open it,
 * `check` measure it on the right population, `short` improve or complete it.
 */
export type Lack = 'absent' | 'confirm' | 'access' | 'check' | 'short'

const OBTAIN_ANEW: readonly NeedStatus[] = ['absent', 'forbidden']

/**
 * The lack of one datum over all its needs; the heaviest first step wins.
 * A datum that waits for consent must be obtained again, with it; where the consent is only
 * unmeasured, it must be measured.
 */
export function lack(needs: readonly JudgedNeed[]): Lack {
  const states = needs.map((need) => need.satisfaction)
  if (states.some(({ status }) => OBTAIN_ANEW.includes(status))) return 'absent'
  if (states.some(({ status, assumed }) => status === 'consent-needed' && assumed <= SAME)) {
    return 'absent'
  }
  if (states.some(({ status }) => status === 'to-confirm')) return 'confirm'
  if (states.some(({ status }) => status === 'inaccessible')) return 'access'
  if (states.some(({ proven, assumed }) => assumed > proven + SAME)) return 'check'
  return 'short'
}

/** Whether a look is enough to turn what is assumed into what is proven. */
export function isVerification(lack: Lack): boolean {
  return lack === 'check' || lack === 'confirm'
}
