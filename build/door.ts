import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import { declarations } from './declarations.ts'

const ENTRY = 'local/door.ts'
const FOLDER = 'dist/local'
const TYPES = `${FOLDER}/host.d.ts`

/** What the libraries inside were written for: a `require` of Node's own modules. */
const BANNER = `import { createRequire as madeRequire } from 'node:module'
const require = madeRequire(import.meta.url)`

/**
 * Builds dist/local/host.js, the embedded host for other projects, its libraries inside. Its types take
 * seconds: they are made again when `types` is asked for, or when there are none.
 */
export async function buildDoor(types: boolean): Promise<void> {
  await build({
    entryPoints: [ENTRY],
    outfile: `${FOLDER}/host.js`,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    legalComments: 'eof',
    banner: { js: BANNER },
    logLevel: 'warning',
  })
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(
    `${FOLDER}/package.json`,
    '{ "type": "module", "main": "host.js", "types": "host.d.ts" }\n',
  )
  if (types || !existsSync(TYPES)) writeFileSync(TYPES, declarations(ENTRY))
}
