import { fingerprint } from './fingerprint.ts'

/**
 * Records cut into cells: a window on the bytes of a file, valid until the next one is asked for.
 *
 * A cell is four words, which come together from memory: where it starts, where it ends, the two words of
 * its fingerprint. The five lowest bits of the last one, which no table keeps, tell whether its bounds are
 * those of what people see: {@link SEEN}, {@link UNSEEN} or {@link PADDED}.
 */
export interface Batch {
  /** The bytes of the cells, followed by at least eight others. */
  readonly bytes: Uint8Array
  readonly view: DataView
  /** Column after column, room for `rows` records each. */
  readonly cells: Int32Array
  readonly rows: number
  records: number
}

/** The words of a cell. */
export const CELL = 4

export const SEEN = 0
/** It may begin or end with white signs, or hold invisible ones: {@link see} looks. */
export const UNSEEN = 1
/** White signs around it were left out. */
export const PADDED = 2
/** The bits of the last word that are not of the fingerprint. */
export const LOOK = 31

/** The bits that tell a sign beyond ASCII among four bytes. */
const ANY_BEYOND = 0x80808080

/** Cells a batch holds: few enough for its bytes to stay close, many enough for calls not to count. */
const CELLS = 8_192

/** Records a batch holds at most. */
export function recordsOf(width: number): number {
  return Math.max(4, Math.min(1_000, Math.floor(CELLS / Math.max(1, width))))
}

/** Bytes to leave after the last one: values are read four bytes at a time. */
export const MARGIN = 8

export function emptyBatch(length: number, width: number): Batch {
  const bytes = new Uint8Array(length)
  const rows = recordsOf(width)
  // One more, where cells beyond the last column are written.
  const cells = new Int32Array(CELL * (rows * width + 1))
  return { bytes, view: new DataView(bytes.buffer), cells, rows, records: 0 }
}

/** Writes a cell whose bounds are known; `at` is the place of its first word. */
export function placeCell(
  { bytes, view, cells }: Batch,
  at: number,
  start: number,
  end: number,
): void {
  cells[at] = start
  cells[at + 1] = end
  // A batch is used again: what was found of the cell that stood there is not of this one.
  cells[at + 3] = SEEN
  if (start >= end) return
  const union = fingerprint(view, start, end, cells, at + 2)
  const isWhite = (bytes[start] as number) <= 32 || (bytes[end - 1] as number) <= 32
  lookAs(cells, at, isWhite || (union & ANY_BEYOND) !== 0 ? UNSEEN : SEEN)
}

/** Says how a cell is to be looked at. */
export function lookAs(cells: Int32Array, at: number, look: number): void {
  cells[at + 3] = ((cells[at + 3] as number) & ~LOOK) | look
}
