import type { PlacedColumn } from '../../workbook/column.ts'
import { isPeoples } from '../../workbook/column.ts'
import type { Lexicon } from '../../workbook/kind.ts'
import type { Row, Tab } from '../../workbook/tab.ts'
import { type Inventory, rowsOfTab } from '../inventory.ts'
import type { Grid, Rewrite } from '../ports.ts'
import { suppliedKey } from './suppliedTexts.ts'

/** What a column makes of the text of a cell, `null` to leave it; no answer for a column that has no say. */
export type Relabel = (column: PlacedColumn) => ((text: string) => string | null) | undefined

/** The cells of a tab that a relabelling changes; a person's, only where it reads the same before and after. */
export function cellLabels(
  tab: Tab,
  inventory: Inventory,
  { lexicon, relabel }: { readonly lexicon: Lexicon; readonly relabel: Relabel },
): Rewrite[] {
  const grid = inventory.grids.get(tab.id)
  if (!grid) return []
  const rows = rowsOfTab(inventory, tab.id)
  return tab.columns.flatMap((column) => {
    const put = relabel(column)
    const index = grid.places.get(column.id)
    if (!put || index === undefined) return []
    const after = once((text) => alike(text, put(text), column, lexicon))
    return rows.flatMap((row) => rewritten(row, { tab, column, index, grid }, after))
  })
}

interface Standing {
  readonly tab: Tab
  readonly column: PlacedColumn
  readonly index: number
  readonly grid: Grid
}

function rewritten(
  row: Row,
  { tab, column, index, grid }: Standing,
  put: (text: string) => string | null,
): Rewrite[] {
  const before = grid.cells[row.line - 1]?.[index]
  const after = typeof before === 'string' && before !== '' ? put(before) : null
  if (typeof before !== 'string' || after === null) return []
  const names = column.kind.words && 'tab' in column.kind.words ? column.kind.words.tab : undefined
  return [
    {
      tab: tab.id,
      line: row.line,
      column: column.id,
      key: suppliedKey(tab, row),
      ...{ before, after, isKept: isPeoples(column) },
      ...(names === undefined ? {} : { names }),
    },
  ]
}

/** The new text where it differs and, in a cell of people's, says the very same. */
function alike(
  before: string,
  after: string | null,
  column: PlacedColumn,
  lexicon: Lexicon,
): string | null {
  if (after === null || after === before) return null
  const said = (text: string) => JSON.stringify(column.kind.read(text, lexicon, () => false))
  return !isPeoples(column) || said(before) === said(after) ? after : null
}

/** A column says the same few texts over and over: each is looked at once. */
function once(put: (text: string) => string | null): (text: string) => string | null {
  const known = new Map<string, string | null>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const made = put(text)
    known.set(text, made)
    return made
  }
}
