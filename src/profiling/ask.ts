import type { FormatContext } from '../scoring/formats/rule.ts'
import type { ApplicabilityRule } from '../workbook/reading/applicability.ts'

/** What is asked of one column of a file. Nothing else is counted, nothing else costs. */
export interface ColumnAsk {
  /** Place of the column in the file, 0 first. */
  readonly column: number
  /** False: nobody looks into it, and nothing is told of it but its name. */
  readonly allowed: boolean
  /** Id of the format its values are judged by; `null` when none is known. */
  readonly format: string | null
  /** What the judgement needs to know beside the value. */
  readonly context: FormatContext
  /** Whether fillers are told from values. */
  readonly fillers: boolean
  /** Whether different values are counted. */
  readonly distinct: boolean
  /** Whether it tells records apart: its values are compared in their normalised form, and repeats counted. */
  readonly key: boolean
  /** Whether a valid value is enough to recognise somebody elsewhere. */
  readonly strong: boolean
  /** Whether a record without it is not complete where it matters most. */
  readonly essential: boolean
  /** Whether it tells when the record was last confirmed. */
  readonly update: boolean
  /** Records it concerns; `null` for all. */
  readonly rule: ApplicabilityRule | null
  /** Whether real card numbers are looked for; one stops the check. */
  readonly cards: boolean
  /** Whether the lowest and highest texts are kept, in the order of their bytes. They never leave. */
  readonly extremes: boolean
  /** Different values counted exactly; beyond, they are estimated. */
  readonly exactUpTo: number
}

/** Different values of a key counted exactly: 120 MB hold them while they are told apart. */
export const EXACT_KEYS = 5_000_000

/** Different values of another column counted exactly: 8 MB hold them. */
export const EXACT_VALUES = 300_000

/** What is asked of a column nobody said anything of: what is blank, filler or different, and cards. */
export function asked(
  column: number,
  what: Partial<ColumnAsk> & Pick<ColumnAsk, 'context'>,
): ColumnAsk {
  return {
    column,
    allowed: true,
    format: null,
    fillers: true,
    distinct: true,
    key: false,
    strong: false,
    essential: false,
    update: false,
    rule: null,
    cards: true,
    extremes: false,
    exactUpTo: what.key === true ? EXACT_KEYS : EXACT_VALUES,
    ...what,
  }
}
