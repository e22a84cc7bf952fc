import type { Lexicon } from '../../workbook/kind.ts'
import type { Row, Tab } from '../../workbook/tab.ts'
import { namingColumn } from '../lexicon.ts'

/** A row as people know it: what names it may be a word of the catalogue, or a row of another tab. */
export function rowName(tab: Tab, row: Row | undefined, lexicon: Lexicon): string {
  const id = namingColumn(tab) ?? ''
  const name = row?.values[id] ?? ''
  if (typeof name !== 'string' || name === '') return row?.key ?? ''
  const words = tab.columns.find((column) => column.id === id)?.kind.words ?? null
  if (words && 'tab' in words) return lexicon.reference(words.tab, name)
  return words && 'list' in words ? lexicon.word(words.list, name) : name
}
