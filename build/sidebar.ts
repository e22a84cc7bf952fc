// The pages of the add-on, each one file that asks for nothing: its styles and its script inside.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { tables } from './bundled.ts'

const PAGES = 'sidebar/pages'

/** Where the styles and the script stand in the frame of every page. */
const MARKS = { style: '/* style */', script: '/* script */' }

/** Builds each page of `sidebar/pages/` into `dist/`, under the name of its file. */
export async function buildSidebar(): Promise<void> {
  const frame = readFileSync('sidebar/page.html', 'utf8')
  const style = await bundled('sidebar/style.css')
  const entries = readdirSync(PAGES).filter((file) => file.endsWith('.tsx'))
  for (const file of entries) {
    const name = basename(file, '.tsx')
    const own = existsSync(`${PAGES}/${name}.css`) ? await bundled(`${PAGES}/${name}.css`) : ''
    const script = await bundled(`${PAGES}/${file}`)
    writeFileSync(`dist/${name}.html`, inlined(frame, style + own, script))
  }
}

/** Gives `?script` imports the whole script they name as text: a worker is made of it. */
const scripts: Plugin = {
  name: 'inert-scripts',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\?script$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path.replace(/\?script$/, '')),
      namespace: 'script',
    }))
    onLoad({ filter: /.*/, namespace: 'script' }, async ({ path }) => ({
      contents: `export const text = ${JSON.stringify(await bundled(path))}`,
      loader: 'js',
    }))
  },
}

/** A script or a style with all it needs, as the pages hold it. */
export async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [tables, scripts],
    write: false,
  })
  return (outputFiles[0]?.text ?? '').trim()
}

function inlined(frame: string, style: string, script: string): string {
  // What would end a script, or begin a comment of the page, is written so that it does not.
  const safe = script.replace(/<(?=\/script|!--)/gi, '\\x3C')
  return frame.replace(MARKS.style, () => style).replace(MARKS.script, () => safe)
}
