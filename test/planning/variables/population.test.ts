import { expect, test } from 'vitest'
import { populations } from '../../../src/catalogue/populations.ts'
import {
  countedOn,
  type KindOf,
  populationState,
} from '../../../src/planning/variables/population.ts'
import { vectors } from '../../support/vectors.ts'

const kindOf: KindOf = (id) => populations().get(id)?.kind ?? null

interface StateCase {
  counted: string | null
  source: string
  target: string
  linked: boolean
  out: string
}

test.each(vectors<StateCase[]>('population_state'))(
  'counted on $counted in $source, for $target (tied: $linked) → $out',
  ({ counted, source, target, linked, out }) => {
    expect(populationState(counted, source, target, linked, kindOf)).toBe(out)
  },
)

test.each([
  ['holders counted among contacts stand for customers as contacts do', 'contacts', 'near'],
  ['holders counted on receipts say nothing of customers', 'receipts', 'other'],
  ['holders counted nowhere say nothing', '', 'other'],
  ['holders counted among themselves say nothing', 'email-holders', 'other'],
])('%s', (_, source, out) => {
  expect(populationState('email-holders', source, 'customers', false, kindOf)).toBe(out)
})

test('a population nobody declared stands for itself only', () => {
  expect(populationState('POP-07', 'POP-07', 'POP-07', false, kindOf)).toBe('target')
  expect(populationState('POP-07', 'POP-07', 'contacts', false, kindOf)).toBe('other')
})

interface CountedCase {
  typed: string
  source: string
  datum_default: string
  out: string | null
}

test.each(vectors<CountedCase[]>('counted_on'))(
  'typed "$typed", source "$source", datum "$datum_default" → $out',
  ({ typed, source, datum_default, out }) => {
    expect(countedOn(typed, source, datum_default, kindOf)).toBe(out)
  },
)
