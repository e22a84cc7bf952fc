import { fold } from '../../base/fold.ts'
import type { Text } from '../../base/text.ts'

/** Something to choose, by its number in a list or by its name. */
interface Option {
  readonly label: Text
}

/** The one that was typed: its number, counted from 1, or its name in either language. */
export function chosenOne<O extends Option>(typed: string, options: readonly O[]): O | undefined {
  const text = fold(typed)
  const named = options.find(({ label }) => fold(label.fr) === text || fold(label.en) === text)
  return named ?? (/^\d+$/.test(text) ? options[Number(text) - 1] : undefined)
}

/** Those that were typed, separated by `;`, line breaks, or commas between numbers; and what names none. */
export function chosenSome<O extends Option>(
  typed: string,
  options: readonly O[],
): { readonly chosen: readonly O[]; readonly unknown: readonly string[] } {
  const separator = /^[\d\s,;]+$/.test(typed) ? /[\s,;]+/ : /[;\n]+/
  const pieces = typed.split(separator).flatMap((piece) => piece.trim() || [])
  const chosen = new Set(pieces.flatMap((piece) => chosenOne(piece, options) ?? []))
  const unknown = pieces.filter((piece) => chosenOne(piece, options) === undefined)
  return { chosen: [...chosen], unknown }
}
