import { readFileSync } from 'node:fs'
import { type BuildOptions, build, type Plugin } from 'esbuild'
import { tableModule } from './catalogue.ts'

/** Gives `.csv` imports their packed text. */
const tables: Plugin = {
  name: 'catalogue-tables',
  setup({ onLoad }) {
    onLoad({ filter: /\.csv$/ }, ({ path }) => ({
      contents: tableModule(readFileSync(path, 'utf8')),
      loader: 'js',
    }))
  },
}

/** What every bundle of the project has in common: Google's own level of the language, tables packed. */
export const SHARED: BuildOptions & { write: false; metafile: true } = {
  bundle: true,
  platform: 'neutral',
  target: 'es2019',
  charset: 'utf8',
  plugins: [tables],
  write: false,
  metafile: true,
}

/** Bundles a file with all it imports and loads it: Node alone cannot import a `.csv`. */
export async function loaded<Module>(entry: string): Promise<Module> {
  const { outputFiles } = await build({ ...SHARED, entryPoints: [entry], format: 'esm' })
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')
  return import(`data:text/javascript;base64,${code}`)
}
