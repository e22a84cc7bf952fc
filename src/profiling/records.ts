// Cuts the bytes of a delimited file into records, wherever the pieces of the file are cut. Long for a
// function of this house: the loop over the bytes is one function, for speed. It gives the fingerprint of a
// cell on the way, four bytes at a time: the words are looked at once, for what ends the cell and for what
// it holds.

import type { Batch } from './batch.ts'
import { CELL, emptyBatch, MARGIN, placeCell, UNSEEN } from './batch.ts'
import { ONE_START, OTHER_START } from './fingerprint.ts'
import { unquote } from './quotes.ts'
import type { RecordCounts } from './recordCounts.ts'
import { noRecords } from './recordCounts.ts'

/** How cells and records are told apart. Quotes are doubled inside quotes. */
export interface Marks {
  /** Byte between two cells. */
  readonly delimiter: number
  /** Byte around cells that hold delimiters or line breaks; `null` when quotes are ordinary signs. */
  readonly quote: number | null
  /** Byte that ends a record: a line feed (a return before it is dropped), or a return alone. */
  readonly lineEnd: number
}

/** Why records cannot be read further: a quote open at the end of the file, a record beyond measure. */
export type Stop = 'unclosed-quote' | 'record-too-long'

/** Takes the pieces of a file in order, of any length. Gives why it cannot go on, or `null`. */
export interface RecordReader {
  readonly counts: RecordCounts
  take(piece: Uint8Array): Stop | null
  /** Gives the last record. `whole`: blank records before the end are those of the end of the file. */
  end(whole: boolean): Stop | null
  /** Whether what was taken so far ends where a record ends. */
  isBetweenRecords(): boolean
}

/** Bytes one record may have. */
export const LONGEST_RECORD = 4_194_304

const LINE_FEED = 10
const RETURN = 13

interface Cutting {
  readonly marks: Marks
  readonly width: number
  readonly header: Uint8Array | null
  readonly give: (batch: Batch) => void
  readonly stops: Uint8Array
  readonly counts: RecordCounts
  batch: Batch
  /** Bytes at the head of the batch that belong to a record not yet whole. */
  waiting: number
}

/**
 * A reader of records of a width, given by batches. A record that repeats the bytes of `header` is not
 * one.
 */
export function recordReader(
  marks: Marks,
  width: number,
  header: Uint8Array | null,
  give: (batch: Batch) => void,
): RecordReader {
  const stops = new Uint8Array(256)
  stops[marks.delimiter] = 1
  stops[marks.lineEnd] = 1
  const counts = noRecords()
  const batch = emptyBatch(1 << 16, width)
  const cutting: Cutting = { marks, width, header, give, stops, counts, batch, waiting: 0 }
  return {
    counts,
    take: (piece) => take(cutting, piece),
    end: (whole) => end(cutting, whole),
    isBetweenRecords: () => go(cutting, false) === null && cutting.waiting === 0,
  }
}

/** Bytes are looked at again only once there are twice as many: long records cost no more than others. */
function take(cutting: Cutting, piece: Uint8Array): Stop | null {
  const { waiting } = cutting
  const total = waiting + piece.length
  makeRoom(cutting, total)
  cutting.batch.bytes.set(piece, waiting)
  cutting.waiting = total
  return total < 2 * waiting && total <= LONGEST_RECORD ? null : go(cutting, false)
}

function end(cutting: Cutting, whole: boolean): Stop | null {
  makeRoom(cutting, cutting.waiting)
  const stop = cutting.waiting > 0 ? go(cutting, true) : null
  if (whole) return stop
  giveBlank(cutting)
  flush(cutting)
  return stop
}

function makeRoom(cutting: Cutting, length: number): void {
  const { batch, waiting, width } = cutting
  if (length + MARGIN <= batch.bytes.length) return
  cutting.batch = emptyBatch(Math.max(length + MARGIN, 2 * batch.bytes.length), width)
  cutting.batch.bytes.set(batch.bytes.subarray(0, waiting))
}

