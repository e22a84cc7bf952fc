import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fingerprint, normaliser } from '../../src/matching/normalise.ts'
import { dictionary } from './dictionary.ts'

const file = new URL('../oracles/vectors.json', import.meta.url)
const vectors: { fingerprint: [string, string][] } = JSON.parse(readFileSync(file, 'utf8'))
const words = normaliser(dictionary.abbreviations)

test.each(vectors.fingerprint)('%s → %s', (label, expected) => {
  expect(fingerprint(words(label))).toBe(expected)
})

test.each([
  ['dateNaissance', ['date', 'naissance']],
  ['DateOfBirth', ['date', 'birth']],
  ['SMSOptIn', ['sms', 'optin']],
  ['E-mail', ['email']],
  ['courriel', ['email']],
  ['address1', ['address', '1']],
  ['N°carte', ['numero', 'carte']],
  ['ddn', ['date', 'naissance']],
  ['Adresses', ['adresse']],
  ['address', ['address']],
  ["Chiffre d'affaires", ['chiffre', 'affaire']],
  ['œuvre', ['oeuvre']],
  ['—', []],
  ['', []],
])('the words of %s', (label, expected) => {
  expect(words(label)).toEqual(expected)
})

test('a fingerprint is its own fingerprint, whatever the order', () => {
  const word = fc.stringMatching(/^[a-z]{4,9}$/)
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), (list) => {
      const print = fingerprint(words(list.join(' ')))
      expect(fingerprint(words([...list].reverse().join('_')))).toBe(print)
      expect(fingerprint(print.split(' ').filter(Boolean))).toBe(print)
    }),
    { seed: 42, numRuns: 200 },
  )
})
