import { type Holder, holder } from './holder.ts'
import type { Normaliser, Words } from './normalise.ts'
import { SUBJECTS } from './subjects.ts'

/** Where a field stands: what its table holds, which data are at home there, which nouns complete it. */
export interface Place extends Holder {
  readonly nouns: readonly string[]
  /** Words that only repeat what the table already says: `deal` in the `deal_name` of a deal. */
  readonly repeats: (word: string) => boolean
  readonly atHome: (datum: string, family: string) => boolean
}

/** Words that only say whose field it is, wherever it stands. */
const OWNERS = new Set(['client', 'customer', 'contact'])

const list = (text: string): string[] => text.split(/\s+/).filter(Boolean)

/** Reads the name of a table as a place. A table of qualified addresses is not one of plain addresses. */
export function place(
  table: string,
  read: Normaliser,
  qualifies: (word: string) => boolean,
): Place {
  const plain = holder(table, read)
  const mixed = plain.holds === 'known' && read(table).some(qualifies) && plain.subjects.length > 1
  const held: Holder = mixed ? { ...plain, holds: 'unknown' } : plain
  const known = held.holds === 'known' ? held.subjects : []
  const families = new Set(known.flatMap((subject) => list(subject.families)))
  const data = new Set(known.flatMap((subject) => list(subject.data ?? '')))
  const said = new Set(known.flatMap((subject) => [...list(subject.words), ...list(subject.nouns)]))
  return {
    ...held,
    nouns: [...new Set(known.flatMap((subject) => list(subject.nouns)))],
    repeats: (word) => OWNERS.has(word) || said.has(word),
    atHome: (datum, family) => data.has(datum) || families.has(family),
  }
}

/** The words of a reading without those that repeat its place; the same words when nothing would be left. */
export function unrepeated(words: Words, { repeats }: Place): Words {
  const rest = words.filter((word) => !repeats(word))
  return rest.length === 0 ? words : rest
}

/** The ids of the subjects, for the integrity of what names them. */
export const SUBJECT_IDS: readonly string[] = SUBJECTS.map(({ id }) => id)
