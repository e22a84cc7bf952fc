import { expect, test } from 'vitest'
import { appliesTo } from '../../../src/app/seeds/appliesTo.ts'

test.each([
  ['all', 'siren', true],
  ['b2b', 'siren', true],
  ['b2c', 'siren', false],
  ['b2c', 'first-name', true],
  // Stands for the professional e-mail in a business project.
  ['b2b', 'email', true],
  ['b2b', 'birth-date', false],
  ['b2c', 'birth-date', true],
  ['b2b', 'a datum of the client', true],
])('to customers that are %s, %s is worth proposing: %s', (audience, datum, expected) => {
  expect(appliesTo(audience, datum)).toBe(expected)
})
