import type { Day } from '../../base/day.ts'
import type { Locale } from '../../base/text.ts'
import type { Vocabulary } from '../../workbook/reading/vocabulary.ts'

/** What a rule may need to know beside the value. */
export interface FormatContext {
  /** How the file writes its dates. */
  readonly locale: Locale
  readonly today: Day
  /** ISO 3166-1 code of the records' country; `null` when unknown, which is read as France. */
  readonly country: string | null
  /** The closed list declared for the variable; `null` when there is none. */
  readonly values: Vocabulary | null
  /** Bounds of whole numbers and ratings; `null` for none (ratings: 1 to 5). */
  readonly bounds: { readonly min: number; readonly max: number } | null
  /** The dates tell something that has happened: they cannot be in the future. */
  readonly past: boolean
  /** Amounts may be negative. */
  readonly refunds: boolean
}

/**
 * What a format says of a value: its normalised form when valid, to compare it between sources; `false`
 * when invalid; `null` when it cannot be judged here.
 */
export type Judgement = string | false | null

/** Judges a text already rid of outer spaces and invisible characters. */
export type Rule = (text: string, context: FormatContext) => Judgement

/** Keeps a text that passes, refuses the others. */
export const when = (passes: boolean, normalised: string): Judgement =>
  passes ? normalised : false

/** Without a single space. */
export const packed = (text: string) => text.replace(/\s/g, '')

/** With single spaces. */
export const spaced = (text: string) => text.replace(/\s+/g, ' ')
