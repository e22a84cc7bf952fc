import type { FileFailure } from '../../src/profiling/file/failure.ts'

/** How far a reading is. */
export interface Course {
  /** Bytes read, and records. */
  readonly done: number
  readonly records: number
}

/** A file being read: its bytes are given in order, in pieces of any length. */
export interface Taking<Result> {
  take(piece: Uint8Array): FileFailure | null
  /** Records read so far. */
  records(): number
  /** Ends the file. */
  end(): FileFailure | null
  /** What is to be done before more bytes are taken, or once the file ended, step by step. */
  settling(): Iterable<void>
  result(): Result
}

/** What a reading comes to. */
export type ReadEnd<Result, Failure = FileFailure> =
  | { readonly failure: Failure }
  | { readonly result: Result }

/** Called between two pieces or two steps; what it gives is waited for. False: nothing more is wanted. */
export type Between = (course: Course) => Promise<boolean> | boolean

/** Bytes asked of the disk at once, and counted at once. */
export interface Pieces {
  readonly read: number
  readonly count: number
}

/** Reads a file from one end to the other; null when it was told to stop. */
export async function readThrough<Result>(
  file: Blob,
  taking: Taking<Result>,
  { read, count, between }: Pieces & { readonly between: Between },
): Promise<ReadEnd<Result> | null> {
  let course: Course = { done: 0, records: 0 }
  const settle = async () => {
    for (const _ of taking.settling()) if (!(await between(course))) return false
    return between(course)
  }
  for (let from = 0; from < file.size; from += read) {
    const bytes = await bytesOf(file, from, read)
    if (bytes === null) return { failure: { code: 'changed' } }
    for (let at = 0; at < bytes.length; at += count) {
      const failure = taking.take(bytes.subarray(at, at + count))
      if (failure) return { failure }
      course = { done: from + Math.min(bytes.length, at + count), records: taking.records() }
      if (!(await settle())) return null
    }
  }
  const failure = taking.end()
  if (failure) return { failure }
  return (await settle()) ? { result: taking.result() } : null
}

/** Bytes of a file; null when it is no longer what it was when it was picked. */
export async function bytesOf(
  file: Blob,
  from: number,
  length: number,
): Promise<Uint8Array | null> {
  try {
    const bytes = new Uint8Array(await file.slice(from, from + length).arrayBuffer())
    return bytes.length === Math.min(length, file.size - from) ? bytes : null
  } catch {
    return null
  }
}
