// What many tests start from is made once for a build of the add-on and a state of the host, and kept in
// a file: whichever test asks first makes it, with the real commands.
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

const FOLDER = 'dist/local/tests'

/** Everything that makes it what it is. */
const SOURCES = ['dist/Code.js', 'local', 'test/support', 'package-lock.json']

let build: string | null = null

/** What a recipe, a value as JSON tells it, makes: from the file of an earlier test, or for the first time. */
export function kept<Made>(recipe: unknown, make: () => Made): Made {
  build ??= hashed(SOURCES.flatMap(filesOf).map((file) => readFileSync(file)))
  const file = join(FOLDER, `${build}-${hashed([JSON.stringify(recipe)])}.json`)
  if (!existsSync(file)) keep(file, make())
  // The first to ask gets what the others get.
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** Writes a file whole or not at all: another worker may be making the same. */
function keep(file: string, made: unknown): void {
  mkdirSync(FOLDER, { recursive: true })
  // What another build left is of no use any more.
  for (const old of readdirSync(FOLDER))
    if (!old.startsWith(`${build}-`)) rmSync(join(FOLDER, old), { force: true })
  const part = `${file}.${process.pid}`
  writeFileSync(part, JSON.stringify(made))
  renameSync(part, file)
}

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)))
}

function hashed(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex').slice(0, 16)
}
