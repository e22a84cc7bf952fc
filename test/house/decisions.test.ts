import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const folder = new URL('../../docs/decisions/', import.meta.url)
const records = readdirSync(folder).sort()

test('decision records bear each a number of its own', () => {
  const numbers = records.map((file) => Number(/^(\d{4})-[a-z0-9-]+\.md$/.exec(file)?.[1]))
  expect([...new Set(numbers)]).toEqual(numbers)
  expect(numbers).not.toContain(Number.NaN)
})

test.each(records)('%s opens with its number and what it decides', (file) => {
  const [title = ''] = readFileSync(new URL(file, folder), 'utf8').split('\n')
  expect(title).toMatch(new RegExp(`^# ${file.slice(0, 4)} · \\S`))
})
