import { expect, test } from 'vitest'
import { fieldList } from '../../src/matching/fieldList.ts'
import { recognised } from '../../src/matching/recognised.ts'

const list = (text: string) => fieldList(`source;table;champ\n${text}`).fields
const said = (
  text: string,
  ...known: Parameters<typeof recognised> extends [unknown, ...infer Rest] ? Rest : never
) =>
  recognised(list(text), ...known).fields.map((one) => {
    if (one.standing === 'new') return `new ${one.name}`
    return one.standing === 'known' ? `known ${one.variable}` : `duplicate of line ${one.of}`
  })

const crm = [{ id: 'SRC-001', name: 'CRM' }]
const email = [{ id: 'VAR-0001', name: 'email', source: 'SRC-001' }]

test('a tool is one source, whatever its tables', () => {
  const fields = list('HubSpot;contact;email\nHubSpot;deal;amount\ncrm;;email')
  expect(recognised(fields, crm, []).newSources).toEqual(['HubSpot'])
})

test.each([
  ['the same name in the same source', 'CRM;;email', ['known VAR-0001']],
  ['case and accents folded', 'crm;;Émail', ['known VAR-0001']],
  ['another source', 'ERP;;email', ['new email']],
  ['a name of one table', 'CRM;contact;email', ['known VAR-0001']],
  [
    'a name of several tables',
    'CRM;contact;email\nCRM;deal;email',
    ['new contact.email', 'new deal.email'],
  ],
  [
    'the same field twice',
    'CRM;contact;Phone\nCRM;Contact;phone',
    ['new Phone', 'duplicate of line 2'],
  ],
])('%s', (_case, text, expected) => {
  expect(said(text, crm, email)).toEqual(expected)
})

test('a variable shown with its table is recognised when the list comes back', () => {
  const shown = [
    { id: 'VAR-0001', name: 'contact.email', source: 'SRC-001' },
    { id: 'VAR-0002', name: 'deal.email', source: 'SRC-001' },
  ]
  expect(said('CRM;deal;email\nCRM;contact;email', crm, shown)).toEqual([
    'known VAR-0002',
    'known VAR-0001',
  ])
})

test('a source spelt two ways in the list is added under its first spelling', () => {
  expect(recognised(list('Café;;a\nCafe;;b'), [], []).newSources).toEqual(['Café'])
})

test('a field of any of the sources of one name is known, and a new one goes to the first', () => {
  const twice = [...crm, { id: 'SRC-002', name: 'crm' }]
  const held = [...email, { id: 'VAR-0002', name: 'phone', source: 'SRC-002' }]
  expect(said('CRM;;email\nCRM;;phone\nCRM;;city', twice, held)).toEqual([
    'known VAR-0001',
    'known VAR-0002',
    'new city',
  ])
  expect(recognised(list('CRM;;city'), twice, held).sources.get('crm')).toBe('SRC-001')
})
