import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const page = readFileSync('docs/local-host.md', 'utf8')

/** The lines of the table: `| 12 | behaviour | how, or why not | test |`. */
const lines = page
  .split('\n')
  .flatMap((line) => /^\| (\d+) \| (.+) \| (.+) \| (\S+) \|$/.exec(line)?.slice(1) ?? [])
const rows = Array.from({ length: lines.length / 4 }, (_, i) => lines.slice(4 * i, 4 * i + 4))

test('the page tells the forty-three behaviours, in order', () => {
  expect(rows.map(([number]) => Number(number))).toEqual(
    Array.from({ length: 43 }, (_, i) => i + 1),
  )
})

test.each(rows)('behaviour %s, %s, has a test titled with its number', (number, _, __, name) => {
  const file = `test/local/${name}.test.ts`
  expect(existsSync(file), file).toBe(true)
  expect(numbersIn(file)).toContain(number)
})

/** The numbers that titles of a file begin with. */
function numbersIn(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/['"`](\d+) · /g)].map(([, number = '']) => number)
}
