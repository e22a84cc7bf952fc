import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import { declarations } from './declarations.ts'
import { ON_NODE } from './node.ts'

const ENTRY = 'local/door.ts'
const FOLDER = 'dist/local'
const TYPES = `${FOLDER}/host.d.ts`

/**
 * Builds dist/local/host.js, the embedded host for other projects, its libraries inside. Its types take
 * seconds: they are made again when `types` is asked for, or when there are none.
 */
export async function buildDoor(types: boolean): Promise<void> {
  await build({ ...ON_NODE, entryPoints: [ENTRY], outfile: `${FOLDER}/host.js` })
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(
    `${FOLDER}/package.json`,
    '{ "type": "module", "main": "host.js", "types": "host.d.ts" }\n',
  )
  if (types || !existsSync(TYPES)) writeFileSync(TYPES, declarations(ENTRY))
}
