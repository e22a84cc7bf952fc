import { cellText } from '../../workbook/cell.ts'
import { tabOf } from '../../workbook/workbook.ts'
import { namingColumn } from '../lexicon.ts'
import type { Damage, Grid } from '../ports.ts'
import type { Content } from '../written.ts'
import { citedNames } from './citations.ts'
import type { Patient } from './patient.ts'

/** The tabs that stand empty while others speak of their rows, as one that was deleted and came back. */
export function citedDamages(patient: Patient): Damage[] {
  return [...patient.grids.values()].flatMap((grid): Damage[] => {
    const { id: tab } = grid.tab
    const n = citedRows(patient, tab).length
    return n === 0 ? [] : [{ code: 'rows-lost', tab, key: `rows-lost ${tab}`, values: { n } }]
  })
}

/** The rows others speak of, by number and name, for a tab that has none. */
export function citedRows(patient: Patient, id: string): Content[] {
  const tab = tabOf(id)
  const name = namingColumn(tab)
  const grid = patient.grids.get(id)
  if (!grid || name === null || !grid.places.has('id') || !isEmpty(grid)) return []
  return [...citedNames(patient, tab)]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([number, label]) => ({ id: number.toUpperCase(), [name]: label }))
}

function isEmpty({ cells, header }: Grid): boolean {
  return cells.slice(header).every((row) => row.every((cell) => cellText(cell) === ''))
}
