import type { FileFailure } from '../../src/profiling/file/failure.ts'
import type { Corrections, Understood } from '../../src/profiling/file/understood.ts'
import { HEAD_BYTES, TAIL_BYTES, understand } from '../../src/profiling/file/understood.ts'

/** A file somebody picked, or a sheet of it. */
export interface PickedFile {
  readonly name: string
  readonly bytes: Blob
}

/** Understands a file from its two ends; a file that can no longer be read has changed. */
export async function understanding(
  { bytes }: PickedFile,
  corrections: Corrections,
): Promise<Understood | FileFailure> {
  const { size } = bytes
  try {
    const head = await part(bytes, 0, HEAD_BYTES)
    const tail = size > HEAD_BYTES ? await part(bytes, size - TAIL_BYTES, size) : null
    return understand(head, tail, corrections)
  } catch {
    return { code: 'changed' }
  }
}

async function part(bytes: Blob, from: number, to: number): Promise<Uint8Array> {
  return new Uint8Array(await bytes.slice(from, to).arrayBuffer())
}

/** Signs beyond which a name is no name. */
const LONGEST = 80

/** Whether the name of a column reads as a value: then the line taken for the header may be a record. */
export function isLikeValue(name: string): boolean {
  return name.length > LONGEST || /\S@\S+\.\S/.test(name) || /\d[\d\s.-]{4,}\d/.test(name)
}

/** The names of columns that may leave, once a person has confirmed the header: none that reads as a value. */
export function namesToSend({ header, headerLine }: Understood): string[] {
  return header.map((name) => (headerLine === null || isLikeValue(name) ? '' : name))
}
