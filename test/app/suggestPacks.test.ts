import { expect, test } from 'vitest'
import { suggestPacks } from '../../src/app/commands/suggestPacks.ts'

test.each([
  ['nonprofit', 'name\nDonation amount\nDonation date\nTax receipt\nEmail address'],
  ['b2b-services', 'champ\nRaison sociale\nSIRET\nStatut du devis\nFonction\nE-mail professionnel'],
  ['hospitality', 'champ\nNuméro de réservation\nDate d’arrivée\nDate de départ\nNom de famille'],
])('a list of %s fields suggests that pack first', (pack, list) => {
  expect(suggestPacks(list)[0]?.pack).toBe(pack)
})

test.each(['', 'xqzw\nblorp', '\u0000\u0001'])(
  'a list that says nothing suggests nothing',
  (list) => {
    expect(suggestPacks(list)).toEqual([])
  },
)
