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
