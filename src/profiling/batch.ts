/** Records cut into cells: a window on the bytes of a file, valid until the next one is asked for. */
export interface Batch {
  /** The bytes of the cells, followed by at least eight others. */
  readonly bytes: Uint8Array
  readonly view: DataView
  /** Where each cell starts and ends, record after record, `width` cells each. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly width: number
  records: number
}

/** Cells a batch holds: few enough for its bytes to stay close, many enough for calls not to count. */
const CELLS = 8_192

/** Records a batch holds at most. */
export function recordsOf(width: number): number {
  return Math.max(4, Math.min(1_024, Math.floor(CELLS / Math.max(1, width))))
}

/** Bytes to leave after the last one: values are read four bytes at a time. */
export const MARGIN = 8
