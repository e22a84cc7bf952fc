import { describe, expect, test } from 'vitest'
import { type Locale, say } from '../../src/base/text.ts'
import { catalogueSentences, codeSentences, type Sentence } from './sentences.ts'

interface Slip {
  readonly name: string
  readonly looks: RegExp
}

/** What French printers do not forgive, once a text was said. */
const FRENCH: readonly Slip[] = [
  { name: 'a plain space before : ; ! ? »', looks: / [:;!?»]/ },
  { name: 'no space before ; ! ?', looks: /[\p{L}\p{N})»}][;!?]/u },
  { name: 'no space before :', looks: /[\p{L})»}]:(?!\/\/)/u },
  { name: 'no no-break space inside « »', looks: /«(?!\u00a0)|(?<!\u00a0)»/ },
  { name: 'a percent sign without its no-break space', looks: /\d ?%/ },
  { name: 'English quotation marks', looks: /[“”"]/ },
]

/** "95 % interval" is a header as it was planned, and keeps its space. */
const ENGLISH: readonly Slip[] = [
  { name: 'a space before punctuation', looks: /[ \u00a0][:;!?]|\d[ \u00a0]%(?! interval)/ },
  { name: 'French quotation marks', looks: /[«»]/ },
  { name: 'straight quotation marks', looks: /"/ },
]

const BOTH: readonly Slip[] = [
  { name: 'two spaces, or one at an end', looks: / {2}|^ | $/ },
  { name: 'three dots after a space', looks: / \.\.\./ },
]

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

  test.each([...FRENCH, ...BOTH])('no French sentence has $name', ({ looks }) => {
    expect(where(sentences, (text) => looks.test(filled(text, 'fr')))).toEqual([])
  })

  test.each([...ENGLISH, ...BOTH])('no English sentence has $name', ({ looks }) => {
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
