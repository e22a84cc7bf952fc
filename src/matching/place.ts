import { type Holder, holder } from './holder.ts'
import type { Normaliser, Words } from './normalise.ts'
import { SUBJECTS } from './subjects.ts'
import { wordSet } from './wordSet.ts'

/** Where a field stands: what its table holds, which data are at home there, which nouns complete it. */
export interface Place extends Holder {
  readonly nouns: readonly string[]
  /** Words that only repeat what the table already says: `deal` in the `deal_name` of a deal. */
  readonly repeats: (word: string) => boolean
  readonly atHome: (datum: string, family: string) => boolean
  /** The table's name tells nothing, its fields do: a first name and a birth date are a person's. */
  readonly guessed: boolean
  /** Whether another table of the source holds the customers. */
  readonly peopleElsewhere: boolean
}

/** Words that only say whose field it is, wherever it stands. */
const OWNERS = new Set(['client', 'customer', 'contact', 'user', 'utilisateur'])

const ids = (text: string): string[] => text.split(/\s+/).filter(Boolean)

/** How a table's name is read. */
export interface Reader {
  readonly words: Normaliser
  readonly qualifies: (word: string) => boolean
}

/** Reads the name of a table as a place. A table of qualified addresses is not one of plain addresses. */
export function place(table: string, { words, qualifies }: Reader, peopleElsewhere = false): Place {
  const plain = holder(table, words, peopleElsewhere)
  const mixed = plain.subjects.length > 1 && words(table).some(qualifies)
  const held: Holder = mixed && plain.holds === 'known' ? { ...plain, holds: 'unknown' } : plain
  return placeOf(held, peopleElsewhere, false)
}

/** The place of a list whose fields, not whose name, say that it holds people, at work or not. */
export function peoplePlace(atWork: boolean): Place {
  const subjects = SUBJECTS.filter(({ id }) => id === 'person')
  const people = placeOf({ holds: 'known', subjects, named: false }, false, true)
  const atHome: Place['atHome'] = (datum, family) =>
    (atWork || family !== 'b2b-contact') && people.atHome(datum, family)
  return { ...people, atHome }
}

/** The place of orders or receipts, as their fields say; `named` by a table, or guessed from nothing else. */
export function ordersPlace(named: boolean): Place {
  const subjects = SUBJECTS.filter(({ id }) => id === 'order')
  return placeOf({ holds: 'known', subjects, named }, false, !named)
}

function placeOf(held: Holder, peopleElsewhere: boolean, guessed: boolean): Place {
  const known = held.holds === 'known' ? held.subjects : []
  const families = new Set(known.flatMap((subject) => ids(subject.families)))
  const data = new Set(known.flatMap((subject) => ids(subject.data ?? '')))
  const said = new Set(
    known.flatMap((subject) => [...wordSet(subject.words), ...wordSet(subject.nouns)]),
  )
  return {
    ...held,
    peopleElsewhere,
    guessed,
    nouns: [...new Set(known.flatMap((subject) => [...wordSet(subject.nouns)]))],
    repeats: (word) => OWNERS.has(word) || said.has(word),
    atHome: (datum, family) => data.has(datum) || families.has(family),
  }
}

/**
 * The words of a reading without the one that repeats its place: `contact_email` → `email`. Unchanged
 * when none does, when several do (`number of household members` is no plain number), or when nothing
 * would be left.
 */
export function unrepeated(words: Words, { repeats }: Place): Words {
  const rest = words.filter((word) => !repeats(word))
  return rest.length === words.length - 1 && rest.length > 0 ? rest : words
}
