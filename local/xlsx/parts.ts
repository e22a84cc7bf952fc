// The parts a file holds, read from the directory at its end: enough to tell, before anything is
// unpacked, whether it is a workbook and how large it will be.
import { FileRefused } from './fileRefused.ts'

/** Cells written out take this many bytes at most: some two million cells, a quarter of a minute. */
const LIMIT = 150_000_000
const MEGABYTE = 1_000_000

const END = 0x06054b50
const ENTRY = 0x02014b50
const END_LENGTH = 22
const LONGEST_COMMENT = 65_535
const OLE = [0xd0, 0xcf, 0x11, 0xe0]

/** Throws when bytes are no .xlsx, or one whose cells are too many to be opened. */
export function refuseUnreadable(bytes: Uint8Array): void {
  if (OLE.every((byte, i) => bytes[i] === byte)) throw new FileRefused('locked')
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new FileRefused('notXlsx')
  const sizes = partSizes(bytes)
  if (!sizes.has('[Content_Types].xml')) throw new FileRefused('notXlsx')
  if (![...sizes.keys()].some((name) => /^xl\/workbook[^/]*\.xml$/.test(name))) {
    throw new FileRefused('notXlsx')
  }
  let cells = 0
  for (const [name, size] of sizes) {
    if (/^xl\/(worksheets\/|sharedStrings|comments)/.test(name)) cells += size
  }
  if (cells > LIMIT) {
    throw new FileRefused('tooBig', Math.round(cells / MEGABYTE), LIMIT / MEGABYTE)
  }
}

/** The unpacked size of each part, in bytes; a file cut short has no directory and is refused. */
function partSizes(bytes: Uint8Array): Map<string, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const sizes = new Map<string, number>()
  const end = endOf(view)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) {
      throw new FileRefused('damaged')
    }
    const name = view.getUint16(at + 28, true)
    const beside = view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    const text = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name))
    sizes.set(text, view.getUint32(at + 24, true))
    at += 46 + name + beside
  }
  return sizes
}

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT)
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) === END) return at
  }
  throw new FileRefused('damaged')
}
