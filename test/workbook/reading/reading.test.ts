import { describe, expect, test } from 'vitest'
import { fold } from '../../../src/base/fold.ts'
import {
  applicabilityRule,
  applies,
  failsOnEmpty,
} from '../../../src/workbook/reading/applicability.ts'
import { isDontKnow } from '../../../src/workbook/reading/dontKnow.ts'
import { readMulti } from '../../../src/workbook/reading/multi.ts'
import { readReference, rowIndex } from '../../../src/workbook/reading/reference.ts'
import { readReferences } from '../../../src/workbook/reading/references.ts'
import { visibleText } from '../../../src/workbook/reading/visibleText.ts'
import { vocabulary } from '../../../src/workbook/reading/vocabulary.ts'
import { vectors } from '../../support/vectors.ts'

test.each([
  ['\u00a0\u202f Caisse \u200b\ufeff', 'Caisse'],
  ['\u200b', ''],
  ['\u00a0', ''],
  [null, ''],
  [0, '0'],
  [false, 'false'],
])('%j reads as %j', (cell, text) => {
  expect(visibleText(cell)).toBe(text)
})

test.each([
  ['Je ne sais pas', true],
  ['  JE NE\u00a0SAIS PAS ', true],
  ['I don’t know', true],
  ["I don't know", true],
  ['Inconnu', false],
  ['', false],
  [null, false],
])('%j is a "don’t know": %j', (cell, expected) => {
  expect(isDontKnow(cell)).toBe(expected)
})

describe('references', () => {
  const { rows, cases } = vectors<{
    rows: Record<string, string>
    cases: [string, string | null, string][]
  }>('read_reference')
  const index = rowIndex(Object.entries(rows).map(([id, label]) => ({ id, label })))

  test.each(cases)('%j → %j, %s', (text, id, state) => {
    expect(readReference(text, index)).toEqual({ id, state })
  })

  test.each([
    ['SRC-002\u00a0·\u00a0Formulaire wifi', 'SRC-002', 'ok'],
    ['\u200bSRC-002', 'SRC-002', 'ok'],
    ['SRC-099', null, 'dangling'],
    ['I don’t know', null, 'dont-know'],
    [null, null, 'blank'],
  ])('%j → %j, %s', (text, id, state) => {
    expect(readReference(text, index)).toEqual({ id, state })
  })

  test('a row that has no id yet is not found, and does not make a label ambiguous', () => {
    const started = rowIndex([
      { id: '', label: 'Caisse' },
      { id: 'SRC-001', label: 'Caisse' },
    ])
    expect(readReference('caisse', started)).toEqual({ id: 'SRC-001', state: 'ok' })
  })

  test('five thousand rows are read through one index', () => {
    const many = rowIndex(
      Array.from({ length: 5000 }, (_, n) => ({ id: `VAR-${n}`, label: `Champ ${n}` })),
    )
    for (let n = 0; n < 5000; n++) {
      expect(readReference(`champ ${n}`, many).id).toBe(`VAR-${n}`)
    }
  })
})

describe('several references', () => {
  const index = rowIndex([
    { id: 'SRC-001', label: 'Caisse' },
    { id: 'SRC-002', label: 'Formulaire wifi' },
    { id: 'SRC-003', label: 'Base, ancienne' },
  ])

  test.each([
    ['SRC-001 · Caisse ; SRC-002 · Formulaire wifi', ['SRC-001', 'SRC-002'], []],
    ['SRC-001 · Caisse, SRC-002 · Formulaire wifi', ['SRC-001', 'SRC-002'], []],
    ['src-001, src-002', ['SRC-001', 'SRC-002'], []],
    ['Base, ancienne, Caisse', ['SRC-003', 'SRC-001'], []],
    ['SRC-003 · Base, ancienne', ['SRC-003'], []],
    ['Caisse\nERP\nSRC-099', ['SRC-001'], ['unknown', 'dangling']],
    ['', [], []],
  ])('%j', (text, ids, faults) => {
    const read = readReferences(text, index)
    expect(read.ids).toEqual(ids)
    expect(read.faults.map(({ state }) => state)).toEqual(faults)
  })
})

describe('several values', () => {
  const { labels, cases } = vectors<{
    labels: Record<string, string>
    cases: { in: string; out: unknown }[]
  }>('read_multi')
  const known = vocabulary(
    Object.entries(labels).map(([id, fr]) => ({ id, label: { fr, en: `${id} (en)` } })),
  )

  test.each(cases)('$in', (given) => {
    expect(readMulti(given.in, known)).toEqual(given.out)
  })

  test.each([
    ['Contact, Contact entrant (appel, chat, e-mail)', ['contact', 'contact-in'], []],
    ['ACHAT ;\u00a0purchase (EN)', ['purchase'], []],
    ['Achat, Chat', [], ['Achat, Chat']],
    ['Achat; Je ne sais pas', ['purchase'], []],
    ['account', ['account'], []],
  ])('%j', (text, ids, unknown) => {
    expect(readMulti(text, known)).toMatchObject({ ids, unknown })
  })

  test('a shorter first label is tried when the longest leaves the rest unknown', () => {
    const overlapping = vocabulary(
      ['A', 'A, B', 'B, C'].map((label) => ({ id: label, label: { fr: label, en: label } })),
    )
    expect(readMulti('A, B, C', overlapping).ids).toEqual(['A', 'B, C'])
  })
})

describe('rules of applicability', () => {
  const { records, cases } = vectors<{
    records: Record<string, string>[]
    cases: {
      in: string
      rule: [string, string, string | null][][] | null
      applies: boolean[] | null
    }[]
  }>('applicability_rule')
  const cellOf = (record: Record<string, string>) => {
    const cells = new Map(Object.entries(record).map(([field, value]) => [fold(field), value]))
    return (field: string) => cells.get(field)
  }

  test.each(cases)('$in', (given) => {
    const rule = applicabilityRule(given.in)
    const parts = rule?.map((term) => term.map(({ field, is, value }) => [field, is, value]))
    expect(parts ?? null).toEqual(given.rule)
    expect(rule && records.map((record) => applies(rule, cellOf(record)))).toEqual(given.applies)
  })

  test.each([
    'pays',
    '= France',
    'pays =',
    'pays = France = Belgique',
    'pays = « France',
    'pays = France ou',
    'ou pays = France',
    'pays ≥ 3',
    'est rempli',
    '',
  ])('%j is not a rule', (text) => {
    expect(applicabilityRule(text)).toBeNull()
  })

  test.each([
    ['pays <> "France"', 'pays', '≠', 'france'],
    ['pays != “Belgique”', 'pays', '≠', 'belgique'],
    ['adresse est remplie', 'adresse', 'filled', null],
    ['Pays\u00a0= «\u00a0France\u00a0»', 'pays', '=', 'france'],
    ['« pays et région » est vide', 'pays et region', 'empty', null],
  ])('%j', (text, field, is, value) => {
    expect(applicabilityRule(text)).toEqual([[{ field, is, value }]])
  })

  test('a record left out because a compared cell is empty can be counted', () => {
    const rule = applicabilityRule('type client ≠ pro') ?? []
    expect(records.map((record) => failsOnEmpty(rule, cellOf(record)))).toEqual([
      false,
      false,
      true,
    ])
  })
})
