import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { buildPage } from './page.ts'

const BUNDLE = 'dist/Code.js'
const SOURCES = ['src', 'build', 'build.ts', 'appsscript.json']

/** Builds what is missing or older than its sources: the add-on, and the page of the preview. */
export async function freshen(): Promise<void> {
  if (!existsSync(BUNDLE) || statSync(BUNDLE).mtimeMs < newest(SOURCES)) {
    const args = ['--import', 'tsx', 'build.ts', '--quiet']
    const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
    if (status !== 0) process.exit(status ?? 1)
  }
  await buildPage()
}

function newest(paths: readonly string[]): number {
  return Math.max(...paths.map(changedAt))
}

function changedAt(path: string): number {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(0, newest(readdirSync(path).map((name) => `${path}/${name}`)))
}
