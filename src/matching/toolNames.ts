import type { FieldName } from '../catalogue/fieldNames.ts'
import { type Proposal, SCORE } from './match.ts'
import { fingerprint, type Normaliser, type Words } from './normalise.ts'
import type { Place } from './place.ts'

/**
 * Finds names that tools use, those of the place's subjects first: `amount` of a deal. `null` when none
 * is known, no proposal when the name is known to be outside the catalogue.
 */
export type ToolNames = (words: Words, place: Place) => readonly Proposal[] | null

/** The names of one subject: as they are written, then whatever the order of their words. */
interface Names {
  readonly inOrder: Map<string, FieldName>
  /** `null` where the order matters: an `order total` is an amount, `total orders` a count. */
  readonly sorted: Map<string, FieldName | null>
}

/** Files the names of tools by subject. */
export function toolNames(fieldNames: readonly FieldName[], read: Normaliser): ToolNames {
  const bySubject = new Map<string, Names>()
  for (const fieldName of fieldNames) {
    const { subject, name } = fieldName
    const names = bySubject.get(subject) ?? { inOrder: new Map(), sorted: new Map() }
    bySubject.set(subject, names)
    const words = read(name)
    const key = fingerprint(words)
    const other = names.sorted.get(key)
    names.inOrder.set(words.join(' '), fieldName)
    names.sorted.set(key, other === undefined || sameData(other, fieldName) ? fieldName : null)
  }
  return (words, place) => {
    for (const subject of subjectsOf(place)) {
      const names = bySubject.get(subject)
      const known = names?.inOrder.get(words.join(' ')) ?? names?.sorted.get(fingerprint(words))
      if (known) return held(known)
    }
    return null
  }
}

function sameData(one: FieldName | null, other: FieldName): boolean {
  return one !== null && one.data.join(' ') === other.data.join(' ')
}

function subjectsOf({ holds, named, subjects }: Place): readonly string[] {
  if (holds === 'known') return [...subjects.map(({ id }) => id), 'any']
  return named ? ['unknown', 'any'] : ['any']
}

/** What the place had to settle, and what is held together, is confirmed one by one. */
function held({ subject, data, suggests }: FieldName): readonly Proposal[] {
  const composite = data.length > 1
  const alone = composite || subject !== 'any' ? 'fingerprint' : 'exact'
  const level = suggests ? 'likely' : alone
  const score = { exact: SCORE.synonym, fingerprint: SCORE.fingerprint, likely: SCORE.ambiguous }
  return data.map((datum) => ({ datum, method: 'synonym', score: score[level], level, composite }))
}
