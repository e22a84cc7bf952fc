import { fold } from '../../base/fold.ts'
import { cellText } from '../../workbook/cell.ts'
import type { Tab } from '../../workbook/tab.ts'
import { tabOf } from '../../workbook/workbook.ts'
import { namingColumn } from '../lexicon.ts'
import type { Damage, Grid } from '../ports.ts'
import type { Content } from '../written.ts'
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

/** What other tabs call the rows of a tab, by folded number: `src-001` → `Caisse`; the number for want of a name. */
export function citedNames({ grids }: Patient, tab: Tab): ReadonlyMap<string, string> {
  const prefix = tab.columns
    .find(({ id }) => id === 'id')
    ?.kind.number?.(1)
    ?.replace(/\d+$/, '')
  const names = new Map<string, string>()
  if (prefix === undefined) return names
  const spoken = new RegExp(`^(${prefix}\\d+)(?: · (.+))?$`, 'i')
  for (const cell of citingCells(grids, tab)) {
    for (const piece of cell.split(/[;\n]/)) {
      const [, number = '', label] = spoken.exec(piece.trim()) ?? []
      const known = names.get(fold(number))
      if (number !== '' && (known === undefined || known === number))
        names.set(fold(number), label ?? number)
    }
  }
  return names
}

/** The cells of the columns that refer to rows of a tab. */
function citingCells(grids: ReadonlyMap<string, Grid>, tab: Tab): string[] {
  return [...grids.values()].flatMap(({ tab: citing, cells, header, places }) => {
    const indexes = citing.columns.flatMap(({ id, kind }) => {
      const at = places.get(id)
      return kind.words && 'tab' in kind.words && kind.words.tab === tab.id && at !== undefined
        ? [at]
        : []
    })
    if (indexes.length === 0) return []
    return cells
      .slice(header)
      .flatMap((row) => indexes.map((at) => cellText(row[at] ?? '')).filter((text) => text !== ''))
  })
}
