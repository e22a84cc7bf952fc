import { recordBytes, recordStart } from '../../src/profiling/file/parts.ts'
import type { Understood } from '../../src/profiling/file/understood.ts'
import { charsetOf, marksOf } from '../../src/profiling/file/understood.ts'
import { bytesOf } from './readThrough.ts'

/** Bytes a part has at least: a smaller one takes longer to begin than it saves. */
const LEAST = 16 << 20
/** Bytes in which a record that begins is looked for. */
const WINDOW = 1 << 16

/**
 * The records of a file in `most` parts at most, each of which seems to begin a record. One part, or none,
 * where the file is not worth cutting, cannot be cut, or cannot be read.
 */
export async function fileParts(
  understood: Understood,
  file: Blob,
  most: number,
  least: number = LEAST,
): Promise<Blob[]> {
  const bytes = recordBytes(understood, file.size)
  if (bytes === null) return []
  const length = bytes.to - bytes.from
  const count = Math.min(most, Math.floor(length / least))
  const starts = [bytes.from]
  for (let part = 1; part < count; part++) {
    const near = bytes.from + Math.floor((part * length) / count)
    const start = await startAfter(understood, file, near)
    if (start === null || start >= bytes.to) return []
    if (start > (starts.at(-1) ?? 0)) starts.push(start)
  }
  return starts.map((start, part) => file.slice(start, starts[part + 1] ?? bytes.to))
}

/** Where a record seems to begin after a place; null where none does, or where the file cannot be read. */
async function startAfter(understood: Understood, file: Blob, near: number) {
  const window = await bytesOf(file, near, WINDOW)
  if (window === null) return null
  const { encoding, width } = understood
  const start = recordStart(window, marksOf(understood), charsetOf(encoding), width)
  return start === null ? null : near + start
}
