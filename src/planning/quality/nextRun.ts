import { frequencies } from '../../catalogue/frequencies.ts'

/** When a mechanism of the quality plan ran last, and how often it should. */
export interface Rhythm {
  readonly rhythm: string | null
  readonly frequency: string | null
  /** A day, as a serial number. */
  readonly lastRun: number | null
}

/**
 * The day a recurring mechanism is due again: its last run, plus the period of its frequency in days,
 * one at least. A one-off or permanent mechanism is never due, nor one without a last run or a period.
 * House rule.
 *
 * @example monthly (30 days), last run on 1 November → 1 December
 */
export function nextRun({ rhythm, frequency, lastRun }: Rhythm): number | null {
  if (rhythm !== 'recurring' || lastRun === null) return null
  const { periodHours = null } = frequencies().get(frequency ?? '') ?? {}
  return periodHours === null
    ? null
    : Math.floor(lastRun) + Math.max(1, Math.ceil(periodHours / 24))
}
