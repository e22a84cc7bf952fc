import { expect, test } from 'vitest'
import { filled } from '../../../local/preview/page/fill.ts'
import { type KnownSheet, place } from '../../../local/preview/page/model.ts'
import type { CellView } from '../../../local/preview/protocol.ts'

type Held = Pick<CellView, 'value'> & { readonly format?: string }

const day = (value: number): Held => ({ value, format: 'dd/mm/yyyy' })

/** A column of cells. */
function column(held: readonly Held[]): KnownSheet {
  const cells = held.map((one, row): [number, CellView] => {
    return [place(row, 0), { ...one, row, column: 0, text: String(one.value ?? '') }]
  })
  return { cells: new Map(cells), rules: [], movedAt: 0 } as unknown as KnownSheet
}

test.each<[string, readonly Held[], string, readonly string[]]>([
  ['a number alone is repeated', [{ value: 7 }], 'fr_FR', ['7', '7']],
  ['two numbers give the step', [{ value: 1 }, { value: 3 }], 'fr_FR', ['5', '7']],
  ['uneven numbers are repeated', [1, 2, 5].map((value) => ({ value })), 'fr_FR', ['1', '2']],
  ['a rate keeps its sign', [{ value: 0.5, format: '0%' }], 'fr_FR', ['50%', '50%']],
  ['a decimal is written in the locale', [{ value: 0.5 }, { value: 1 }], 'fr_FR', ['1,5', '2']],
  ['a day is followed by the next', [day(46054)], 'fr_FR', ['02/02/2026', '03/02/2026']],
  ['weeks go on', [day(46054), day(46061)], 'en_GB', ['15/02/2026', '22/02/2026']],
  ['days are written in the locale', [day(46054)], 'en_US', ['02/02/2026', '02/03/2026']],
  ['a text that ends in a number', [{ value: 'Lot 9' }], 'fr_FR', ['Lot 10', 'Lot 11']],
  ['a text is repeated', [{ value: 'Oui' }], 'fr_FR', ['Oui', 'Oui']],
])('%s', (_, held, locale, expected) => {
  const source = { row: 0, column: 0, rows: held.length, columns: 1 }
  const target = { ...source, rows: held.length + 2 }
  const typed = filled(column(held), source, target, locale)
  expect(typed.map(({ text }) => text)).toEqual(expected)
  expect(typed.map(({ row }) => row)).toEqual([held.length, held.length + 1])
})
