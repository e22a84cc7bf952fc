import type { BuildOptions } from 'esbuild'

/** What the libraries inside were written for: a `require` of Node's own modules. */
const BANNER = `import { createRequire as madeRequire } from 'node:module'
const require = madeRequire(import.meta.url)`

/** What the bundles that run on Node have in common: one file each, its libraries inside. */
export const ON_NODE = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  charset: 'utf8',
  legalComments: 'eof',
  banner: { js: BANNER },
  logLevel: 'warning',
} satisfies BuildOptions
