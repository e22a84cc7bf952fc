import { isDontKnow } from './dontKnow.ts'
import { namedIn, pieces } from './pieces.ts'
import type { ReferenceState, RowIndex } from './reference.ts'
import { readReference } from './reference.ts'

export interface ReferencesRead {
  /** In the order typed, each once. */
  readonly ids: readonly string[]
  /** The pieces that name no row, or several, as typed. The others count. */
  readonly faults: readonly { readonly text: string; readonly state: ReferenceState }[]
  readonly state: 'ok' | 'issue' | 'blank' | 'dont-know'
}

/**
 * Reads several references from one cell: `;` and line breaks separate, a comma before an id
 * (`SRC-001 · Caisse, SRC-002`) or between complete labels.
 */
export function readReferences(value: unknown, rows: RowIndex): ReferencesRead {
  const typed = pieces(value).flatMap((piece) => piece.split(BEFORE_ID))
  if (typed.length === 0) return { ids: [], faults: [], state: 'blank' }
  if (typed.every(isDontKnow)) return { ids: [], faults: [], state: 'dont-know' }
  const ids = new Set<string>()
  const faults: { text: string; state: ReferenceState }[] = []
  for (const text of typed) {
    const found = namedIn(text, (label) => readReference(label, rows).id)
    if (found) for (const id of found) ids.add(id)
    else if (!isDontKnow(text)) faults.push({ text, state: readReference(text, rows).state })
  }
  return { ids: [...ids], faults, state: faults.length > 0 ? 'issue' : 'ok' }
}

const BEFORE_ID = /,\s*(?=[a-z]{2,5}-\d{2,}(?:\s|,|·|$))/i
