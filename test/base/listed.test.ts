import { expect, test } from 'vitest'
import { clauses, listed, relisted } from '../../src/base/listed.ts'

test('a list is separated as its language does, and again as the other does', () => {
  const things = ['E-mail', 'Nom, prénom', 'Ville']
  expect(listed(things, 'fr')).toBe('E-mail ; Nom, prénom ; Ville')
  expect(listed(things, 'en')).toBe('E-mail; Nom, prénom; Ville')
  expect(relisted(listed(things, 'fr'), 'en')).toBe(listed(things, 'en'))
  expect(relisted(listed(things, 'en'), 'fr')).toBe(listed(things, 'fr'))
  for (const locale of ['fr', 'en'] as const)
    expect(relisted(listed(things, locale), locale)).toBe(listed(things, locale))
})

test('what people separated otherwise stays so', () => {
  expect(relisted('a;b\nc', 'fr')).toBe('a;b\nc')
  expect(relisted('a;b\nc', 'en')).toBe('a;b\nc')
})

test('the parts of a sentence: in French, a line never begins with a semicolon', () => {
  expect(clauses(['effort 3', 'à mesurer'], 'fr')).toBe('effort 3\u00a0; à mesurer')
  expect(clauses(['effort 3', 'to measure'], 'en')).toBe('effort 3; to measure')
})
