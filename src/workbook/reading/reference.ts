import { fold } from '../../base/fold.ts'
import { isDontKnow } from './dontKnow.ts'
import { visibleText } from './visibleText.ts'

/** `dangling`: an id that no row bears. `unknown`: a label that no row bears. */
export type ReferenceState = 'ok' | 'ambiguous' | 'dangling' | 'unknown' | 'blank' | 'dont-know'

export interface ReferenceRead {
  /** The id as its row writes it; `null` unless the state is `ok`. */
  readonly id: string | null
  readonly state: ReferenceState
}

export interface Referable {
  readonly id: string
  readonly label: string
}

/** The rows of a tab, ready to be found by id or by label. */
export interface RowIndex {
  /** Folded id → the row. */
  readonly byId: ReadonlyMap<string, Referable>
  /** Folded label → the id of its row, or `null` when several rows bear it. */
  readonly byLabel: ReadonlyMap<string, string | null>
  /** Folded ids that several rows bear: the first is meant, though perhaps not by who wrote its name. */
  readonly copied: ReadonlySet<string>
}

/** Indexes rows once, for any number of references. Rows without id are not found. */
export function rowIndex(rows: Iterable<Referable>): RowIndex {
  const byId = new Map<string, Referable>()
  const byLabel = new Map<string, string | null>()
  const copied = new Set<string>()
  for (const row of rows) {
    if (row.id === '') continue
    const id = fold(row.id)
    if (byId.has(id)) copied.add(id)
    else byId.set(id, row)
    const label = fold(row.label)
    const bearer = byLabel.get(label)
    if (label !== '') byLabel.set(label, bearer === undefined || bearer === row.id ? row.id : null)
  }
  return { byId, byLabel, copied }
}

/**
 * Reads a reference written as an id in any case (`src-001`), as `id · label` (the label is ignored, so
 * a renamed row keeps its references), or as a bare label borne by exactly one row.
 */
export function readReference(value: unknown, rows: RowIndex): ReferenceRead {
  const text = visibleText(value)
  if (text === '') return { id: null, state: 'blank' }
  if (isDontKnow(text)) return { id: null, state: 'dont-know' }
  const [head = text, label] = text.split('·')
  const id = rows.byId.get(fold(head))?.id ?? rows.byLabel.get(fold(text))
  if (id !== undefined) return id === null ? { id, state: 'ambiguous' } : { id, state: 'ok' }
  return { id: null, state: label !== undefined || looksLikeId(text) ? 'dangling' : 'unknown' }
}

const looksLikeId = (text: string) => /^[a-z]{2,5}-\d{2,}$/i.test(text)
