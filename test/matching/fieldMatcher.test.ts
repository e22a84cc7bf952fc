import fc from 'fast-check'
import { expect, test } from 'vitest'
import { data } from '../../src/catalogue/data.ts'
import { fieldNames } from '../../src/catalogue/fieldNames.ts'
import { catalogueFieldMatcher, catalogueMatcher } from '../../src/matching/catalogueMatcher.ts'
import { fieldList } from '../../src/matching/fieldList.ts'
import { fieldMatcher } from '../../src/matching/fieldMatcher.ts'
import type { Matcher } from '../../src/matching/match.ts'

const proposalsFor = catalogueFieldMatcher()

/** `datum level` of each proposal, for each line `table;name;label;type;description`. */
function found(...lines: string[]): string[] {
  const { fields } = fieldList(`table;champ;label;type;description\n${lines.join('\n')}`, 'CRM')
  return proposalsFor(fields).map((proposals) =>
    proposals.map(({ datum, level }) => `${datum} ${level}`).join(', '),
  )
}

test.each([
  // the table settles a choice
  ['company;name', 'company-name fingerprint'],
  ['clients;nom', 'last-name fingerprint'],
  ['contact;name', 'first-name fingerprint, last-name fingerprint'],
  ['contact;email', 'email fingerprint'],
  ['societes;email', 'business-email fingerprint'],
  ['deal;amount', 'opportunity-amount fingerprint'],
  ['commandes;montant', 'order-amount fingerprint'],
  ['dons;montant', 'donation-amount fingerprint'],
  ['ticket;status', 'ticket-status fingerprint'],
  ['devis;statut', 'quote-status fingerprint'],
  ['orders;created_at', 'order-date fingerprint'],
  ['customers;created_at', 'account-created-on fingerprint'],
  ['orders;customer_id', 'order-customer-link fingerprint'],
  // or does not
  ['contact;phone', 'business-phone ambiguous, landline-phone ambiguous, mobile-phone ambiguous'],
  // affixes of tools
  ['Contact;MailingCity__c', 'city exact'],
  ['contact;property_hs_firstname', 'first-name exact'],
  ['clients;default_address.zip', 'postal-code exact'],
  ['orders;customer.email', 'email fingerprint'],
  // tables that hold nothing about customers
  ['deal_pipeline;label', ''],
  ['email_settings;email', ''],
  ['employees;first_name', ''],
  ['magasins;ville', ''],
  ['gift_cards;balance', ''],
  // what tools keep for themselves
  ['contact;_fivetran_synced', ''],
  ['clients;date_modification', ''],
  // types
  ['clients;date_naissance;;boolean', 'birth-date possible'],
  ['clients;email;;Checkbox', 'email possible'],
  // labels
  ['clients;CH_12;Date de naissance;date', 'birth-date exact'],
  ['clients;shipping_city;Ville', 'city likely'],
  ['clients;payment_status;Statut du paiement en ligne', 'payment-status likely'],
  ['Contact;MailingPostalCode;Mailing Zip/Postal Code', 'postal-code fingerprint'],
  ['clients;CH_13;;;Date de naissance', 'birth-date exact'],
  ['clients;prenom;;;Deprecated, do not use', 'first-name possible'],
  // what only suggests
  ['company;industry', 'naf-code likely'],
  ['company;Code NAF', 'naf-code exact'],
  ['deal;owner_id', 'account-owner likely'],
  ['company;owner_id', 'account-owner fingerprint'],
  ['import_clients;prenom', 'first-name likely'],
  ['stg_customers;first_name', 'first-name likely'],
  ['email_subscription_change;source', 'consent-source likely'],
  ['email_subscription_change;email_subscription_id', ''],
  ['sinistres;num_sin', ''],
  ['customers;total_orders', 'purchase-count exact'],
  ['commandes;order_total', 'order-amount exact'],
  // a number at the end
  ['clients;mail1', 'email fingerprint'],
  ['clients;prenom_2', 'first-name likely'],
  ['clients;tel2', 'business-phone ambiguous, landline-phone ambiguous, mobile-phone ambiguous'],
  // abbreviations of home-made tables
  ['tbl_pers;lib_nom', 'last-name fingerprint'],
  ['tbl_pers;lib_pren', 'first-name exact'],
  ['tbl_pers;dat_nais', 'birth-date exact'],
  ['tbl_pers;flg_optin_sms', 'optin-sms exact'],
  ['clients;nbr_enf', 'children-count exact'],
  ['tmp_contact;email', 'email likely'],
  ['tbl_sin;etat', 'claim-status fingerprint'],
  // receipts
  ['commandes;num_carte', 'loyalty-number likely, order-customer-link likely'],
  ['ligne_ticket;ean', 'order-items likely'],
  ['ligne_ticket;qte;;int', 'order-items likely'],
  ['tickets_caisse;cod_mag', 'store-id fingerprint'],
  ['cartes_fidelite;dt_crea', 'loyalty-joined-on fingerprint'],
  // tables nobody knows
  ['soft_credit;group', 'parent-company ambiguous'],
  ['soft_credit;city', 'city likely'],
])('%s → %s', (line, expected) => {
  expect(found(line)[0]).toBe(expected)
})

