// Instants and serial numbers: a serial is a wall-clock reading in the spreadsheet's time zone,
// counted in days from 30 December 1899.

const EPOCH = Date.UTC(1899, 11, 30)
const DAY = 86_400_000
const QUARTER = 900_000

/** Converts between instants (milliseconds) and serial numbers in one time zone. */
export class Zone {
  readonly name: string
  private readonly format: Intl.DateTimeFormat
  private readonly offsets = new Map<number, number>()

  private constructor(name: string) {
    this.name = name
    this.format = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
  }

  private static readonly known = new Map<string, Zone>()

  /** The one converter of a zone; a name nobody knows throws. */
  static named(name: string): Zone {
    const zone = Zone.known.get(name) ?? new Zone(name)
    Zone.known.set(name, zone)
    return zone
  }

  /** The serial number a clock on the wall shows at an instant. */
  serial(instant: number): number {
    return (instant + this.offset(instant) - EPOCH) / DAY
  }

  /** The instant at which the wall clock shows a serial number, to the millisecond. */
  instant(serial: number): number {
    const wall = Math.round(EPOCH + serial * DAY)
    const first = wall - this.offset(wall)
    return wall - this.offset(first)
  }

  /** Milliseconds by which the wall clock is ahead of universal time at an instant. */
  offset(instant: number): number {
    const key = Math.floor(instant / QUARTER)
    const known = this.offsets.get(key)
    if (known !== undefined) return known
    const part: Record<string, number> = {}
    const start = key * QUARTER
    for (const { type, value } of this.format.formatToParts(start)) part[type] = Number(value)
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part
    const offset = Date.UTC(year, month - 1, day, hour, minute, second) - start
    this.offsets.set(key, offset)
    return offset
  }
}
