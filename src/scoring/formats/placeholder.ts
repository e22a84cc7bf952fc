import { fold } from '../../base/fold.ts'
import { visibleText } from '../../workbook/reading/visibleText.ts'
import { normalised } from './formats.ts'
import type { FormatContext } from './rule.ts'

/** A way of filling a cell without saying anything. */
export interface FillerPattern {
  /** Id of a format, or `any`. */
  readonly format: string
  /** `exact` compares folded texts; `rule` bears on a whole column and is not read here. */
  readonly kind: 'exact' | 'regex' | 'rule'
  readonly pattern: string
  /** `suspect` values are usable and stay present, with a remark. */
  readonly effect: 'filler' | 'suspect'
}

export type Filler = FillerPattern['effect'] | null

/** Tells whether a value is a filler under a format. Made once, then asked of every record. */
export type FillerTest = (format: string, value: unknown, context: FormatContext) => Filler

/** Where a short or plain value can be meant: 0 is a number, NA is Namibia, "Aucun" may be in a list. */
export const CLOSED = new Set(
  'integer amount percent nps rating boolean opt-in civility country-iso2 lang-iso639 enum'.split(
    ' ',
  ),
)

/** Formats judged by the patterns of another one too. */
export const ALSO: Readonly<Record<string, string>> = { 'birth-date': 'date', datetime: 'date' }

/** Numbers that are names: their separators do not count. */
export const DIGITS = new Set('phone postal-code-fr siren siret'.split(' '))

type Match = (writings: readonly string[]) => boolean

/**
 * Prepares the patterns of fillers. A value is tried as typed, without separators and in its
 * normalised form, so that `06 00 00 00 00` and `01/01/1900` are recognised.
 */
export function fillerTest(patterns: readonly FillerPattern[]): FillerTest {
  const byFormat = new Map<string, { readonly effect: Filler; readonly match: Match }[]>()
  for (const { format, kind, pattern, effect } of patterns) {
    if (kind === 'rule') continue
    const known = byFormat.get(format) ?? []
    byFormat.set(format, [...known, { effect, match: matcher(kind, pattern) }])
  }
  return (format, value, context) => {
    const normal = normalised(format, value, context)
    const own = [format, ALSO[format] ?? ''].flatMap((name) => byFormat.get(name) ?? [])
    const generic = CLOSED.has(format) && normal !== null ? [] : (byFormat.get('any') ?? [])
    const writings = writingsOf(format, visibleText(value), normal)
    const told = [...own, ...generic].filter(({ match }) => match(writings))
    // Whoever says that a text stands for no value is believed, though it be only suspect elsewhere.
    return (told.find(({ effect }) => effect === 'filler') ?? told[0])?.effect ?? null
  }
}

function matcher(kind: 'exact' | 'regex', pattern: string): Match {
  if (kind === 'exact') {
    const filler = fold(pattern)
    return (writings) => writings.includes(filler)
  }
  const expression = new RegExp(pattern, 'iu')
  return (writings) => writings.some((writing) => expression.test(writing))
}

function writingsOf(format: string, text: string, normal: string | null): string[] {
  const typed = fold(text)
  const bare = DIGITS.has(format) ? typed.replace(/[\s.-]/g, '') : typed
  return [typed, bare, ...(normal === null ? [] : [normal])]
}
