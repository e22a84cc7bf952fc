import type { FieldName } from '../catalogue/fieldNames.ts'
import { type Level, type Proposal, SCORE } from './match.ts'
import { fingerprint, type Normaliser, type Words } from './normalise.ts'
import type { Place } from './place.ts'

/**
 * Finds names that tools use, those of the place's subjects first: `amount` of a deal. `null` when none
 * is known, no proposal when the name is known to be outside the catalogue.
 */
export type ToolNames = (words: Words, place: Place) => readonly Proposal[] | null

/** Files the names of tools by subject, whatever the order of their words. */
export function toolNames(fieldNames: readonly FieldName[], read: Normaliser): ToolNames {
  const bySubject = new Map<string, Map<string, readonly string[]>>()
  for (const { subject, name, data } of fieldNames) {
    const names = bySubject.get(subject) ?? new Map<string, readonly string[]>()
    bySubject.set(subject, names.set(fingerprint(read(name)), data))
  }
  return (words, place) => {
    const key = fingerprint(words)
    for (const subject of subjectsOf(place)) {
      const data = bySubject.get(subject)?.get(key)
      if (data) return held(data, subject === 'any' ? 'exact' : 'fingerprint')
    }
    return null
  }
}

function subjectsOf({ holds, named, subjects }: Place): readonly string[] {
  if (holds === 'known') return [...subjects.map(({ id }) => id), 'any']
  return named ? ['unknown', 'any'] : ['any']
}

/** What the place had to settle, and what is held together, is confirmed one by one. */
function held(data: readonly string[], alone: Level): readonly Proposal[] {
  const composite = data.length > 1
  const level = composite ? 'fingerprint' : alone
  const score = level === 'exact' ? SCORE.synonym : SCORE.fingerprint
  return data.map((datum) => ({ datum, method: 'synonym', score, level, composite }))
}
