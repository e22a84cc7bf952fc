import { fold } from '../../src/base/fold.ts'

/**
 * The word of a list somebody means: typed whole, or its beginning, or a part of it, where one word alone
 * is meant. Null where none is, or several.
 *
 * @example picked('quot', ['Quotidienne', 'Mensuelle']) // Quotidienne
 */
export function picked(typed: string, words: readonly string[]): string | null {
  const text = fold(typed)
  const same = words.find((word) => fold(word) === text)
  if (same !== undefined || text === '') return same ?? null
  const only = (found: readonly string[]) => (found.length === 1 ? (found[0] ?? null) : null)
  const starting = words.filter((word) => fold(word).startsWith(text))
  return only(starting.length > 0 ? starting : words.filter((word) => fold(word).includes(text)))
}
