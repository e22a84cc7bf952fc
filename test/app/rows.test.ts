import { expect, test } from 'vitest'
import { lexicon } from '../../src/app/lexicon.ts'
import type { Grid } from '../../src/app/ports.ts'
import { tabRows } from '../../src/app/rows.ts'
import type { Cell } from '../../src/workbook/cell.ts'
import { checks } from '../../src/workbook/tabs/checks.ts'

function told(cells: Readonly<Record<string, Cell>>): string[] {
  const ids = checks.columns.map(({ id }) => id)
  const grid: Grid = {
    tab: checks,
    cells: [ids, ids.map((id) => cells[id] ?? '')],
    header: 1,
    places: new Map(ids.map((id, index) => [id, index])),
    nextNumber: null,
    hasFormulas: false,
    isFormula: () => false,
    isPercent: () => false,
    isNoted: () => false,
  } as unknown as Grid
  return tabRows(checks, grid, lexicon(new Map(), 'fr')).issues.map(
    ({ column, code }) => `${column}: ${code}`,
  )
}

test.each([
  ['a variable that is not there', { variable: 'VAR-0099' }, 'variable: reference-dangling'],
  ['words for a date', { variable: 'VAR-0099', date: 'hier' }, 'date: not-a-date'],
  ['a negative count', { variable: 'VAR-0099', empty: -3 }, 'empty: negative-number'],
  ['no variable', { date: { serial: 46_347 }, records: 10 }, 'null: row-unnamed'],
])('the line of a check with %s is told', (_, cells, issue) => {
  expect(told(cells)).toContain(issue)
})
