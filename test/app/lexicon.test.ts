import { afterEach, expect, test } from 'vitest'
import { lexicon } from '../../src/app/lexicon.ts'
import { knowOwnData } from '../../src/catalogue/data.ts'
import { ownDatum } from '../../src/catalogue/ownDatum.ts'

const named = (name: string) =>
  ownDatum({ number: 1, name, family: null, gdprCategory: null, decayFamily: null })

afterEach(() => knowOwnData([]))

test('the words of a workbook stay its own when another is read before they are asked', () => {
  knowOwnData([named('Plat préféré')])
  const words = lexicon(new Map(), 'fr')
  knowOwnData([named('Couleur')])
  expect(words.word('data', 'x-01')).toBe('X-01 · Plat préféré')
  expect(words.vocabulary('data').get('plat prefere')).toBe('x-01')
  expect(words.vocabulary('data').get('couleur')).toBeUndefined()
  knowOwnData([])
  expect(lexicon(new Map(), 'fr').word('data', 'x-01')).toBe('x-01')
})
