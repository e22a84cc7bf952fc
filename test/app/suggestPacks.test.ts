import { expect, test } from 'vitest'
import { suggestPacks } from '../../src/app/commands/suggestPacks.ts'

test.each([
  ['nonprofit', 'name\nDonation amount\nDonation date\nTax receipt\nEmail address'],
  ['b2b-services', 'champ\nRaison sociale\nSIRET\nStatut du devis\nFonction\nE-mail professionnel'],
  ['hospitality', 'champ\nNuméro de réservation\nDate d’arrivée\nDate de départ\nNom de famille'],
])('a list of %s fields suggests that pack first', (pack, list) => {
  expect(suggestPacks(list)[0]?.pack).toBe(pack)
})

test.each([
  [
    'restaurant-chain',
    'Table;Champ\nRESERVATION;NB_COUVERTS\nRESERVATION;DATE\nCLIENT;RESTAURANT_PREFERE\nTICKET;MT_TTC\nTICKET;MODE_REGLEMENT\nTICKET;NO_TICKET\nCLIENT;SOLDE_POINTS',
  ],
  [
    'retail-stores',
    'Source;Table;Champ\nCaisse;TICKET;COD_MAG\nCaisse;TICKET;MT_TTC\nCaisse;TICKET;NUM_CARTE\nCaisse;LIGNE_TICKET;EAN\nCRM;CLIENT;MAGASIN_RATTACHEMENT\nCRM;CLIENT;SEGMENT_RFM',
  ],
  [
    'ecommerce',
    'Name,Email,Financial Status,Fulfillment Status,Discount Code,Shipping Method,Lineitem sku,Payment Method',
  ],
  [
    'insurance',
    'table;champ\nsinistre;date_sinistre\nsinistre;statut\ncontrat;numero_police\ncontrat;prime\ncontrat;date_effet\nclient;situation_familiale',
  ],
])('a list of %s is told by its data, tools and words, surely', (pack, list) => {
  expect(suggestPacks(list)[0]).toMatchObject({ pack, sure: true })
})

test('customers of an online shop are not a hotel, and no sector is sure of them', () => {
  const [first, second] = suggestPacks('First Name,Last Name,Email,Total Spent,Total Orders,Note')
  expect(first).toMatchObject({ pack: 'ecommerce', sure: false })
  expect(second?.sure).toBe(false)
})

test('the tool a list names speaks for its sectors', () => {
  const list = (source: string) => `source;champ\n${source};Prénom\n${source};Nom`
  expect(suggestPacks(list('Mews'))[0]?.pack).toBe('hospitality')
  expect(suggestPacks(list('HelloAsso'))[0]?.pack).toBe('nonprofit')
  expect(suggestPacks(list('Fichier'))).toEqual([])
})

test.each(['', 'xqzw\nblorp', '\u0000\u0001'])(
  'a list that says nothing suggests nothing',
  (list) => {
    expect(suggestPacks(list)).toEqual([])
  },
)
