// Fillers told by an engine: 1 a filler, 0 none, null where the engine cannot tell.

import { fold } from '../../base/fold.ts'
import { normalised } from '../../scoring/formats/formats.ts'
import type { FillerPattern } from '../../scoring/formats/placeholder.ts'
import { ALSO, CLOSED, DIGITS } from '../../scoring/formats/placeholder.ts'
import type { ColumnAsk } from '../ask.ts'
import { BARE_NUMBER } from '../plainNumbers.ts'
import type { Dialect } from './dialect.ts'

/** Formats that judge a value by its folded form alone. */
const BY_FOLD = new Set('boolean opt-in civility country-iso2 lang-iso639 enum'.split(' '))

const REPEATED = /^\^\(\.\)\\1\{3,\}\$$/
const MARKS = '^([^\\p{L}\\p{N}])\\1*$'

/**
 * Whether a value is a filler. `normal` is its form when valid, else null; `verdict` whether it is valid,
 * null when the engine does not know the format. Gives null where a pattern cannot be said at all.
 */
export function fillerSql(
  dialect: Dialect,
  patterns: readonly FillerPattern[],
  ask: ColumnAsk,
  at: number,
  { verdict, normal }: { readonly verdict: string | null; readonly normal: string | null },
): string | null {
  const format = ask.format ?? 'text'
  const named = (names: readonly string[]) =>
    patterns.filter((one) => one.kind !== 'rule' && names.includes(one.format))
  const own = named([format, ALSO[format] ?? format])
  const isClosed = CLOSED.has(format)
  const any = named(['any']).filter((one) => !isMeant(one, ask, format))
  const writings = [`f${at}`]
  if (DIGITS.has(format)) writings.push(`translate(f${at}, ' .-', '')`)
  if (normal !== null) writings.push(normal)
  const all = [...own, ...any]
  const [fillers, suspects] = [true, false].map((isFiller) =>
    all.filter(({ effect }) => (effect === 'filler') === isFiller),
  )
  const cases = [...(fillers ?? []), ...(suspects ?? [])].map((one) =>
    whenSql(dialect, one, writings),
  )
  if (cases.some((one) => one === null) || (isClosed && own.length > 0)) return null
  const numbers = ask.format === null ? `when ${dialect.isWhole(`f${at}`, BARE_NUMBER)} then 0` : ''
  const told = `case when o${at} = 1 then null ${numbers} ${cases.join(' ')} else 0 end`
  if (!isClosed || (BY_FOLD.has(format) && verdict === null)) return told
  if (verdict === null)
    return `case when (${told}) = 0 then 0 when ${noDigit(dialect, at)} then 1 end`
  return `case when ${verdict} = 1 then 0 when ${verdict} = 0 then ${told} when (${told}) = 0 then 0 end`
}

const noDigit = ({ isWhole }: Dialect, at: number) => isWhole(`f${at}`, '[^0-9]*')

/** A text that is valid under a closed format says something there. */
function isMeant({ kind, pattern }: FillerPattern, { context }: ColumnAsk, format: string) {
  return kind === 'exact' && BY_FOLD.has(format) && normalised(format, pattern, context) !== null
}

function whenSql(dialect: Dialect, one: FillerPattern, writings: readonly string[]): string | null {
  const effect = one.effect === 'filler' ? '1' : '0'
  if (one.kind === 'exact') {
    const filler = dialect.literal(fold(one.pattern))
    return `when ${writings.map((writing) => `${writing} = ${filler}`).join(' or ')} then ${effect}`
  }
  if (REPEATED.test(one.pattern)) return repeatedSql(dialect, writings, effect)
  if (one.pattern === MARKS) return marksSql(dialect, writings, effect)
  const pattern = portable(one.pattern)
  if (pattern === null) return null
  const test = writings.map((writing) => dialect.holds(writing, dialect.literal(pattern)))
  return `when ${test.join(' or ')} then ${effect}`
}

const isRepeated = (text: string) => `replace(${text}, substr(${text}, 1, 1), '') = ''`

/** Four times the same sign. Beyond ASCII a sign may be folded into several: that is not told. */
function repeatedSql({ isWhole }: Dialect, writings: readonly string[], effect: string): string {
  const tests = (sign: string) =>
    writings
      .map(
        (w) => `length(${w}) >= 4 and ${isRepeated(w)} and ${isWhole(`substr(${w}, 1, 1)`, sign)}`,
      )
      .join(' or ')
  return `when ${tests('[ -~]')} then ${effect} when ${tests('[^ -~]')} then null`
}

/** One mark, however often. Which signs beyond ASCII are marks, some engines cannot tell. */
function marksSql(dialect: Dialect, writings: readonly string[], effect: string): string {
  const { isWhole, isUnicode } = dialect
  const tests = (sign: string) =>
    writings
      .map(
        (w) => `length(${w}) >= 1 and ${isRepeated(w)} and ${isWhole(`substr(${w}, 1, 1)`, sign)}`,
      )
      .join(' or ')
  if (isUnicode) return `when ${tests('[^\\p{L}\\p{N}]')} then ${effect}`
  return `when ${tests('[!-/:-@[-`{-~]')} then ${effect} when ${tests('[^ -~]')} then null`
}

/** A pattern every engine reads the same way: a digit that comes back is written ten times. */
function portable(pattern: string): string | null {
  const written = pattern.replace(/\(\[0-9\]\)\\\d\{(\d+),\}/, (_, times: string) => {
    const digits = Array.from({ length: 10 }, (_one, digit) => `${digit}{${Number(times) + 1},}`)
    return `(?:${digits.join('|')})`
  })
  return /\\[0-9A-Za-z]|\(\?[^:]/.test(written) ? null : written.toLowerCase()
}
