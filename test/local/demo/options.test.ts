import { expect, test } from 'vitest'
import { AIMS, options, PACKS } from '../../../local/demo/options.ts'
import { packs } from '../../../src/catalogue/packs.ts'
import { workbook } from '../../../src/workbook/workbook.ts'

test('the demonstration offers the packs of the catalogue', () => {
  expect([...PACKS].sort()).toEqual([...packs().keys()].sort())
})

test('the demonstration offers every aim a tab is created for, and no other', () => {
  const called = workbook.flatMap(({ aims }) => (aims === 'core' ? [] : aims))
  expect([...AIMS].sort()).toEqual([...new Set(called)].sort())
})

test('the made-up chain is created for every aim, unless told', () => {
  expect(options([]).aims).toEqual(AIMS)
  expect(options(['--aims', 'gdpr, quality']).aims).toEqual(['gdpr', 'quality'])
})
