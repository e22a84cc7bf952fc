import { fold } from '../../base/fold.ts'
import { listed } from '../../base/listed.ts'
import type { Cell } from '../../workbook/cell.ts'
import { cellText } from '../../workbook/cell.ts'
import type { PlacedColumn } from '../../workbook/column.ts'
import type { Lexicon, Reading } from '../../workbook/kind.ts'
import { piecewise } from '../../workbook/reading/pieces.ts'
import type { RowIndex } from '../../workbook/reading/reference.ts'
import type { Grid } from '../ports.ts'

/** A cell with what it says. */
export interface Said {
  readonly cell: Cell
  readonly reading: Reading<unknown>
}

/** What a cell of the file says to this workbook. */
export type Meant = (said: Said, column: PlacedColumn) => Said

/** One workbook: its tabs, and the words they are read in. */
interface Whole {
  readonly grids: ReadonlyMap<string, Grid>
  readonly words: Lexicon
}

/**
 * Says what the references of a file mean here. A number somebody typed in the file may be that of another
 * row here: such a row is then meant by its name, or a cell would silently go to the other one. A number we
 * had given, as the computed cells of its row tell, stays that of the row, renamed or not.
 */
export function meantHere(here: Lexicon, there: Whole): Meant {
  const given = new Map<string, ReadonlySet<string>>()
  const isGiven = (tab: string, id: string) => {
    const known = given.get(tab) ?? givenNumbers(there.grids.get(tab))
    given.set(tab, known)
    return known.has(fold(id))
  }
  /** The number of the row here, or its name where no row, or another, bears that number. */
  const rowHere = (tab: string, id: string) => {
    const name = there.words.references(tab).byId.get(fold(id))?.label ?? ''
    const own = here.references(tab).byId.get(fold(id))
    const isSame = own && (fold(own.label) === fold(name) || isGiven(tab, id))
    if (isSame || name === '') return { id }
    const named = here.references(tab).byLabel.get(fold(name))
    return named ? { id: named } : { name }
  }
  return (said, { kind }) => {
    const { words } = kind
    const { reading, cell } = said
    if (!words || !('tab' in words)) return said
    const { tab } = words
    const called = typeof cell === 'string' ? byOwnName(cell, there.words.references(tab)) : null
    if (called !== null) return { cell: called, reading: kind.read(called, here, () => false) }
    if (reading.state === 'invalid' && typeof cell === 'string') {
      const text = piecewise(cell, (piece) => otherName(piece, here.references(tab))) ?? cell
      return { cell: text, reading: kind.read(text, here, () => false) }
    }
    if (reading.state !== 'filled') return said
    const ids: unknown[] = Array.isArray(reading.value) ? reading.value : [reading.value]
    const rows = ids.map((id) => rowHere(tab, String(id)))
    if (rows.every(({ id }, index) => id === ids[index])) return said
    const text = listed(
      rows.map(({ id, name }) => name ?? here.reference(tab, id)),
      here.locale,
    )
    return { cell: text, reading: kind.read(text, here, () => false) }
  }
}

/** References to a number that several rows of the file bear, by the name of the row that is meant. */
function byOwnName(cell: string, { byId, copied }: RowIndex): string | null {
  if (copied.size === 0) return null
  return piecewise(cell, (piece) => {
    const number = fold(piece.split('·')[0] ?? '')
    return copied.has(number) ? otherName(piece, { byId }) : null
  })
}

/** The name a reference bears, where the row of its number has another one here. */
function otherName(piece: string, { byId }: Pick<RowIndex, 'byId'>): string | null {
  const [number = '', ...words] = piece.split('·')
  const name = words.join('·').trim()
  const own = byId.get(fold(number))
  return name !== '' && own && fold(own.label) !== fold(name) ? name : null
}

/** The numbers of the rows that bear computed cells: a row somebody typed bears none. */
function givenNumbers(grid: Grid | undefined): ReadonlySet<string> {
  const at = grid?.places.get('id')
  if (!grid || at === undefined) return new Set()
  const computed = grid.tab.columns.flatMap(({ id, by }) =>
    by === 'computed' && id !== 'id' ? (grid.places.get(id) ?? []) : [],
  )
  const ours = grid.cells
    .slice(grid.header)
    .filter((row) => computed.some((index) => cellText(row[index] ?? '') !== ''))
  return new Set(ours.map((row) => fold(cellText(row[at] ?? ''))))
}
