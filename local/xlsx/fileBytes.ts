import { readFile, stat } from 'node:fs/promises'
import { FileRefused } from './fileRefused.ts'
import { LIMIT, MEGABYTE } from './parts.ts'

/** The bytes of a file; one that is not there, or can only be too large, is refused before it is read. */
export async function fileBytes(path: string): Promise<Uint8Array> {
  const size = await stat(path).then(
    (found) => found.size,
    () => null,
  )
  if (size === null) throw new FileRefused('missing', path)
  if (size > LIMIT) throw new FileRefused('tooBig', Math.round(size / MEGABYTE), LIMIT / MEGABYTE)
  return readFile(path).catch(() => {
    throw new FileRefused('missing', path)
  })
}
