import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'

const SOURCES = 'local/preview/page'
const OTHERS = ['local/preview/protocol.ts', 'src/base/text.ts', 'build/page.ts']
const OUT = 'dist/local/preview'
const STAMP = `${OUT}/built`
const COPIED = ['index.html', 'icon.svg']

/**
 * Builds the preview's page into dist/local/preview, when its sources or its libraries changed since:
 * it takes seconds, and most runs need none. Gives whether it built.
 */
export async function buildPage(): Promise<boolean> {
  const stamp = fingerprint()
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return false
  rmSync(OUT, { recursive: true, force: true })
  mkdirSync(OUT, { recursive: true })
  // The parts Univer loads on demand stay apart: hyphens of sixty languages, which nothing here asks for.
  await build({
    entryPoints: { page: `${SOURCES}/main.ts` },
    outdir: OUT,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  await build({
    entryPoints: { page: `${SOURCES}/style.css` },
    outdir: OUT,
    bundle: true,
    minify: true,
  })
  for (const file of COPIED) writeFileSync(`${OUT}/${file}`, readFileSync(`${SOURCES}/${file}`))
  writeFileSync(STAMP, stamp)
  return true
}

/** Tells one state of the sources and libraries from another. */
function fingerprint(): string {
  const sources = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.\w+$/.test(file))
    .map((file) => `${SOURCES}/${file}`)
  const hash = createHash('sha256')
  for (const file of [...sources.sort(), ...OTHERS, 'package-lock.json'])
    hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}
