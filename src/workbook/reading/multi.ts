import { fold } from '../../base/fold.ts'
import { isDontKnow } from './dontKnow.ts'
import { visibleText } from './visibleText.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface MultiRead {
  /** In the order typed, each once. */
  readonly ids: readonly string[]
  /** The pieces no entry bears, as typed. They stay in the cell; the known ones count. */
  readonly unknown: readonly string[]
  readonly state: 'ok' | 'issue' | 'blank' | 'dont-know'
}

/**
 * Reads several values from one cell. `;` and line breaks always separate; a comma only separates
 * complete known labels, since labels hold commas too.
 *
 * `Contact entrant (appel, chat, e-mail), Achat` is two values.
 */
export function readMulti(value: unknown, known: Vocabulary): MultiRead {
  const pieces = visibleText(value)
    .split(/[;\n\r]/)
    .map(visibleText)
    .filter((piece) => piece !== '')
  if (pieces.length === 0) return { ids: [], unknown: [], state: 'blank' }
  if (pieces.every(isDontKnow)) return { ids: [], unknown: [], state: 'dont-know' }
  const ids = new Set<string>()
  const unknown = new Set<string>()
  for (const piece of pieces) {
    if (isDontKnow(piece)) continue
    const found = labelsIn(piece, known)
    if (found) for (const id of found) ids.add(id)
    else unknown.add(piece)
  }
  return { ids: [...ids], unknown: [...unknown], state: unknown.size > 0 ? 'issue' : 'ok' }
}

/** The ids of a piece made of known labels and commas only, longest label first; otherwise `null`. */
function labelsIn(piece: string, known: Vocabulary): string[] | null {
  const whole = known.get(fold(piece))
  if (whole !== undefined) return [whole]
  for (let comma = piece.lastIndexOf(','); comma > 0; comma = piece.lastIndexOf(',', comma - 1)) {
    const first = known.get(fold(piece.slice(0, comma)))
    const rest = first === undefined ? null : labelsIn(piece.slice(comma + 1), known)
    if (first !== undefined && rest) return [first, ...rest]
  }
  return null
}
