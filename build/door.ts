import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { declarations } from './declarations.ts'
import { ON_NODE } from './node.ts'

const ENTRY = 'local/door.ts'
const FOLDER = 'dist/local'
const TYPES = `${FOLDER}/host.d.ts`

/** Of `local/`, what stands on the host and is none of it. */
const OUTSIDE = /^(preview|demo)([/\\]|\.ts$)|^start\.ts$/

/**
 * Builds dist/local/host.js, the embedded host for other projects, its libraries inside. Its types take
 * seconds: they are made again when a source of the host changed, and only then.
 */
export async function buildDoor(): Promise<void> {
  await build({ ...ON_NODE, entryPoints: [ENTRY], outfile: `${FOLDER}/host.js` })
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(
    `${FOLDER}/package.json`,
    '{ "type": "module", "main": "host.js", "types": "host.d.ts" }\n',
  )
  const mark = `// Of the sources ${sources('local')}.\n`
  if (existsSync(TYPES) && readFileSync(TYPES, 'utf8').startsWith(mark)) return
  writeFileSync(TYPES, mark + declarations(ENTRY))
}

/** A word for what the host's sources are: another as soon as one of them differs. */
function sources(folder: string): string {
  const hash = createHash('sha256')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  for (const file of files) {
    if (!file.endsWith('.ts') || OUTSIDE.test(file)) continue
    hash.update(file).update(readFileSync(join(folder, file)))
  }
  return hash.digest('hex').slice(0, 16)
}
