// Judges a value from its bytes. Common clean values of a format pass a fast test written over bytes;
// all others, and all formats without one, are judged by the rule of the format itself, on their text.

import { normalised, valid } from '../scoring/formats/formats.ts'
import { formatRemark } from '../scoring/formats/remark.ts'
import type { FormatContext } from '../scoring/formats/rule.ts'
import type { ColumnAsk } from './ask.ts'
import { hasManyDigits, holdsCard, mayHoldCards } from './cards.ts'
import type { Charset } from './charset.ts'
import { decoded, isBroken } from './charset.ts'
import { isPlainEmail } from './email.ts'
import type { FillerOf } from './fillers.ts'
import type { Trait } from './finding.ts'
import { CARD, finding } from './finding.ts'
import { dateStanding, isDated } from './orders.ts'
import { hasShape, isPlain } from './plain.ts'
import { BARE_NUMBER, numberTest } from './plainNumbers.ts'
import { remembering } from './remembering.ts'
import { writingTraits } from './traits.ts'

/** Gives the finding on the value of `bytes[from, to)`, which go on for at least four bytes. */
export type Judge = (bytes: Uint8Array, from: number, to: number) => number

const VALID = finding('valid', [])
const UNJUDGED = finding('unjudged', [])

export function judgeOf(ask: ColumnAsk, charset: Charset, fillerOf: FillerOf): Judge {
  const slow = remembering(slowJudge(ask, charset, fillerOf))
  const test = plainTest(ask, charset, fillerOf)
  if (!test) return slow
  const plain = ask.format === null ? UNJUDGED : VALID
  return (bytes, from, to) => (test(bytes, from, to) ? plain : slow(bytes, from, to))
}

type PlainTest = (bytes: Uint8Array, from: number, to: number) => boolean

/** A fast test of values of which there is nothing to say but their standing; `null` when there is none. */
function plainTest(ask: ColumnAsk, charset: Charset, fillerOf: FillerOf): PlainTest | null {
  const { format, fillers, cards } = ask
  if (format === null && !fillers && !cards) return () => true
  const shape = format ?? 'text'
  const isShaped = shapeTest(ask, shape)
  if (!isShaped || !fillers) return isShaped
  const isSuspicious = fillerOf.suspicion(shape)
  return (bytes, from, to) =>
    isShaped(bytes, from, to) && !isSuspicious(decoded(bytes, from, to, charset).toLowerCase())
}

function shapeTest(ask: ColumnAsk, shape: string): PlainTest | null {
  if (shape === 'email') return isPlainEmail
  if (hasShape(shape)) return (bytes, from, to) => isPlain(shape, bytes, from, to)
  return numberTest(ask)
}

function slowJudge(ask: ColumnAsk, charset: Charset, fillerOf: FillerOf): Judge {
  const looksForCards = ask.cards && mayHoldCards(ask.format)
  return (bytes, from, to) => {
    const text = decoded(bytes, from, to, charset)
    if (looksForCards && hasManyDigits(bytes, from, to) && holdsCard(text, ask.context)) return CARD
    const isMixed = charset === 'utf-8' && isBroken(bytes, from, to)
    return judged(ask, text, fillerOf, isMixed)
  }
}

const IS_NUMBER = new RegExp(`^${BARE_NUMBER}$`)

function judged(ask: ColumnAsk, text: string, fillerOf: FillerOf, isMixed: boolean): number {
  const { format, context } = ask
  const isAsked = ask.fillers && !(format === null && IS_NUMBER.test(text))
  const filler = isAsked ? fillerOf.any(format ?? 'text', text, context) : null
  if (filler === 'filler') return finding('filler', [])
  const traits: Trait[] = writingTraits(text, format)
  if (filler === 'suspect') traits.push('suspect')
  if (isMixed) traits.push('mixed-encoding')
  if (format === null) return finding('unjudged', traits)
  if (isDated(format)) {
    traits.push(...ageTraits(format, text, context))
    return finding(dateStanding(format, text, context), traits)
  }
  const verdict = valid(format, text, context)
  traits.push(...valueTraits(format, text, context, verdict === true))
  return finding(verdict === null ? 'unjudged' : verdict ? 'valid' : 'invalid', traits)
}

function ageTraits(format: string, text: string, context: FormatContext): Trait[] {
  if (format !== 'birth-date') return []
  const remark = formatRemark(format, text, context)
  return remark?.code === 'minor' || remark?.code === 'under-15' ? [remark.code] : []
}

function valueTraits(
  format: string,
  text: string,
  context: FormatContext,
  isValid: boolean,
): Trait[] {
  if (!isValid)
    return formatRemark(format, text, context)?.code === 'lost-zero' ? ['lost-zero'] : []
  if (format === 'amount') return normalised(format, text, context) === '0' ? ['zero'] : []
  if (format !== 'opt-in' && format !== 'boolean') return []
  const answer = normalised(format, text, context)
  return answer === 'yes' || answer === 'true' ? ['yes'] : []
}
