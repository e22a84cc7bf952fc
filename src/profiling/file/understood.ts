// What is understood of a file from its head, as data: a page shows it, and a person corrects it.

import { visibleText } from '../../workbook/reading/visibleText.ts'
import type { Charset } from '../charset.ts'
import type { Marks } from '../records.ts'
import type { Encoding, EncodingFound } from './encoding.ts'
import { encodingOf, isWide } from './encoding.ts'
import type { FileFailure } from './failure.ts'
import { footerOf } from './footer.ts'
import type { HeadRecord } from './headRecords.ts'
import type { Cut, Delimiter } from './layout.ts'
import { bestCut, cutBy, DELIMITERS, headerPlace, tablePlace } from './layout.ts'
import { utf16Pieces } from './utf16.ts'

/** What a person may say of a file better than its head does. */
export interface Corrections {
  readonly encoding?: Encoding
  readonly delimiter?: Delimiter
  /** False: quotes are ordinary signs. */
  readonly quotes?: boolean
  /** Line of the header, 1 first; `null` when the file has none. */
  readonly headerLine?: number | null
  /** Lines after the table. */
  readonly footerLines?: 0
}

export interface Understood {
  readonly encoding: Encoding
  /** Bytes of the mark of byte order at the head. */
  readonly mark: number
  readonly delimiter: Delimiter
  readonly quotes: boolean
  readonly lineEnd: 'lf' | 'cr'
  /** Line of the header, 1 first; `null` when there is none. */
  readonly headerLine: number | null
  /** Lines before the table. */
  readonly preambleLines: number
  /** Names as written, white signs around them aside; blank where there is none. */
  readonly header: readonly string[]
  readonly width: number
  /** Columns whose numbers have a decimal comma. */
  readonly decimalCommas: readonly number[]
  /** Line on which the bytes below end and the records begin, 1 first. */
  readonly firstLine: number
  /** Bytes, once in UTF-8 or Windows-1252, before the first record. */
  readonly from: number
  /** The header as written: records that repeat it are left out. */
  readonly headerBytes: readonly number[]
  readonly footerLines: number
  readonly footerBytes: number
  /** The first records, for the page alone: they never leave it, and it masks them. */
  readonly sample: readonly (readonly string[])[]
}

/** Columns a file may have. */
export const MOST_COLUMNS = 4_096

/** Bytes of a head, and of a tail, that are enough. */
export const HEAD_BYTES = 262_144
export const TAIL_BYTES = 16_384

const QUOTE = 34
const SHOWN = 20

/** The charset in which records are cut. */
export const charsetOf = (encoding: Encoding): Charset =>
  encoding === 'windows-1252' ? 'windows-1252' : 'utf-8'

/** How the cells and records of a file are told apart. */
export function marksOf({ delimiter, quotes, lineEnd }: Understood): Marks {
  return {
    delimiter: delimiter.charCodeAt(0),
    quote: quotes ? QUOTE : null,
    lineEnd: lineEnd === 'cr' ? 13 : 10,
  }
}

/**
 * Understands a file from its first bytes, and its last ones when it is longer. `isWhole` says that the
 * head is all there is.
 */
export function understand(
  head: Uint8Array,
  tail: Uint8Array | null,
  corrections: Corrections = {},
): Understood | FileFailure {
  if (head.length === 0) return { code: 'empty' }
  const found = written(head, corrections)
  if (typeof found === 'string') return { code: found }
  const text = inCharset(head, found)
  if (visibleText(String.fromCharCode(...text.subarray(0, 1_000))) === '' && text.length < 1_000)
    return { code: 'empty' }
  const cut = cutOf(text, found, corrections, tail === null)
  if (cut === null || cut.records.length === 0)
    return tail === null ? { code: 'empty' } : { code: 'no-table' }
  const width = Math.max(cut.width, headerCells(cut, corrections).length)
  if (width > MOST_COLUMNS)
    return { code: 'too-many-columns', values: { columns: width, most: MOST_COLUMNS } }
  return told(cut, found, width, corrections, text, tail)
}

