import { grouped } from '../base/grouped.ts'
import type { Text } from '../base/text.ts'
import { optionalAmount, words } from './cells.ts'
import { data } from './data.ts'
import { decay } from './decay.ts'
import { packed } from './enums.csv'
import { formats } from './formats.ts'
import { frequencies } from './frequencies.ts'
import { kpis } from './kpis.ts'
import { mechanics } from './mechanics.ts'
import { objectives } from './objectives.ts'
import { packs } from './packs.ts'
import { populations } from './populations.ts'
import { programmes } from './programmes.ts'
import { scenarios } from './scenarios.ts'
import { sources } from './sources.ts'
import { table } from './table.ts'

/** A word of a drop-down list. */
export interface Term {
  readonly id: string
  readonly label: Text
  /** What the word is worth in a formula, when it is worth something. */
  readonly numeric: number | null
}

interface Named {
  readonly id: string
  readonly label: Text
}

/** The tables of the catalogue that people also pick from. */
const pickable: ReadonlyMap<string, () => ReadonlyMap<string, Named>> = new Map<
  string,
  () => ReadonlyMap<string, Named>
>([
  ['data', data],
  ['sources', sources],
  ['scenarios', scenarios],
  ['mechanics', mechanics],
  ['objectives', objectives],
  ['programmes', programmes],
  ['kpis', kpis],
  ['frequencies', frequencies],
  ['formats', formats],
  ['populations', populations],
  ['packs', packs],
  ['decay', decay],
])

const rows = table(packed, (row) => ({
  list: row('list_id'),
  term: { id: row('value_id'), label: words(row), numeric: optionalAmount(row, 'numeric') },
}))

let small: ReadonlyMap<string, readonly Term[]> | null = null

/** The closed lists that are nothing but lists, by id: no other table is parsed for them. */
export function smallLists(): ReadonlyMap<string, readonly Term[]> {
  if (small) return small
  const lists = grouped(rows(), ({ list }) => list)
  small = new Map([...lists].map(([list, own]) => [list, own.map(({ term }) => term)]))
  return small
}

/** Every list a column may name. */
export function listIds(): readonly string[] {
  return [...smallLists().keys(), ...pickable.keys(), 'keys']
}

/**
 * The words of a list, in the order people read them. A list nobody declared is a mistake of the
 * programme, and throws. `keys` is the data that can recognise a customer.
 *
 * @example terms('yes_no').map((term) => term.label.fr) // ['Oui', 'Non']
 */
export function terms(list: string): readonly Term[] {
  const words = smallLists().get(list)
  if (words) return words
  if (list === 'keys') return [...data().values()].filter(recognises).map(term)
  const named = pickable.get(list)
  if (!named) throw new Error(`No list "${list}"`)
  return [...named().values()].map(term)
}

function recognises({ keyStrength }: { readonly keyStrength: string }): boolean {
  return keyStrength !== 'none'
}

function term({ id, label }: Named): Term {
  return { id, label, numeric: null }
}
