import { fileURLToPath } from 'node:url'

const ENTRY = fileURLToPath(new URL('./client.ts', import.meta.url))

let made: Promise<string> | null = null

/** The script put first in every page of the add-on, bundled when the first one opens. */
export function clientScript(): Promise<string> {
  made ??= bundled()
  return made
}

async function bundled(): Promise<string> {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
  })
  return outputFiles[0]?.text ?? ''
}
