// The parts a file holds, read from the directory at its end: enough to tell, before anything is
// unpacked, whether it is a workbook and how large it will be. A directory that lies is refused too.
import { inflateRawSync } from 'node:zlib'
import { FileRefused } from './fileRefused.ts'

/** All that is unpacked, in bytes, at most: some two million cells, a quarter of a minute. */
export const LIMIT = 150_000_000
export const MEGABYTE = 1_000_000

const END = 0x06054b50
const ENTRY = 0x02014b50
const LONG_END = 0x06064b50
const LONG_PLACE = 0x07064b50
const END_LENGTH = 22
const LONGEST_COMMENT = 65_535
/** Told in place of a number that needs eight bytes, which then stands elsewhere. */
const ELSEWHERE = 0xffffffff
const ELSEWHERE_SHORT = 0xffff
const OLE = [0xd0, 0xcf, 0x11, 0xe0]

/** One part, as the directory tells it: sizes and places in bytes. */
export interface Part {
  readonly size: number
  readonly packed: number
  readonly method: number
  readonly place: number
}

export type Parts = ReadonlyMap<string, Part>

/** The parts of an .xlsx; throws when bytes are none, or one whose content is too large to be opened. */
export function partsOf(bytes: Uint8Array): Parts {
  if (OLE.every((byte, i) => bytes[i] === byte)) throw new FileRefused(oldOrLocked(bytes))
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new FileRefused('notXlsx')
  const parts = listed(bytes)
  const names = [...parts.keys()]
  if (!names.includes('[Content_Types].xml')) throw new FileRefused('notXlsx')
  if (workbookPart(parts) === '') throw new FileRefused('notXlsx')
  const size = [...parts.values()].reduce((sum, part) => sum + part.size, 0)
  if (size > LIMIT) throw new FileRefused('tooBig', Math.round(size / MEGABYTE), LIMIT / MEGABYTE)
  return parts
}

/** The name of the workbook's own part in its folder, empty when there is none. */
export function workbookPart(parts: Parts): string {
  const found = [...parts.keys()].find((name) => /^xl\/workbook[^/]*\.xml$/.test(name))
  return found?.slice('xl/'.length) ?? ''
}

/** The same container holds old .xls workbooks and those a password encrypts. */
function oldOrLocked(bytes: Uint8Array): 'old' | 'locked' {
  const mark = Buffer.from('EncryptedPackage', 'utf16le')
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(mark)
    ? 'locked'
    : 'old'
}

/** The text of a part, empty when the file has no such part. */
export function partText(bytes: Uint8Array, parts: Parts, name: string): string {
  const part = parts.get(name)
  if (!part) return ''
  const view = viewOf(bytes)
  if (part.place + 30 > bytes.length) throw new FileRefused('damaged')
  const beside = view.getUint16(part.place + 26, true) + view.getUint16(part.place + 28, true)
  const start = part.place + 30 + beside
  const packed = bytes.subarray(start, start + part.packed)
  if (part.method === 0) return new TextDecoder().decode(packed)
  if (part.size === 0) return ''
  try {
    return new TextDecoder().decode(inflateRawSync(packed, { maxOutputLength: part.size }))
  } catch {
    throw new FileRefused('damaged')
  }
}

/** The entries of the directory; a file cut short has none and is refused. */
function listed(bytes: Uint8Array): Map<string, Part> {
  const view = viewOf(bytes)
  const parts = new Map<string, Part>()
  let { count, at } = directoryOf(view)
  for (; count > 0; count--) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) {
      throw new FileRefused('damaged')
    }
    const nameLength = view.getUint16(at + 28, true)
    const extra = view.getUint16(at + 30, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    if (!name.endsWith('/')) parts.set(name, entry(view, at, at + 46 + nameLength, extra))
    at += 46 + nameLength + extra + view.getUint16(at + 32, true)
  }
  return parts
}

/** A part said to be empty, though something is packed in it, would unpack without a limit. */
function entry(view: DataView, at: number, extra: number, extraLength: number): Part {
  const told = [at + 24, at + 20, at + 42].map((place) => view.getUint32(place, true))
  const long = told.includes(ELSEWHERE) ? longNumbers(view, extra, extraLength) : []
  const [size = 0, packed = 0, place = 0] = told.map((number) =>
    number === ELSEWHERE ? (long.shift() ?? ELSEWHERE) : number,
  )
  const method = view.getUint16(at + 10, true)
  const isStream = (view.getUint16(at + 8, true) & 8) !== 0
  const isHidden = (method === 8 && size === 0 && packed > 2) || (isStream && packed === 0)
  if (isHidden || (method === 0 && size !== packed)) throw new FileRefused('damaged')
  return { size, packed, method, place }
}

/** Numbers of eight bytes, from the first extra field that holds some. */
function longNumbers(view: DataView, start: number, length: number): number[] {
  const end = Math.min(start + length, view.byteLength)
  for (let at = start; at + 4 <= end; ) {
    const size = view.getUint16(at + 2, true)
    if (view.getUint16(at, true) === 1) {
      const count = Math.min(Math.floor(size / 8), Math.floor((end - at - 4) / 8))
      return Array.from({ length: count }, (_, i) => longNumber(view, at + 4 + i * 8))
    }
    at += 4 + size
  }
  return []
}

function longNumber(view: DataView, at: number): number {
  if (at < 0 || at + 8 > view.byteLength) throw new FileRefused('damaged')
  return Number(view.getBigUint64(at, true))
}

/** How many entries the directory has, and where it begins. */
function directoryOf(view: DataView): { count: number; at: number } {
  const end = endOf(view)
  const count = view.getUint16(end + 10, true)
  const at = view.getUint32(end + 16, true)
  if (count !== ELSEWHERE_SHORT && at !== ELSEWHERE) return { count, at }
  if (end < 20 || view.getUint32(end - 20, true) !== LONG_PLACE) throw new FileRefused('damaged')
  const place = longNumber(view, end - 12)
  if (place + 56 > view.byteLength || view.getUint32(place, true) !== LONG_END) {
    throw new FileRefused('damaged')
  }
  return { count: longNumber(view, place + 32), at: longNumber(view, place + 48) }
}

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT)
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) === END) return at
  }
  throw new FileRefused('damaged')
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
