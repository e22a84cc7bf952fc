import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Frame, Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong in a page or a frame: the name of the rule and where. */
export async function wrong(place: Page | Frame): Promise<string[]> {
  await place.evaluate(AXE)
  const found = await place.evaluate(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes[0].html))',
  )
  return found as string[]
}
