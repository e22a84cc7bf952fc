import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Frame, Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Axe waits for nothing but its own timers: where the time of the page stands still, it takes real ones. */
const PUT = `(({ setTimeout, clearTimeout }) => {${AXE}\n})(window.ownTime ?? window)`

/** What axe finds wrong in a page or a frame, or in a part of it: the name of the rule and where. */
export async function wrong(place: Page | Frame, part?: string): Promise<string[]> {
  if (!(await place.evaluate('"axe" in window'))) await place.evaluate(PUT)
  const found = await place.evaluate(
    `axe.run(${part ? JSON.stringify(part) : 'document'}, { resultTypes: ['violations'] })
      .then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes[0].html))`,
  )
  return found as string[]
}
