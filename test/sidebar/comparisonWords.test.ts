import { describe, expect, test } from 'vitest'
import type { Telling } from '../../sidebar/views/twoFiles/resultWords.ts'
import {
  commonTold,
  pairTold,
  partSaid,
  recordsTold,
} from '../../sidebar/views/twoFiles/resultWords.ts'
import { say } from '../../src/base/text.ts'
import type { TwoFilesOutcome } from '../../src/profiling/twoFiles/twoFiles.ts'
import { plain } from '../support/chain.ts'

describe('what is told', () => {
  const telling: Telling = {
    speak: (text, values) => say(text, 'fr', values),
    locale: 'fr',
    names: ['Caisse', 'Site'],
  }
  const result: TwoFilesOutcome = {
    records: [12000, 9000],
    keyed: [11000, 9000],
    found: [4300, 4210],
    common: 4200,
    unclear: 100,
    columns: [],
    oneIn: 1,
  }
  const words = (text: string) => plain(text)

  test('records of a file add up, customers of both are counted once', () => {
    expect(words(recordsTold(result, 0, telling))).toBe(
      '12 000 fiches : 4 300 dans les deux (36 %), 6 700 ici seulement (56 %), 1 000 sans clé valable (8 %).',
    )
    expect(words(commonTold(result, telling))).toBe(
      '4 200 clients communs à « Caisse » et à « Site »',
    )
  })

  test('a column: what agrees, of how many, and what could not be compared', () => {
    const agreed = { compared: 3000, equal: 2999, onlyFirst: 900, onlySecond: 1 }
    expect(words(pairTold(result, agreed, telling))).toBe(
      '> 99 % identiques : 2 999 sur 3 000 clients comparés · 900 valeurs dans « Caisse » seulement · 1 valeur dans « Site » seulement · 199 sans valeur nulle part',
    )
    const none = { compared: 0, equal: 0, onlyFirst: 0, onlySecond: 0 }
    expect(words(pairTold(result, none, telling))).toMatch(/^Rien à comparer/)
    expect(words(pairTold(result, null, telling))).toBe('Colonne pas regardée.')
  })

  test.each([
    [0, 10, '0 %'],
    [1, 1000, '< 1 %'],
    [999, 1000, '> 99 %'],
    [10, 10, '100 %'],
    [0, 0, '0 %'],
  ])('%i of %i is said %s', (part, of, said) => {
    expect(words(partSaid(part, of, 'fr'))).toBe(said)
  })
})
