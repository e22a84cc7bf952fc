// What a sentence needs to know besides the numbers: names, and where things are held.
import { type Locale, say, type Text } from '../../base/text.ts'

/** Names of the things sentences speak of. */
export interface Names {
  datum(id: string): Text
  /** A mechanic of the catalogue, or an idea of the collection plan. */
  mechanic(id: string): Text
  tool(id: string): Text
  population(id: string): Text
}

/** What is known of the variables that hold a datum. */
export interface Holding {
  /** Variables that hold it besides the one retained. */
  readonly others: number
  /** On whom it was counted and on whom it is needed, when they differ. */
  readonly counted: { readonly on: string; readonly target: string } | null
  /** Tools of the project known to hold it, most likely first, that the inventory does not tap yet. */
  readonly tools: readonly string[]
}

/** What the explanations read. */
export interface Background {
  readonly names: Names
  /** Whether the project says it has a tool; one it does not name may well be missing. */
  isOwned(tool: string): boolean
  holding(datum: string): Holding
}

/** Nothing known of where a datum is held. */
export const UNHELD: Holding = { others: 0, counted: null, tools: [] }

/** A name between quotation marks: « E-mail », “E-mail”. */
export function quoted(name: Text, locale: Locale): string {
  return say({ fr: '« {name} »', en: '“{name}”' }, locale, { name: name[locale] })
}

/** Things named one after the other: A, B et C. */
export function listed(words: readonly string[], locale: Locale): string {
  const [last = '', ...before] = [...words].reverse()
  if (before.length === 0) return last
  return say({ fr: '{first} et {last}', en: '{first} and {last}' }, locale, {
    first: before.reverse().join(', '),
    last,
  })
}
