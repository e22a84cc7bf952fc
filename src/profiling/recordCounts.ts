/** What the cutting met. */
export interface RecordCounts {
  records: number
  /** Lines without a sign. */
  blankLines: number
  /** Records of which no cell holds anything, at the end of the file: they are no records. */
  trailingBlank: number
  repeatedHeaders: number
  /** Records with fewer cells than columns, and with more cells that hold something. */
  short: number
  long: number
  /** Cells in which something follows the closing quote. */
  oddQuotes: number
  /** Lines read, those inside quotes too. */
  lines: number
  /** Bytes of the lines read. */
  bytes: number
}

export function noRecords(): RecordCounts {
  const none = { records: 0, blankLines: 0, trailingBlank: 0, repeatedHeaders: 0 }
  return { ...none, short: 0, long: 0, oddQuotes: 0, lines: 0, bytes: 0 }
}

/** Adds what was met in another part of the same file. */
export function joinRecords(into: RecordCounts, from: RecordCounts): void {
  for (const what of Object.keys(into) as (keyof RecordCounts)[]) into[what] += from[what]
}