function go(cutting: Cutting, last: boolean): Stop | null {
  const { batch, waiting, marks } = cutting
  // A line end and a quote after the last byte: no loop looks for the end of the bytes.
  batch.bytes[waiting] = marks.lineEnd
  batch.bytes[waiting + 1] = marks.quote ?? marks.lineEnd
  const from = cut(cutting, waiting, last)
  flush(cutting)
  if (typeof from === 'string') return from
  cutting.counts.bytes += from
  batch.bytes.copyWithin(0, from, waiting)
  cutting.waiting = waiting - from
  return cutting.waiting > LONGEST_RECORD ? 'record-too-long' : null
}

function flush({ batch, give }: Cutting): void {
  if (batch.records > 0) give(batch)
  batch.records = 0
}

/** Marks a record that holds something beyond its last column. */
const BEYOND = 1 << 30

/** Cuts `limit` bytes. Gives where the first record that is not whole starts. */
function cut(cutting: Cutting, limit: number, last: boolean): number | Stop {
  const { marks, width, stops, counts, batch } = cutting
  const { bytes, view, cells, rows } = batch
  const { delimiter, lineEnd } = marks
  const quote = marks.quote ?? -1
  const isFeed = lineEnd === LINE_FEED
  const [delimiters, lineEnds] = [Math.imul(delimiter, 0x01010101), Math.imul(lineEnd, 0x01010101)]
  const [oneStart, otherStart, unseen] = [ONE_START, OTHER_START, UNSEEN]
  const [column, beyond] = [CELL * rows, CELL * rows * width]
  const rough: number[] = []
  let [record, at, cell, held, lines] = [0, 0, CELL * batch.records, 0, 1]
  let count = 0
  while (at < limit || count > 0) {
    let start = at
    let end = at
    if (bytes[at] === quote) {
      let isRough = false
      let inner = at + 1
      for (;;) {
        while (bytes[inner] !== quote) lines += bytes[inner++] === lineEnd ? 1 : 0
        if (inner >= limit) return last ? 'unclosed-quote' : record
        if (bytes[inner + 1] !== quote) break
        isRough = true
        inner += 2
      }
      at = inner + 1
      end = inner
      if (isFeed && bytes[at] === RETURN && bytes[at + 1] === LINE_FEED) at += 1
      if (stops[bytes[at] as number] === 0 || isRough) {
        while (stops[bytes[at] as number] === 0) at += 1
        end = isFeed && bytes[at] === LINE_FEED && bytes[at - 1] === RETURN ? at - 1 : at
        if (count < width) rough.push(cell)
      } else start += 1
      placeCell(batch, cell, start, end)
    } else {
      // No call in here: after one, each array would be asked again what it is.
      for (;;) {
        // The high bits of `hits` tell the bytes of a word that end the cell; the lowest one is right (Warren,
        // Hacker's Delight, 6-1). Words are stirred as `fingerprint` does.
        let word = view.getInt32(at, true)
        let apart = word ^ delimiters
        let broken = word ^ lineEnds
        let hits =
          (((apart - 0x01010101) & ~apart) | ((broken - 0x01010101) & ~broken)) & 0x80808080
        let white = (word & 0xff) - 33
        let before = -1
        let union = 0
        let one = oneStart
        let other = otherStart
        while (hits === 0) {
          before = word
          union |= word
          one = Math.imul(one ^ word, 0x9e3779b1)
          one ^= one >>> 15
          other = Math.imul(((other << 13) | (other >>> 19)) + word, 0x85ebca6b)
          at += 4
          word = view.getInt32(at, true)
          apart = word ^ delimiters
          broken = word ^ lineEnds
          hits = (((apart - 0x01010101) & ~apart) | ((broken - 0x01010101) & ~broken)) & 0x80808080
        }
        const bits = 24 - Math.clz32(hits & -hits)
        const stop = (word >>> bits) & 0xff
        word &= (1 << bits) - 1
        at += bits >>> 3
        // The last byte stands before the stop, in this word or in the one before.
        white |= ((bits === 0 ? before >>> 24 : word >>> (bits - 8)) & 0xff) - 33
        union |= word
        one = Math.imul(one ^ word, 0x9e3779b1)
        one ^= one >>> 15
        other = Math.imul(((other << 13) | (other >>> 19)) + word, 0x85ebca6b)
        one ^= at - start
        one = Math.imul(one ^ (one >>> 16), 0x7feb352d)
        one = Math.imul(one ^ (one >>> 15) ^ other, 0x846ca68b)
        other = Math.imul(other ^ (other >>> 13) ^ one, 0xc2b2ae35)
        other ^= other >>> 16
        const isDoubtful = ((union & 0x80808080) | (white & -0x80000000)) !== 0
        cells[cell] = start
        cells[cell + 1] = at
        cells[cell + 2] = one ^ (one >>> 16)
        cells[cell + 3] = (other & ~31) | (isDoubtful ? unseen : 0)
        if (stop !== delimiter || bytes[at + 1] === quote) break
        count += 1
        if (count <= width) held |= at - start
        else if (at > start) held |= BEYOND
        cell = count < width ? cell + column : beyond
        at += 1
        start = at
      }
      end = at
      if (isFeed && end > start && bytes[at - 1] === RETURN && bytes[at] === LINE_FEED) {
        end -= 1
        placeCell(batch, cell, start, end)
      }
    }
    if (at >= limit && !last) return record
    count += 1
    if (count <= width) held |= end - start
    else if (end > start) held |= BEYOND
    cell = count < width ? cell + column : beyond
    if (at < limit && bytes[at] === delimiter) {
      at += 1
      continue
    }
    if (at - record > LONGEST_RECORD) return 'record-too-long'
    counts.lines += lines
    lines = 1
    if (held === 0) {
      if (count === 1) counts.blankLines += 1
      else counts.trailingBlank += 1
    } else if (repeatsHeader(cutting, record, at)) counts.repeatedHeaders += 1
    else settle(cutting, count, held, rough)
    // Setting a length is a call: it is made for records that need it.
    if (rough.length > 0) rough.length = 0
    at += 1
    record = at
    count = 0
    held = 0
    if (batch.records === rows) flush(cutting)
    cell = CELL * batch.records
  }
  return Math.min(record, limit)
}

