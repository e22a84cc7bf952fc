// Builds dist/: one script of real top-level functions, the manifest, and in dist/local/ the embedded host
// for other projects and the preview.
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import { loaded, SHARED } from './build/bundled.ts'
import { buildDoor } from './build/door.ts'
import { buildPreview } from './build/preview.ts'
import { buildSidebar } from './build/sidebar.ts'
import { stamp } from './build/stale.js'

const begun = Date.now()
const quiet = process.argv.includes('--quiet')

/** The catalogue must be sound before anything is shipped. */
async function checkCatalogue(): Promise<void> {
  const { integrity } = await loaded<typeof import('./src/catalogue/integrity.ts')>(
    'src/catalogue/integrity.ts',
  )
  const problems = integrity()
  if (problems.length > 0) throw new Error(`The catalogue is not sound:\n${problems.join('\n')}`)
}

/** Apps Script only finds top-level functions: each export of main.ts gets one. */
async function bundle(): Promise<number> {
  const { outputFiles } = await build({
    ...SHARED,
    entryPoints: ['src/main.ts'],
    format: 'iife',
    globalName: 'CrmInventory',
    minifyWhitespace: true,
    minifySyntax: true,
  })
  const forwarders = (await globals()).map(
    (name) => `function ${name}() { return CrmInventory.${name}.apply(null, arguments) }`,
  )
  const code = `${outputFiles[0]?.text ?? ''}${forwarders.join('\n')}\n`
  mkdirSync('dist', { recursive: true })
  for (const file of readdirSync('dist'))
    if (file !== 'local') rmSync(`dist/${file}`, { recursive: true })
  writeFileSync('dist/Code.js', code)
  cpSync('appsscript.json', 'dist/appsscript.json')
  return code.length
}

/** The names main.ts exports. */
async function globals(): Promise<string[]> {
  const { metafile } = await build({ ...SHARED, entryPoints: ['src/main.ts'], format: 'esm' })
  return Object.values(metafile.outputs).flatMap((output) => output.exports)
}

/** The demonstration in both languages, so that even the first `npm start` shows it at once. */
async function prepareDemo(): Promise<void> {
  const { demoWorkbook } = await import('./local/preview/demoWorkbook.ts')
  for (const language of ['fr', 'en'] as const) demoWorkbook(language, () => undefined)
}

const exported = await checkCatalogue().then(bundle)
await buildSidebar()
await buildDoor()
await buildPreview()
stamp(begun)
if (!quiet) await prepareDemo()
if (!quiet) console.log(`dist/Code.js: ${Math.round(exported / 1024)} kB`)
