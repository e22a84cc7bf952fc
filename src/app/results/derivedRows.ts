import { cellText } from '../../workbook/cell.ts'
import type { Row, Tab } from '../../workbook/tab.ts'
import type { Inventory } from '../inventory.ts'
import type { Edit } from '../ports.ts'
import type { Content } from '../written.ts'
import { computedColumns, figures } from './figures.ts'

/** What a tab the add-on derives is made of. */
interface Derived<Of extends Row> {
  readonly rows: readonly Of[]
  /** What a row is about, as the keys of `wanted`; null for a line of somebody's own, left as it is. */
  readonly about: (row: Of) => string | null
  /** What must be told, by what it is about, in the order new rows are added. */
  readonly wanted: ReadonlyMap<string, Content>
  /** What a row says once nothing more is to be told, while it bears anything a person wrote. */
  readonly left: (row: Of) => Content
  /** Whether a row stays though it bears nothing of people's; none unless told. */
  readonly isOwn?: (row: Of) => boolean
  readonly sortBy?: string
  /** Computed columns that are not written row by row: what they hold was counted elsewhere. */
  readonly untouched?: readonly string[]
  /** Gives each new row its number, in a tab whose rows bear one. */
  readonly number?: () => string
}

/**
 * A tab the add-on derives keeps one row for each thing told, where it stands: its figures are updated
 * in place, new rows come below, and a row about which nothing is left to tell is blanked, unless a
 * person wrote anything in it.
 */
export function derivedRows<Of extends Row>(
  tab: Tab,
  { rows, about, wanted, left, isOwn, number, untouched, ...sorted }: Derived<Of>,
  inventory: Inventory,
): Edit {
  const known = new Set<string | null>()
  const figured = rows.flatMap((row) => {
    const key = about(row)
    // A text we never wrote and cannot read is somebody's own line.
    if (key === null) return []
    known.add(key)
    const content = wanted.get(key)
    if (content) return [{ row, content }]
    const stays = hasNotes(tab, row, inventory) || isOwn?.(row) === true
    return [{ row, content: stays ? left(row) : {} }]
  })
  const fresh = [...wanted].flatMap(([key, content]) => (known.has(key) ? [] : [content]))
  const added = number ? fresh.map((content) => ({ ...content, id: number() })) : fresh
  const { lexicon, ids } = inventory
  return figures(tab, computedColumns(tab, untouched), figured, lexicon, {
    ids: ids.get(tab.id) ?? [],
    added,
    ...sorted,
  })
}

/** Whether a row bears anything a person wrote: a note, our columns for people, any of their own. */
export function hasNotes(tab: Tab, { line }: Row, { grids }: Inventory): boolean {
  const grid = grids.get(tab.id)
  if (!grid) return false
  const ours = new Set(computedColumns(tab).flatMap((id) => grid.places.get(id) ?? []))
  const cells = grid.cells[line - 1] ?? []
  return (
    grid.isNoted(line) || cells.some((cell, index) => !ours.has(index) && cellText(cell) !== '')
  )
}