test('a table that only joins others gives nothing', () => {
  expect(found('deal_contact;deal_id', 'deal_contact;contact_id', 'deal_contact;category')).toEqual(
    ['', '', ''],
  )
})

test('short descriptions are labels, unless the list has some', () => {
  expect(found('clients;CH_13;;;Date de naissance', 'clients;CH_14;Ville')).toEqual([
    'birth-date likely',
    'city exact',
  ])
})

test('users are customers where no other table holds them', () => {
  expect(found('users;first_name')).toEqual(['first-name exact'])
  expect(found('users;first_name', 'contacts;first_name')).toEqual(['', 'first-name exact'])
})

test('a prefix all names of a table share tells nothing', () => {
  const names = ['CT_Prenom', 'CT_Ville', 'CT_Siret', 'CT_CodePostal']
  expect(found(...names.map((name) => `clients;${name}`))).toEqual([
    'first-name exact',
    'city exact',
    'siret exact',
    'postal-code exact',
  ])
})

test('a neighbour settles a choice between two', () => {
  expect(found('Contact;Salutation', 'Contact;Title')[1]).toBe('job-title fingerprint')
  expect(found('Contact;Title')[0]).toBe('civility ambiguous, job-title ambiguous')
})

test('an address beside its city is that of the street, unless it says it is whole', () => {
  const around = ['clients;ville', 'clients;code_postal']
  expect(found('clients;adresse', ...around)[0]).toBe('address-line fingerprint')
  expect(found('clients;adresse_complete', ...around)[0]).toBe('full-address exact')
  expect(found('clients;adresse')[0]).toBe('full-address fingerprint')
})

test('tickets that hold amounts and payments are those of a till', () => {
  const till = ['numero_ticket', 'montant_ttc', 'mode_reglement', 'magasin', 'carte_fidelite']
  expect(found(...till.map((name) => `ticket;${name}`))).toEqual([
    'order-id exact',
    'order-amount fingerprint',
    'payment-method exact',
    'store-id fingerprint',
    'loyalty-number exact, order-customer-link likely',
  ])
  expect(found('ticket;status', 'ticket;montant_ttc')[0]).toBe('ticket-status fingerprint')
})

test('what surrounds a field never changes what a bare label gives', () => {
  expect(catalogueMatcher().proposals('Ville client')[0]?.level).toBe('none')
  expect(
    catalogueMatcher()
      .proposals('Nom')
      .map(({ level }) => level),
  ).toEqual(['ambiguous', 'ambiguous'])
})

const word = fc.constantFrom(
  'client',
  'name',
  'id',
  'email',
  'order',
  'date',
  'ville',
  '__c',
  '.',
  '_',
  '',
)
const text = fc.oneof(
  fc.array(word, { maxLength: 4 }).map((words) => words.join('_')),
  fc.string(),
)
const field = fc.record({
  source: fc.constantFrom('A', 'B'),
  table: text,
  name: text,
  label: text,
  type: fc.constantFrom('', 'date', 'boolean', 'Lookup', 'text', 'int'),
  required: fc.constant(''),
  description: text,
  category: fc.constant(''),
  line: fc.constant(1),
})

test('any list gives scores within 0 and 1, and the order of fields does not matter', () => {
  fc.assert(
    fc.property(fc.array(field, { maxLength: 8 }), (fields) => {
      const proposals = proposalsFor(fields)
      const scores = proposals.flat().map(({ score }) => score)
      expect(scores.every((score) => score > 0 && score <= 1)).toBe(true)
      expect([...proposalsFor([...fields].reverse())].reverse()).toEqual(proposals)
    }),
    { seed: 42, numRuns: 200 },
  )
})

/** How many questions about words a list of `count` fields takes. */
function questions(count: number): number {
  const plain = catalogueMatcher()
  let asked = 0
  const counted =
    <Given, Told>(ask: (given: Given) => Told) =>
    (given: Given): Told => {
      asked += 1
      return ask(given)
    }
  const matcher: Matcher = {
    ...plain,
    words: counted(plain.words),
    known: counted(plain.known),
    alike: counted(plain.alike),
  }
  const matched = fieldMatcher({ matcher, data: data(), fieldNames: fieldNames() })
  const names = Array.from(
    { length: count },
    (_, n) => `objet ${n % 50};code interne ${n} du colis`,
  )
  const { fields } = fieldList(`table;champ\n${names.join('\n')}`)
  expect(matched(fields)).toHaveLength(count)
  return asked
}

// The seconds it takes depend on what else the machine does; the questions asked do not.
test('five thousand fields cost ten times what five hundred do, and no more', () => {
  expect(questions(5000)).toBeLessThan(10 * questions(500))
})
