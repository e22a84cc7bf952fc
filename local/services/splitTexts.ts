// Texts cut at a delimiter, told or guessed.

import { type Constant, isConstant } from './constants.ts'
import { badSignature } from './grid.ts'

const DELIMITERS: Record<string, string> = { COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' ' }

/** Each text as its parts, trimmed; without a delimiter, the first that any of them holds is taken. */
export function splitTexts(texts: readonly string[], delimiter?: string | Constant): string[][] {
  const told = isConstant(delimiter) ? DELIMITERS[delimiter.name()] : delimiter
  if (told !== undefined && typeof told !== 'string') {
    throw badSignature('Range.splitTextToColumns', told)
  }
  const mark =
    told ?? Object.values(DELIMITERS).find((one) => texts.some((text) => text.includes(one)))
  if (mark === undefined || mark === '') return texts.map((text) => [text])
  return texts.map((text) => text.split(mark).map((part) => part.trim()))
}
