import { isDontKnow } from './dontKnow.ts'
import { namedIn, pieces } from './pieces.ts'
import { entryNamed, type Vocabulary } from './vocabulary.ts'

export interface MultiRead {
  /** In the order typed, each once. */
  readonly ids: readonly string[]
  /** The pieces no entry bears, as typed. They stay in the cell; the known ones count. */
  readonly unknown: readonly string[]
  readonly state: 'ok' | 'issue' | 'blank' | 'dont-know'
}

/**
 * Reads several values from one cell: `;` and line breaks separate, a comma only between known labels.
 *
 * `Contact entrant (appel, chat, e-mail), Achat` is two values.
 */
export function readMulti(value: unknown, known: Vocabulary): MultiRead {
  const typed = pieces(value)
  if (typed.length === 0) return { ids: [], unknown: [], state: 'blank' }
  if (typed.every(isDontKnow)) return { ids: [], unknown: [], state: 'dont-know' }
  const ids = new Set<string>()
  const unknown = new Set<string>()
  for (const piece of typed) {
    if (isDontKnow(piece)) continue
    const found = namedIn(piece, (label) => entryNamed(known, label))
    if (found) for (const id of found) ids.add(id)
    else unknown.add(piece)
  }
  return { ids: [...ids], unknown: [...unknown], state: unknown.size > 0 ? 'issue' : 'ok' }
}
