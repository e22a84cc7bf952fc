import type { Lexicon } from '../../workbook/kind.ts'
import type { Row, Tab } from '../../workbook/tab.ts'
import type { Inventory } from '../inventory.ts'
import type { NewNumber } from '../numbered.ts'
import type { Edit } from '../ports.ts'
import type { Content } from '../written.ts'
import { cellWriter, writtenRow } from '../written.ts'

/** The computed content of a row that is already there. */
export interface Figured {
  readonly row: Row
  readonly content: Content
}

/** What an edit may hold beside the figures of its rows. */
interface Extras {
  readonly ids?: readonly NewNumber[]
  readonly added?: readonly Content[]
  readonly sortBy?: string
}

/** An edit that writes some computed columns of the rows of a tab. */
export function figures(
  tab: Tab,
  columns: readonly string[],
  rows: readonly Figured[],
  lexicon: Lexicon,
  { ids = [], added = [], ...sorted }: Extras = {},
): Edit {
  const writers = columns.map((id) => cellWriter(tab, id, lexicon))
  return {
    tab: tab.id,
    columns,
    rows: rows.map(({ row, content }) => ({
      line: row.line,
      cells: writers.map((written) => written(content)),
    })),
    ids,
    added: added.map((content) => writtenRow(tab, content, lexicon)),
    ...sorted,
  }
}

/** An edit that writes every computed column of the rows of a tab people fill. */
export function rowFigures<Of extends Row>(
  tab: Tab,
  rows: readonly Of[],
  content: (row: Of) => Content,
  { lexicon, ids }: Pick<Inventory, 'lexicon' | 'ids'>,
): Edit {
  const figured = rows.map((row) => ({ row, content: content(row) }))
  return figures(tab, computedColumns(tab), figured, lexicon, { ids: ids.get(tab.id) ?? [] })
}

/** The columns of a tab that the add-on computes. */
export function computedColumns(tab: Tab, but: readonly string[] = []): string[] {
  return tab.columns
    .filter(({ by, id }) => by === 'computed' && id !== 'id' && !but.includes(id))
    .map(({ id }) => id)
}
