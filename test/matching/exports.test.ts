import { expect, test } from 'vitest'
import { catalogueFieldMatcher } from '../../src/matching/catalogueMatcher.ts'
import { fieldList } from '../../src/matching/fieldList.ts'

const proposalsFor = catalogueFieldMatcher()

/** `name: datum level` for each field of the top of an export. */
function header(names: string): string[] {
  const { fields } = fieldList(names)
  return proposalsFor(fields).map(
    (found, at) =>
      `${fields[at]?.name}: ${found.map(({ datum, level }) => `${datum} ${level}`).join(', ')}`,
  )
}

test('contacts of a mailing tool are people, even with a job title', () => {
  const contacts = header('EMAIL;PRENOM;NOM;SMS;EXT_ID;JOB_TITLE;DATE_NAISSANCE')
  expect(contacts).toEqual([
    'EMAIL: email fingerprint',
    'PRENOM: first-name exact',
    'NOM: last-name fingerprint',
    'SMS: mobile-phone fingerprint',
    'EXT_ID: customer-id fingerprint',
    'JOB_TITLE: job-title exact',
    'DATE_NAISSANCE: birth-date exact',
  ])
  expect(header('EMAIL;PRENOM;NOM;SIRET').slice(0, 3)).toEqual([
    'EMAIL: business-email ambiguous, email ambiguous',
    'PRENOM: first-name exact',
    'NOM: last-name fingerprint',
  ])
})

test('a default address is read by what follows, a plain phone stays a choice', () => {
  expect(header('First Name,Last Name,Default Address City,Default Address Zip,Phone')).toEqual([
    'First Name: first-name exact',
    'Last Name: last-name exact',
    'Default Address City: city exact',
    'Default Address Zip: postal-code exact',
    'Phone: landline-phone ambiguous, mobile-phone ambiguous',
  ])
})

test('a bare export of orders is read as orders, its single words never surely', () => {
  const orders = header(
    'Name,Email,Created at,Payment Method,Discount Amount,Shipping Method,Employee',
  )
  expect(orders.slice(0, 3).concat(orders.slice(6))).toEqual([
    'Name: order-id likely',
    'Email: email likely',
    'Created at: order-date fingerprint',
    'Employee: ',
  ])
})

test('the top of an export of customers is read as people', () => {
  const { fields } = fieldList('Civilité;Nom;Prénom;Ville client;Date création')
  const data = proposalsFor(fields).map((one) => one.map(({ datum }) => datum).join('+'))
  expect(data).toEqual(['civility', 'last-name', 'first-name', 'city', 'account-created-on'])
})
