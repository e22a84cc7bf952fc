import { describe, expect, test } from 'vitest'
import { type Locale, say } from '../../src/base/text.ts'
import { catalogueSentences, codeSentences, type Sentence } from './sentences.ts'
import { SLIPS } from './slips.ts'

const VALUE = /\{([\w-]+)/g

const code = codeSentences()
const shipped = catalogueSentences().filter(({ fr, en }) => fr !== '' || en !== '')

test('there are sentences to look at', () => {
  expect(code.length).toBeGreaterThan(800)
  expect(shipped.length).toBeGreaterThan(800)
})

describe.each([
  ['the code', code],
  ['the catalogue', shipped],
] as const)('in %s', (_, sentences) => {
  test('nothing is said in one language only', () => {
    expect(where(sentences, ({ fr, en }) => (fr.trim() === '') !== (en.trim() === ''))).toEqual([])
  })

  test('both languages name the same values', () => {
    expect(where(sentences, ({ fr, en }) => values(fr) !== values(en))).toEqual([])
  })

  test.each(SLIPS.fr)('no French sentence has $name', ({ looks }) => {
    expect(where(sentences, (text) => looks.test(filled(text, 'fr')))).toEqual([])
  })

  test.each(SLIPS.en)('no English sentence has $name', ({ looks }) => {
    expect(where(sentences, (text) => looks.test(filled(text, 'en')))).toEqual([])
  })
})

function where(sentences: readonly Sentence[], slips: (sentence: Sentence) => boolean): string[] {
  return sentences.filter(slips).map((one) => `${one.where} ${one.fr} / ${one.en}`)
}

/** A text as people read it, every value being 3. */
function filled(text: Sentence, locale: Locale): string {
  const names = [...text[locale].matchAll(VALUE)].map(([, name]) => [name, 3])
  return say(text, locale, Object.fromEntries(names))
}

function values(text: string): string {
  const found = [...text.matchAll(VALUE)].map(([, name]) => name)
  return [...new Set(found)].sort().join(' ')
}
