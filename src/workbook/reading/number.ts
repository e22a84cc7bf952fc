import { isDontKnow } from './dontKnow.ts'
import { visibleText } from './visibleText.ts'

export type NumberFlag = 'ok' | 'blank' | 'dont-know' | 'ambiguous' | 'not-a-number'

export interface NumberRead {
  /** `null` whenever the flag is not `ok`: an unknown number is never 0. */
  readonly value: number | null
  readonly flag: NumberFlag
}

/**
 * Reads a number, typed as a number or as text, in French or English writing.
 *
 * `12 400`, `1 250,5`, `12,400.50` and `1.250.000` mean one thing. `1,250` means 1.25 or 1250:
 * it is flagged, not guessed.
 */
export function readNumber(value: unknown): NumberRead {
  if (visibleText(value) === '') return { value: null, flag: 'blank' }
  if (isDontKnow(value)) return { value: null, flag: 'dont-know' }
  const [only, other] = numbersMeant(value)
  if (only === undefined) return { value: null, flag: 'not-a-number' }
  if (other !== undefined) return { value: null, flag: 'ambiguous' }
  return { value: only, flag: 'ok' }
}

/**
 * Every number a cell can mean, the decimal reading first: none for `env. 60`, one for `12,5`, two for
 * `1,250` (1.25 then 1250). A currency sign around the number is left aside.
 */
export function numbersMeant(value: unknown): readonly number[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [value] : []
  if (typeof value !== 'string') return []
  const written = /^([+-]?)(\d.*|[.,]\d+)$/.exec(bare(value))
  if (!written) return []
  const sign = written[1] === '-' ? -1 : 1
  return unsigned(written[2] ?? '').map((number) => sign * number)
}

/** One kind of space, sign and apostrophe; no currency. */
function bare(text: string): string {
  return visibleText(text)
    .replace(/\s/g, ' ')
    .replace(/\u2212/g, '-')
    .replace(/\u2019/g, "'")
    .replace(/^([€$£]|EUR|USD|GBP) ?| ?([€$£]|EUR|USD|GBP)$/gi, '')
}

const SPACED = /^\d{1,3}([ '])\d{3}(\1\d{3})*([.,]\d+)?$/
const REPEATED = /^\d{1,3}([.,])\d{3}(\1\d{3})+$/
const BOTH = /^\d{1,3}([.,])\d{3}(\1\d{3})*(?!\1)[.,]\d+$/
const EITHER = /^[1-9]\d{0,2}[.,]\d{3}$/
const PLAIN = /^\d*([.,]\d+)?$/

function unsigned(text: string): number[] {
  if (SPACED.test(text)) return [decimal(text.replace(/[ ']/g, ''))]
  if (REPEATED.test(text)) return [whole(text)]
  if (BOTH.test(text)) {
    const mark = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'))
    return [decimal(`${whole(text.slice(0, mark))}.${text.slice(mark + 1)}`)]
  }
  if (EITHER.test(text)) return [decimal(text), whole(text)]
  return PLAIN.test(text) ? [decimal(text)] : []
}

const decimal = (text: string) => Number(text.replace(',', '.'))
const whole = (text: string) => Number(text.replace(/[.,]/g, ''))
