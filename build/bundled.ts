import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type BuildOptions, build, type Plugin } from 'esbuild'
import { tableModule } from './catalogue.ts'

/** Gives `.csv` imports their packed text. */
export const tables: Plugin = {
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

const CACHE = 'node_modules/.cache/bundled'

/** Bundles a file with all it imports and loads it: Node alone cannot import a `.csv`. */
export async function loaded<Module>(entry: string): Promise<Module> {
  const { outputFiles } = await build({ ...SHARED, entryPoints: [entry], format: 'esm' })
  const file = resolve(CACHE, `${basename(entry, '.ts')}-${process.pid}.mjs`)
  mkdirSync(CACHE, { recursive: true })
  writeFileSync(file, outputFiles[0]?.contents ?? '')
  const module: Module = await import(pathToFileURL(file).href)
  rmSync(file)
  return module
}
