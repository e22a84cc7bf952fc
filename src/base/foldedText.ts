import { fold } from './fold.ts'
import type { Text } from './text.ts'

const known = new WeakMap<Text, Text>()

/**
 * A text folded in both languages, once for an execution: the words of the schema and of the catalogue
 * are compared with every label that is read.
 */
export function foldedText(text: Text): Text {
  const found = known.get(text)
  if (found) return found
  const folded = { fr: fold(text.fr), en: fold(text.en) }
  known.set(text, folded)
  return folded
}
