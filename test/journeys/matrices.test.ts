import { expect, test } from 'vitest'
import { call, reopen, smallProject } from '../support/project.ts'

const PAGES = {
  fr: ['Matrice scénarios × données', 'Matrice données × sources'],
  en: ['Scenarios × data matrix', 'Data × sources matrix'],
} as const

test.each(['fr', 'en'] as const)('the committee reads both matrices at a glance, %s', (locale) => {
  const [scenarios, sources] = PAGES[locale]
  const host = reopen(smallProject({ locale, pack: 'restaurant-chain' }))
  const crossed = host.person.displayed(scenarios, 'A1:AZ12')
  expect(crossed[0]?.[0]).toBe(scenarios)
  expect(crossed[3]?.slice(0, 3)).toEqual(
    locale === 'fr'
      ? ['Scénario', 'Part réalisable', 'Part du plan']
      : ['Scenario', 'Achievable share', 'Share of the plan'],
  )
  const marks = new Set(crossed.slice(4).flatMap((line) => line.slice(3)))
  expect([...marks].filter((mark) => !['', '●', '◐', '○', '✕'].includes(mark))).toEqual([])
  expect(marks.has('○')).toBe(true)
  const held = host.person.displayed(sources, 'A5:AZ90').filter(([datum]) => datum !== '')
  expect(held.length).toBeGreaterThan(20)
  const counted = held.map((line) =>
    String(line.filter((mark) => '●★'.includes(mark || '-')).length),
  )
  expect(held.map(([, , count]) => count)).toEqual(counted)
})

test('a matrix where somebody wrote is left as it is, and told', () => {
  const host = reopen(smallProject({ pack: 'restaurant-chain' }))
  const [scenarios] = PAGES.fr
  host.person.type(scenarios, 'D6', 'à voir avec Paul')
  const before = host.person.displayed(scenarios, 'A1:AZ40')
  const { issues } = call<{ issues: { tab: string; code: string }[] }>(host, 'recompute')
  expect(host.person.displayed(scenarios, 'A1:AZ40')).toEqual(before)
  expect(issues).toContainEqual(
    expect.objectContaining({ tab: 'matrix-scenarios', code: 'drawing-kept' }),
  )
})
