import type { DecayMode } from '../../catalogue/data.ts'

/** How data circulate: what is declared, and what a flow or a check really measured. In days. */
export interface Circulation {
  /** Id of the declared frequency; null when blank. */
  readonly frequency: string | null
  /** Its period in days; null when it has none. */
  readonly period: number | null
  /** Age of the last load as observed; null when nothing measured it. */
  readonly measured: number | null
}

/** Real time and "on event" serve within the hour. */
const AT_ONCE = 1 / 24
const IMMEDIATE: readonly (string | null)[] = ['real-time', 'on-event']

/** A datum that triggers a scenario or recognises the person must arrive in time, whatever it is. */
const URGENT_ROLES: readonly string[] = ['trigger', 'identify']

/** Whether a maximum delay has a meaning for a datum of that mode, in that role. */
export function isLatencyJudged(mode: DecayMode, role: string): boolean {
  return mode === 'event' || mode === 'recomputed' || URGENT_ROLES.includes(role)
}

/**
 * How long data take to arrive, in days: the period of the declared frequency, or the delay measured
 * when it is longer. A one-off load never arrives again; an unknown frequency gives null.
 */
export function latency({ frequency, period, measured }: Circulation): number | null {
  if (frequency === 'one-off') return Number.POSITIVE_INFINITY
  const declared = IMMEDIATE.includes(frequency) ? AT_ONCE : period
  return declared === null ? null : Math.max(declared, measured ?? 0)
}

/**
 * How well a delay serves a need: 1 up to the maximum, then down to 0 at twice the maximum.
 * House formula.
 *
 * @example 7 days for 5 asked → 2 − 7/5 = 0.6
 */
export function promptness(days: number, max: number): number {
  const tolerance = 1e-9
  if (days <= max * (1 + tolerance)) return 1
  return max > 0 ? Math.max(0, 2 - days / max) : 0
}
