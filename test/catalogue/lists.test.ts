import { afterAll, beforeEach, expect, test, vi } from 'vitest'

vi.mock('../../src/base/packedRows.ts', async (original) => {
  const { packedRows } = await original<typeof import('../../src/base/packedRows.ts')>()
  return { packedRows: vi.fn(packedRows) }
})

// Test files share their modules: this one needs tables nobody parsed, and leaves none it watched.
beforeEach(() => vi.resetModules())
afterAll(() => {
  vi.doUnmock('../../src/base/packedRows.ts')
  vi.resetModules()
})

async function spied() {
  const { packedRows } = await import('../../src/base/packedRows.ts')
  return vi.mocked(packedRows)
}

test('a small list parses the small lists alone', async () => {
  const parse = await spied()
  const { terms } = await import('../../src/catalogue/lists.ts')
  expect(parse).not.toHaveBeenCalled()
  expect(terms('yes_no').map((term) => term.label.fr)).toEqual(['Oui', 'Non'])
  terms('moscow')
  expect(parse).toHaveBeenCalledTimes(1)
  expect(parse.mock.calls[0]?.[0].length).toBeLessThan(30_000)
})

test('a table is parsed once, however often it is asked', async () => {
  const parse = await spied()
  const { terms } = await import('../../src/catalogue/lists.ts')
  terms('sources')
  const calls = parse.mock.calls.length
  terms('sources')
  expect(parse).toHaveBeenCalledTimes(calls)
})

test('terms come in the order people read them, with what they are worth', async () => {
  const { terms } = await import('../../src/catalogue/lists.ts')
  expect(terms('moscow').map(({ id, numeric }) => [id, numeric])).toEqual([
    ['must', 1],
    ['should', 0.6],
    ['could', 0.3],
    ['wont', 0],
  ])
  expect(terms('source_role')[0]?.numeric).toBeNull()
})

test('every list declared has terms', async () => {
  const { listIds, terms } = await import('../../src/catalogue/lists.ts')
  expect(listIds().filter((list) => terms(list).length === 0)).toEqual([])
  expect(terms('keys').map((term) => term.id)).toContain('siret')
  expect(terms('keys').map((term) => term.id)).not.toContain('civility')
})

test.each([
  'data',
  'sources',
  'scenarios',
  'mechanics',
  'kpis',
  'frequencies',
  'formats',
  'populations',
  'packs',
  'decay',
])('people can pick from the %s', async (list) => {
  const { terms } = await import('../../src/catalogue/lists.ts')
  expect(terms(list)[0]?.label.fr).toMatch(/./)
})

test.each(['colour', '', '__proto__', 'toString'])('the list "%s" does not exist', async (list) => {
  const { terms } = await import('../../src/catalogue/lists.ts')
  expect(() => terms(list)).toThrow(`No list "${list}"`)
})
