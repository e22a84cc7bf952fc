import { readFileSync } from 'node:fs'
import { build, type Plugin } from 'esbuild'
import { tableModule } from '../build/catalogue.ts'

/** The product as the bench calls it. */
export type Product = typeof import('./product.ts')

const tables: Plugin = {
  name: 'catalogue-tables',
  setup({ onLoad }) {
    onLoad({ filter: /\.csv$/ }, ({ path }) => ({
      contents: tableModule(readFileSync(path, 'utf8')),
      loader: 'js',
    }))
  },
}

/** Bundles the core of the product as the build does, and loads it here: no host stands between. */
export async function product(): Promise<Product> {
  const { outputFiles } = await build({
    entryPoints: ['bench/product.ts'],
    bundle: true,
    platform: 'neutral',
    target: 'es2019',
    format: 'esm',
    charset: 'utf8',
    plugins: [tables],
    write: false,
  })
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')
  return import(`data:text/javascript;base64,${code}`)
}
