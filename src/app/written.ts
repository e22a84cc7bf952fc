import type { Written } from '../workbook/cell.ts'
import type { Lexicon } from '../workbook/kind.ts'
import type { Tab } from '../workbook/tab.ts'

/** What each column of a row should hold, as ids, numbers and texts; null leaves the cell blank. */
export type Content = Readonly<Record<string, unknown>>

/** Turns the content of a row into cells, each in the words of the workbook. */
export function writtenRow(tab: Tab, content: Content, lexicon: Lexicon): Record<string, Written> {
  const row: Record<string, Written> = {}
  for (const column of tab.columns) row[column.id] = writtenCell(tab, column.id, content, lexicon)
  return row
}

/** One cell of a row; blank when nothing is known. */
export function writtenCell(tab: Tab, id: string, content: Content, lexicon: Lexicon): Written {
  return cellWriter(tab, id, lexicon)(content)
}

/** Writes the cells of one column, row after row. */
export function cellWriter(tab: Tab, id: string, lexicon: Lexicon): (content: Content) => Written {
  const column = tab.columns.find((one) => one.id === id)
  return (content) => {
    const value = content[id]
    if (!column || value === null || value === undefined || value === '') return ''
    if (Array.isArray(value) && value.length === 0) return ''
    return column.kind.write(value, lexicon)
  }
}
