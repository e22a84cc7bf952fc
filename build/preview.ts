import { build } from 'esbuild'
import { ON_NODE } from './node.ts'
import { buildPage } from './page.ts'

/**
 * Builds the preview: its server in one file, dist/local/preview.js, which starts at once where two
 * hundred files take a second; what the add-on's pages find in place of Google; its own page.
 */
export async function buildPreview(): Promise<void> {
  const server = { entryPoints: ['local/start.ts'], outfile: 'dist/local/preview.js' }
  const bridge = { entryPoints: ['local/preview/frame/client.ts'], outfile: 'dist/local/frame.js' }
  await Promise.all([
    build({ ...ON_NODE, ...server, minifySyntax: false }),
    build({ ...bridge, bundle: true, format: 'iife', target: 'es2020', charset: 'utf8' }),
    buildPage(),
  ])
}
