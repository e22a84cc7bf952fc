import type { FileFailure } from '../../src/profiling/file/failure.ts'
import type { CheckResult, Counting } from './counting.ts'

/** How far a check is. */
export interface Course {
  /** Bytes read, and records. */
  readonly done: number
  readonly records: number
}

/** What a check comes to. */
export type CheckEnd = { readonly failure: FileFailure } | { readonly result: CheckResult }

interface Manner {
  /** Bytes asked of the disk at once, and counted at once. */
  readonly read: number
  readonly count: number
  /** Called between two pieces; what it gives is waited for. False: nothing more is wanted. */
  readonly between: (course: Course) => Promise<boolean> | boolean
}

/** Reads a file from one end to the other into a counting; null when it was told to stop. */
export async function readThrough(
  file: Blob,
  counting: Counting,
  { read, count, between }: Manner,
): Promise<CheckEnd | null> {
  for (let from = 0; from < file.size; from += read) {
    const bytes = await bytesOf(file, from, read)
    if (bytes === null) return { failure: { code: 'changed' } }
    for (let at = 0; at < bytes.length; at += count) {
      const failure = counting.take(bytes.subarray(at, at + count))
      if (failure) return { failure }
      const course = {
        done: from + Math.min(bytes.length, at + count),
        records: counting.records(),
      }
      if (!(await between(course))) return null
    }
  }
  const end = counting.end()
  return 'code' in end ? { failure: end } : { result: end }
}

/** Bytes of a file; null when it is no longer what it was when it was picked. */
async function bytesOf(file: Blob, from: number, length: number): Promise<Uint8Array | null> {
  try {
    const bytes = new Uint8Array(await file.slice(from, from + length).arrayBuffer())
    return bytes.length === Math.min(length, file.size - from) ? bytes : null
  } catch {
    return null
  }
}
