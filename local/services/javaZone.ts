// Time zones as Java tells them: their names, and how far each is ahead of universal time.
import { Zone } from '../store/zone.ts'

const MINUTE = 60_000

/**
 * Milliseconds by which a zone, `GMT+2` or a name of places, is ahead of universal time at an instant; 0
 * for one nobody knows. To the second: clocks of 1899, which tell the times of cells, were not set by minutes.
 */
export function zoneOffset(instant: number, zone: string): number {
  const fixed = /^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?$/.exec(zone)
  if (fixed) {
    const minutes = Number(fixed[2]) * 60 + Number(fixed[3] ?? 0)
    return (fixed[1] === '-' ? -minutes : minutes) * MINUTE
  }
  return placed(zone)?.offset(instant) ?? 0
}

/** A zone named after a place; null for one nobody knows. */
function placed(zone: string): Zone | null {
  try {
    return Zone.named(zone)
  } catch {
    return null
  }
}

/** A distance from universal time in milliseconds, to the minute: `+0200`, or `+02:00` with a colon. */
export function offsetText(offset: number, colon: string): string {
  const size = Math.floor(Math.abs(offset) / MINUTE)
  const pair = (value: number) => String(value).padStart(2, '0')
  return `${offset < 0 ? '-' : '+'}${pair(Math.floor(size / 60))}${colon}${pair(size % 60)}`
}

/** English of several places: each abbreviates only the zones its people know. */
const ZONE_NAMERS = ['en-US', 'en-GB', 'en-AU', 'en-IN']

/** The name of a zone at an instant: short, `CET`, or in full for more than three letters of a pattern. */
export function zoneName(zone: string, instant: number, count: number): string {
  const offset = zoneOffset(instant, zone)
  const plain = offset === 0 ? 'GMT' : `GMT${offsetText(offset, ':')}`
  if (!placed(zone)) return plain
  const timeZoneName = count > 3 ? 'long' : 'short'
  const names = ZONE_NAMERS.map((tag) => {
    const writer = new Intl.DateTimeFormat(tag, { timeZone: zone, timeZoneName })
    return writer.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? zone
  })
  return names.find((name) => !/^(GMT|UTC)[+-]/.test(name)) ?? plain
}
