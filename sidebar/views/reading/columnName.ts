import type { Text, Values } from '../../../src/base/text.ts'
import type { ChosenColumn } from '../../checking/choices.ts'

const UNNAMED: Text = { fr: 'Colonne {n}', en: 'Column {n}' }

/** What a column is called: its name, or its place where it has none. */
export function columnName(
  { name, column }: Pick<ChosenColumn, 'name' | 'column'>,
  speak: (text: Text, values?: Values) => string,
): string {
  return name || speak(UNNAMED, { n: column + 1 })
}

/** Columns as the entries of a list to choose from, `none` first, which is nobody's place. */
export function columnEntries(
  columns: readonly ChosenColumn[],
  none: string,
  speak: (text: Text, values?: Values) => string,
) {
  const own = columns.map((one) => ({ id: String(one.column), label: columnName(one, speak) }))
  return [{ id: '', label: none }, ...own]
}
