import { expect, test } from 'vitest'
import { dataClearances } from '../../../src/planning/needs/dataClearances.ts'
import { purposes } from '../../../src/workbook/tabs/purposes.ts'
import { variables } from '../../../src/workbook/tabs/variables.ts'
import { row } from '../../support/rows.ts'

const judged = [
  row(purposes, 'refused', { 'dpo-decision': 'allowed', 'controller-decision': 'refused' }),
  row(purposes, 'advised-against', { 'dpo-decision': 'forbidden' }),
  row(purposes, 'overruled', {
    'dpo-decision': 'forbidden',
    'controller-decision': 'accepted-with-measures',
  }),
  row(purposes, 'not-reviewed', { 'dpo-decision': 'not-reviewed' }),
  row(purposes, 'allowed', { 'dpo-decision': 'allowed' }),
]

/** One variable of the datum a purpose, in that order. */
const cleared = (datum: string, held: readonly (string | null)[]) => {
  const rows = held.map((purpose, at) => row(variables, `VAR-${at}`, { purpose }))
  const links = new Map(rows.map(({ key }) => [key, { confirmed: [datum], suggested: [] }]))
  return dataClearances(rows, judged, links)(datum)
}

test.each([
  ['of no purpose', 'email', [null], 'open'],
  ['special, of no purpose', 'diet-preference', [null], 'pending'],
  ['refused beside a purpose allowed', 'email', ['refused', 'allowed'], 'set-aside'],
  ['advised against beside one overruled', 'email', ['advised-against', 'overruled'], 'set-aside'],
  ['of a purpose beside none', 'email', ['advised-against', null], 'set-aside'],
  ['special, one purpose not reviewed', 'diet-preference', ['allowed', 'not-reviewed'], 'pending'],
  ['special, one refused', 'diet-preference', ['not-reviewed', 'refused'], 'set-aside'],
  ['allowed throughout', 'diet-preference', ['allowed', 'overruled'], 'open'],
])('a datum %s, whatever the order of its variables', (_, datum, held, expected) => {
  expect(cleared(datum, held)).toBe(expected)
  expect(cleared(datum, [...held].reverse())).toBe(expected)
})
