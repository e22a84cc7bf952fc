import { expect, test } from 'vitest'
import { keySeed } from '../../../src/app/seeds/keySeed.ts'
import type { Soil } from '../../../src/app/seeds/seed.ts'

const keys = (audience: string) => {
  const soil = { grids: new Map(), choices: { audience }, pack: null } as unknown as Soil
  const [{ rows = [] } = {}] = keySeed.sprouts(soil)
  return rows.map(({ datum }) => datum)
}

test('a business project recognises people by the professional e-mail, once, and not by the personal one', () => {
  const found = keys('b2b')
  expect(found.filter((datum) => datum === 'business-email')).toHaveLength(1)
  expect(found).not.toContain('email')
  expect(keys('b2c')).toContain('email')
})
