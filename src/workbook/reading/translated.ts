import { fold } from '../../base/fold.ts'
import { relisted } from '../../base/listed.ts'
import { say } from '../../base/text.ts'
import type { Lexicon } from '../kind.ts'
import { DONT_KNOW, isDontKnow } from './dontKnow.ts'
import { namedIn, piecewise } from './pieces.ts'

/** "I don't know" in the language of a lexicon; `null` for any other text. */
export function translatedAnswer(text: string, { locale }: Lexicon): string | null {
  return isDontKnow(text) ? say(DONT_KNOW, locale) : null
}

/** The label of the entry a text names, whatever the language it is named in; `null` where it names none. */
export function translatedLabel(text: string, list: string, lexicon: Lexicon): string | null {
  const answer = translatedAnswer(text, lexicon)
  if (answer !== null) return answer
  const id = lexicon.vocabulary(list).get(fold(text))
  return id === undefined ? null : labelOf(id, list, lexicon)
}

/** The same for a piece of a cell: several labels may stand there, a comma between them. */
export function translatedPiece(piece: string, list: string, lexicon: Lexicon): string | null {
  const whole = translatedLabel(piece, list, lexicon)
  if (whole !== null) return whole
  const ids = namedIn(piece, (label) => lexicon.vocabulary(list).get(fold(label))) ?? []
  const labels = ids.map((id) => labelOf(id, list, lexicon))
  return labels.length > 0 && labels.every((label) => label !== null) ? labels.join(', ') : null
}

/** A row picked where a list is expected has no label of ours. */
function labelOf(id: string, list: string, lexicon: Lexicon): string | null {
  const label = lexicon.word(list, id)
  return label === id ? null : label
}

/**
 * A cell of several labels put in a language, separated as it does. What is no known label stays as typed;
 * `null` where nothing changes.
 */
export function translatedList(text: string, list: string, lexicon: Lexicon): string | null {
  const said = piecewise(text, (piece) => translatedPiece(piece, list, lexicon))
  return said === null ? null : relisted(said, lexicon.locale)
}
