import { fold } from '../../base/fold.ts'
import { foldedText } from '../../base/foldedText.ts'
import type { Text } from '../../base/text.ts'

/** The entries of a list, found by their label in any language: folded label → id. */
export type Vocabulary = ReadonlyMap<string, string>

/**
 * Indexes a list once. The labels of both languages are known, then the ids themselves; when two
 * entries share a label, the first keeps it.
 */
export function vocabulary(
  entries: Iterable<{ readonly id: string; readonly label: Text }>,
): Vocabulary {
  const known = new Map<string, string>()
  const add = (label: string, id: string) => {
    if (label !== '' && !known.has(label)) known.set(label, id)
  }
  const list = [...entries]
  for (const { id, label } of list) {
    const { fr, en } = foldedText(label)
    add(fr, id)
    add(en, id)
  }
  for (const { id } of list) add(fold(id), id)
  return known
}

/**
 * The entry a text names, folded or not. One the project numbered is told by its number, whatever name
 * follows: `X-01 · ancien nom`.
 */
export function entryNamed(known: Vocabulary, text: string): string | undefined {
  const folded = fold(text)
  const [number] = /^x-\d+(?= · )/.exec(folded) ?? []
  return known.get(folded) ?? (number === undefined ? undefined : known.get(number))
}