/** Gives a record its missing cells and its cells their text, and counts it. */
function settle(cutting: Cutting, count: number, held: number, rough: readonly number[]): void {
  const { batch, counts, width, marks } = cutting
  const { bytes, cells } = batch
  for (const cell of rough) {
    const start = cells[cell] as number
    const text = unquote(bytes, start, cells[cell + 1] as number, marks.quote ?? -1)
    placeCell(batch, cell, start, text.end)
    if (text.isOdd) counts.oddQuotes += 1
  }
  if (count < width) {
    blank(cutting, count)
    counts.short += 1
  }
  if (held & BEYOND) counts.long += 1
  counts.records += 1
  batch.records += 1
  if (counts.trailingBlank > 0) giveBlank(cutting)
}

/** Blanks the cells of the record to come, from a column on. */
function blank({ batch, width }: Cutting, from: number): void {
  for (let column = from; column < width; column++)
    placeCell(batch, CELL * (column * batch.rows + batch.records), 0, 0)
}

/** Blank records followed by others are records. Their order does not count. */
function giveBlank(cutting: Cutting): void {
  const { batch, counts } = cutting
  for (; counts.trailingBlank > 0; counts.trailingBlank--) {
    if (batch.records === batch.rows) flush(cutting)
    blank(cutting, 0)
    counts.records += 1
    batch.records += 1
  }
}

function repeatsHeader({ header, batch: { bytes } }: Cutting, from: number, to: number): boolean {
  if (header === null || to - from < header.length || to - from > header.length + 1) return false
  if (to - from > header.length && bytes[to - 1] !== RETURN) return false
  return header.every((byte, at) => bytes[from + at] === byte)
}
