import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../root.ts'

/** The script put first in every page of the add-on: `client.ts` as the build made it. */
export function clientScript(): string {
  return readFileSync(join(ROOT, 'dist/local/frame.js'), 'utf8')
}
