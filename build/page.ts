import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { type BuildOptions, build } from 'esbuild'
import { lighter } from './lighter.ts'

const SOURCES = 'local/preview/page'
const OTHERS = [
  'local/preview/protocol.ts',
  'src/base/text.ts',
  'build/page.ts',
  'build/lighter.ts',
]
const OUT = 'dist/local/preview'
const STAMP = `${OUT}/built`

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
  const script = await bundled(`${SOURCES}/main.ts`, {
    splitting: true,
    format: 'esm',
    target: 'es2022',
    plugins: [lighter],
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const style = await bundled(`${SOURCES}/style.css`, {})
  const html = readFileSync(`${SOURCES}/index.html`, 'utf8')
  writeFileSync(
    `${OUT}/index.html`,
    html.replaceAll('page.js', script).replaceAll('page.css', style),
  )
  writeFileSync(`${OUT}/icon.svg`, readFileSync(`${SOURCES}/icon.svg`))
  writeFileSync(STAMP, stamp)
  return true
}

/**
 * Bundles a file of the page, and gives the name it was written under: that of what it holds, so that a
 * browser keeps it, with what it compiled, for as long as it is the same.
 */
async function bundled(entry: string, options: BuildOptions): Promise<string> {
  const { metafile } = await build({
    ...options,
    entryPoints: { page: entry },
    entryNames: '[name]-[hash]',
    outdir: OUT,
    bundle: true,
    minify: true,
    legalComments: 'none',
    metafile: true,
  })
  const made = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === entry)
  return basename(made?.[0] ?? '')
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
