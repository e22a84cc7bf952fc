import { fold } from '../../base/fold.ts'
import type { Lexicon } from '../kind.ts'
import { readReference } from './reference.ts'
import { visibleText } from './visibleText.ts'

/**
 * A reference with the label its row bears now: `SRC-001 · Caisse` once the row is renamed, or once it
 * was named by its label alone. `null` where the label is that one already, where only the id was typed,
 * and where no row, or several, is meant: of a number that two rows bear, the name alone still tells which.
 */
export function refreshedReference(text: string, tab: string, lexicon: Lexicon): string | null {
  const seen = visibleText(text)
  const rows = lexicon.references(tab)
  const { id } = readReference(seen, rows)
  if (id === null || fold(seen) === fold(id) || rows.copied.has(fold(id))) return null
  const now = lexicon.reference(tab, id)
  if (now === id) return null
  const [head = '', ...label] = seen.split('·')
  const isCurrent = fold(head) === fold(id) && `${id} · ${label.join('·').trim()}` === now
  return isCurrent ? null : now
}
