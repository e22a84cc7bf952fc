/** What every contender must find of a column; texts are those of the file. */
export interface Figures {
  readonly blank: number
  readonly distinct: number
  readonly min: string | null
  readonly max: string | null
}

/** What a contender found, and what it cost. */
export interface Run {
  readonly who: string
  /** Milliseconds, of the clock and of the processors. */
  readonly wall: number
  readonly cpu: number
  /** Megabytes at the peak, the process as a whole. */
  readonly peak: number
  readonly figures: readonly Figures[]
  readonly emails: number
  readonly records: number
}

/** Everything two contenders must agree on, in one text. */
export function told({ figures, emails, records }: Run): string {
  return JSON.stringify({ figures, emails, records })
}
