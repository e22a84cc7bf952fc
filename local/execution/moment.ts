// The simulated present, told as a day or as an instant.
import { Zone } from '../store/zone.ts'

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/
const NINE = 9 / 24
const EPOCH = Date.UTC(1899, 11, 30)
const MILLISECONDS = 86_400_000

/**
 * Milliseconds of an ISO instant, or of nine in the morning on a day (`2026-03-10`) in a time zone.
 * A text that is neither throws.
 */
export function moment(text: string, zone: string): number {
  const day = DAY.exec(text)
  const instant = Date.parse(text)
  const sameDay = !day || new Date(instant).getUTCDate() === Number(day[3])
  if (Number.isNaN(instant) || !sameDay) throw new Error(`neither a day nor an instant: ${text}`)
  if (!day) return instant
  return Zone.named(zone).instant((instant - EPOCH) / MILLISECONDS + NINE)
}
