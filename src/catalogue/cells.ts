/** What the cells of a catalogue row say: every reader names its column, and a wrong cell is refused. */

import type { Text } from '../base/text.ts'
import type { Row } from './table.ts'

/** The French and English words of a row: columns `fr` and `en`, or `note_fr` and `note_en`. */
export function words(row: Row, prefix = ''): Text {
  return { fr: row(`${prefix}fr`), en: row(`${prefix}en`) }
}

/** The same, or `null` when the French is blank. */
export function optionalWords(row: Row, prefix: string): Text | null {
  return row(`${prefix}fr`) === '' ? null : words(row, prefix)
}

/** The text of a cell, or `null` when it is blank. */
export function optional(row: Row, column: string): string | null {
  const text = row(column)
  return text === '' ? null : text
}

/** A number; a blank or unreadable cell is an error of the table. */
export function amount(row: Row, column: string): number {
  const text = row(column)
  const value = text === '' ? Number.NaN : Number(text)
  if (!Number.isFinite(value)) throw new Error(`Column "${column}" holds "${text}", not a number`)
  return value
}

/** A number, or `null` when the cell is blank. */
export function optionalAmount(row: Row, column: string): number | null {
  return row(column) === '' ? null : amount(row, column)
}

/** The items of a cell, separated by semicolons. A blank cell gives none. */
export function items(row: Row, column: string, separator = ';'): readonly string[] {
  const text = row(column)
  if (text === '') return []
  return text
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

/** `yes` or `no`. */
export function flag(row: Row, column: string): boolean {
  return oneOf(row, column, ['yes', 'no']) === 'yes'
}

/** One of the words the code knows; any other is an error of the table. */
export function oneOf<Word extends string>(row: Row, column: string, known: readonly Word[]): Word {
  const text = row(column)
  const word = known.find((candidate) => candidate === text)
  if (word === undefined) {
    throw new Error(`Column "${column}" holds "${text}", not one of ${known.join(', ')}`)
  }
  return word
}
