import { spawnSync } from 'node:child_process'
import { isStale } from './stale.js'

/** Builds again when what is built is older than its sources. */
export function freshen() {
  if (!isStale()) return
  const args = ['--import', 'tsx', 'build.ts', '--quiet']
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
