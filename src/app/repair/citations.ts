import { fold } from '../../base/fold.ts'
import { cellText } from '../../workbook/cell.ts'
import type { Tab } from '../../workbook/tab.ts'
import type { Grid } from '../ports.ts'
import type { Patient } from './patient.ts'

/** A cell that speaks of rows of another tab. */
export interface CitingCell {
  readonly grid: Grid
  readonly line: number
  readonly column: string
  readonly text: string
}

/** One of the rows a cell speaks of: `SRC-001 · Caisse`, or its number alone. */
export interface Citation {
  /** Folded: `src-001`. */
  readonly number: string
  readonly label: string | null
}

/** The cells of the columns that refer to rows of a tab. */
export function citingCells({ grids }: Patient, tab: Tab): CitingCell[] {
  return [...grids.values()].flatMap((grid) => {
    const columns = grid.tab.columns.flatMap(({ id, kind }) => {
      const at = grid.places.get(id)
      const isCiting = kind.words && 'tab' in kind.words && kind.words.tab === tab.id
      return isCiting && at !== undefined ? [{ id, at }] : []
    })
    return grid.cells.slice(columns.length > 0 ? grid.header : Infinity).flatMap((row, index) =>
      columns.flatMap(({ id, at }) => {
        const text = cellText(row[at] ?? '')
        return text === '' ? [] : [{ grid, line: grid.header + index + 1, column: id, text }]
      }),
    )
  })
}

/** Reads a piece of a cell as the number of a row of a tab, with its name or without; else null. */
export function citationReader(tab: Tab): (piece: string) => Citation | null {
  const number = tab.columns.find(({ id }) => id === 'id')?.kind.number?.(1)
  if (number === undefined) return () => null
  const spoken = new RegExp(`^(${number.replace(/\d+$/, '')}\\d+)(?: · (.+))?$`, 'i')
  return (piece) => {
    const [, found = '', label = null] = spoken.exec(piece.trim()) ?? []
    return found === '' ? null : { number: fold(found), label }
  }
}

/** What other tabs say of the rows of a tab. */
export function citations(patient: Patient, tab: Tab): Citation[] {
  const read = citationReader(tab)
  return citingCells(patient, tab).flatMap(({ text }) =>
    text.split(/[;\n]/).flatMap((piece) => read(piece) ?? []),
  )
}

/** What other tabs call the rows of a tab, by folded number: `src-001` → `Caisse`; the number for want of a name. */
export function citedNames(patient: Patient, tab: Tab): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const { number, label } of citations(patient, tab)) {
    const known = names.get(number)
    if (known === undefined || known === number) names.set(number, label ?? number)
  }
  return names
}
