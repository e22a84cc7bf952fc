// Writes the generated pages of docs/. With --check, only says which ones are out of date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { loaded } from '../build/bundled.ts'
import { roomGraph } from './roomGraph.ts'

const ARCHITECTURE = 'docs/architecture.md'

/** The drawing stands between two marks; the words around it are written by hand. */
function withGraph(page: string, graph: string): string {
  return page.replace(
    /(<!-- rooms -->\n)[\s\S]*?(\n<!-- \/rooms -->)/,
    (_, before, after) => before + graph + after,
  )
}

const { workbookPage } = await loaded<typeof import('./workbookPage.ts')>('docs/workbookPage.ts')
const pages: Readonly<Record<string, string>> = {
  'docs/workbook.fr.md': workbookPage('fr'),
  'docs/workbook.en.md': workbookPage('en'),
  [ARCHITECTURE]: withGraph(readFileSync(ARCHITECTURE, 'utf8'), await roomGraph()),
}

const stale = Object.entries(pages).filter(
  ([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text,
)
const names = stale.map(([path]) => path).join(', ')

if (process.argv.includes('--check')) {
  if (stale.length > 0) {
    console.error(`Out of date: ${names}. Run \`npm run docs\` and commit the result.`)
    process.exit(1)
  }
  console.log('docs/ is up to date')
} else {
  for (const [path, text] of stale) writeFileSync(path, text)
  console.log(stale.length > 0 ? `Written: ${names}` : 'docs/ was already up to date')
}
