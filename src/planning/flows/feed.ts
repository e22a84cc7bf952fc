import { frequencies } from '../../catalogue/frequencies.ts'
import type { Schedule } from '../../scoring/feedFreshness.ts'

/** When a feed of that frequency is expected; `null` when nobody knows. */
export function schedule(frequency: string | null): Schedule | 'one-off' | null {
  if (frequency === null) return null
  if (frequency === 'one-off') return 'one-off'
  const {
    periodHours = null,
    warnHours = null,
    errorHours = null,
  } = frequencies().get(frequency) ?? {}
  if (periodHours === null || warnHours === null || errorHours === null) return null
  return { periodHours, warnHours, errorHours }
}
