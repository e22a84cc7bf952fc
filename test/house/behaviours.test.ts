import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { OTHER_SETTINGS, SWITCHES } from '../../local/switches.ts'

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

/** The lines of the table of switches: `| `name` | default | question |`. */
const told = Object.fromEntries(
  [...page.matchAll(/^\| `(\w+)` \| `?(\w+)`? \| .+\? \|$/gm)].map(([, name, value]) => [
    name,
    value,
  ]),
)

test('the page tells every switch, with what it is by default', () => {
  const source =
    readFileSync('local/switches.ts', 'utf8') + readFileSync('local/store/entry.ts', 'utf8')
  const declared = [...source.matchAll(/^ {2}readonly (\w+)\??: (?:boolean|Quotes)$/gm)]
    .map(([, name = '']) => name)
    .sort()
  expect(Object.keys(told).sort()).toEqual(declared)
  const values: Partial<Record<string, unknown>> = { ...SWITCHES }
  for (const name of declared)
    expect([name, told[name]]).toEqual([name, String(values[name] ?? false)])
})

test('every switch of doubt is tried at its other setting', () => {
  const tried = new Set(OTHER_SETTINGS.flatMap((setting) => Object.keys(setting)))
  expect([...tried].sort()).toEqual(Object.keys(SWITCHES).sort())
})

/** The numbers that titles of a file begin with. */
function numbersIn(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/['"`](\d+) · /g)].map(([, number = '']) => number)
}