function written(
  head: Uint8Array,
  { encoding }: Corrections,
): EncodingFound | 'binary' | 'workbook' | 'archive' {
  const found = encodingOf(head)
  if (encoding === undefined) return found
  const mark = typeof found === 'string' || found.encoding !== encoding ? 0 : found.mark
  return { encoding, mark }
}

/** The head without its mark, in the charset in which it is cut. */
function inCharset(head: Uint8Array, { encoding, mark }: EncodingFound): Uint8Array {
  const bytes = head.subarray(mark)
  if (!isWide(encoding)) return bytes
  return utf16Pieces(encoding === 'utf-16le')(bytes)
}

function cutOf(
  text: Uint8Array,
  { encoding }: EncodingFound,
  { delimiter, quotes }: Corrections,
  isWhole: boolean,
): Cut | null {
  const quote = quotes === false ? null : QUOTE
  const charset = charsetOf(encoding)
  const signs = delimiter === undefined ? DELIMITERS : [delimiter]
  return bestCut(signs.map((sign) => cutBy(text, sign, quote, charset, isWhole)))
}

/** Place of the header among the records of a cut; -1 when there is none. */
function headerAt(cut: Cut, { headerLine }: Corrections): number {
  if (headerLine === undefined) return headerPlace(cut)
  return headerLine === null ? -1 : cut.records.findIndex(({ line }) => line >= headerLine)
}

function headerCells(cut: Cut, corrections: Corrections): readonly string[] {
  return cut.records[headerAt(cut, corrections)]?.cells ?? []
}

function told(
  cut: Cut,
  { encoding, mark }: EncodingFound,
  width: number,
  corrections: Corrections,
  text: Uint8Array,
  tail: Uint8Array | null,
): Understood {
  const { delimiter, marks, records } = cut
  const place = headerAt(cut, corrections)
  const header = records[place]
  const first = records[place >= 0 ? place + 1 : tablePlace(cut)]
  const rows = records.slice(place >= 0 ? place + 1 : tablePlace(cut)).map(({ cells }) => cells)
  const hasFooter = corrections.footerLines !== 0 && !isWide(encoding)
  const footer = hasFooter ? footerOf(tail ?? text, marks, charsetOf(encoding), width) : NO_FOOTER
  const start = header ?? first
  return {
    encoding,
    mark,
    delimiter,
    quotes: marks.quote !== null,
    lineEnd: marks.lineEnd === 13 ? 'cr' : 'lf',
    headerLine: header ? header.line : null,
    preambleLines: start ? start.line - 1 : 0,
    header: Array.from({ length: width }, (_, at) => visibleText(header?.cells[at])),
    width,
    decimalCommas: decimalCommas(rows, width),
    firstLine: header ? lineAfter(header, text, marks.lineEnd) : (first?.line ?? 1),
    from: header ? header.next : (first?.from ?? 0),
    headerBytes: header ? [...text.subarray(header.from, header.to)] : [],
    footerLines: footer.lines,
    footerBytes: footer.bytes,
    sample: rows.slice(0, SHOWN),
  }
}

function lineAfter({ from, to, line }: HeadRecord, text: Uint8Array, lineEnd: number): number {
  return line + 1 + text.subarray(from, to).filter((byte) => byte === lineEnd).length
}

const NO_FOOTER = { lines: 0, bytes: 0 }

/** The columns in which most values of the head are numbers with a decimal comma. */
function decimalCommas(rows: readonly (readonly string[])[], width: number): number[] {
  return Array.from({ length: width }, (_, column) => column).filter((column) => {
    const values = rows.map((cells) => visibleText(cells[column])).filter((value) => value !== '')
    const commas = values.filter((value) => /^[+-]?\d+,\d+$/.test(value)).length
    return commas > 0 && commas > values.length / 2
  })
}
