// The pages of the add-on, each one file that asks for nothing: its styles and its script inside.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { build } from 'esbuild'

const PAGES = 'sidebar/pages'

/** Where the styles and the script stand in the frame of every page. */
const MARKS = { style: '/* style */', script: '/* script */' }

/** Builds each page of `sidebar/pages/` into `dist/`, under the name of its file. */
export async function buildSidebar(): Promise<void> {
  const frame = readFileSync('sidebar/page.html', 'utf8')
  const style = await bundled('sidebar/style.css')
  const entries = readdirSync(PAGES).filter((file) => file.endsWith('.tsx'))
  for (const file of entries) {
    const script = await bundled(`${PAGES}/${file}`)
    writeFileSync(`dist/${basename(file, '.tsx')}.html`, inlined(frame, style, script))
  }
}

async function bundled(entry: string): Promise<string> {
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
    write: false,
  })
  return (outputFiles[0]?.text ?? '').trim()
}

function inlined(frame: string, style: string, script: string): string {
  // What would end a script, or begin a comment of the page, is written so that it does not.
  const safe = script.replace(/<(?=\/script|!--)/gi, '\\x3C')
  return frame.replace(MARKS.style, () => style).replace(MARKS.script, () => safe)
}
