// The formats an engine can judge as the core does. A verdict is 1, 0, or null for a value it cannot tell;
// formats that are not here, such as an account number, are not judged at all.

import type { Answers } from '../../scoring/formats/answers.ts'
import { CHOICES, CIVILITIES, YES_NO } from '../../scoring/formats/answers.ts'
import type { ColumnAsk } from '../ask.ts'
import type { Dialect } from './dialect.ts'
import { digitSumSql, passesLuhnSql } from './luhn.ts'

/** What is said of a value, as expressions: s is what people see of it, f it folded, p it compacted. */
export interface Judged {
  readonly verdict: string
  /** The form in which a valid value is compared, when the engine can write it. */
  readonly normal?: string
  /** Whether it answers yes. */
  readonly yes?: string
}

type FormatSql = (dialect: Dialect, at: number, ask: ColumnAsk) => Judged | null

/** A value as its format compacts it before judging. */
export function compacted(dialect: Dialect, format: string | null, at: number): string {
  const { replaced, literal } = dialect
  const packed = `translate(s${at}, white_signs, '')`
  if (format === 'email') {
    const bare = `case when s${at} like '<%>' then substr(s${at}, 2, length(s${at}) - 2) else s${at} end`
    return replaced(bare, '^[Mm][Aa][Ii][Ll][Tt][Oo]:', '')
  }
  if (format !== 'phone') return packed
  const digits = `translate(${packed}, ${literal('.()/-‐‑‒–—―')}, '')`
  return replaced(replaced(digits, '^00', '+'), '^[+]330', '+33')
}

/** True, false, or for the rest not told. */
const verdictOf = (isValid: string, isInvalid: string | null = null) =>
  isInvalid === null
    ? `case when ${isValid} then 1 else 0 end`
    : `case when ${isValid} then 1 when ${isInvalid} then 0 end`

const LOCAL = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?'
const LAST = '(?:[A-Za-z]{2,63}|[Xx][Nn]--[A-Za-z0-9-]{0,58}[A-Za-z0-9])'
const ADDRESS = `${LOCAL}(?:[.]${LOCAL})*@(?:${LABEL}[.])+${LAST}`

/** An address in ASCII. One that holds signs of other alphabets is not told. */
const email: FormatSql = ({ isWhole }, at) => {
  const [text, isAscii] = [`p${at}`, `x${at} = 0`]
  const isAddress = `${isWhole(text, ADDRESS)} and ${isWhole(text, '[^@]{1,64}@[^@]+')} and length(${text}) <= 254`
  return {
    verdict: verdictOf(isAddress, `${isAscii} or ${text} not like '%@%'`),
    normal: `lower(${text})`,
  }
}

const isForeign = ({ context }: ColumnAsk) => context.country !== null && context.country !== 'FR'

const phone: FormatSql = ({ isWhole }, at, ask) =>
  isForeign(ask)
    ? null
    : {
        verdict: verdictOf(isWhole(`p${at}`, '[+][1-9][0-9]{7,14}|0[1-9][0-9]{8}')),
        normal: `case when p${at} like '+%' then p${at} else '+33' || substr(p${at}, 2) end`,
      }

const postalCode: FormatSql = ({ isWhole }, at, ask) =>
  isForeign(ask)
    ? null
    : {
        verdict: verdictOf(
          isWhole(
            `p${at}`,
            '(?:0[1-9]|[1-8][0-9]|9[0-5])[0-9]{3}|97[1-8][0-9]{2}|98[04678][0-9]{2}',
          ),
        ),
        normal: `p${at}`,
      }

/** Sums are worked out on digits only: the shape is asked first, in an order engines keep. */
const guarded = (shape: string, test: string) =>
  `case when ${shape} then case when ${test} then 1 else 0 end else 0 end`

const siren: FormatSql = (dialect, at) => {
  const text = `p${at}`
  const shape = `${dialect.isWhole(text, '[0-9]{9}')} and ${text} <> '000000000'`
  return { verdict: guarded(shape, passesLuhnSql(dialect, text, 9)), normal: text }
}

const siret: FormatSql = (dialect, at) => {
  const text = `p${at}`
  const company = `substr(${text}, 1, 9)`
  const shape = `${dialect.isWhole(text, '[0-9]{14}')} and ${company} <> '000000000'`
  const whole = passesLuhnSql(dialect, text, 14)
  const ofLaPoste = `${company} = '356000000' and mod(${digitSumSql(dialect, text, 14)}, 5) = 0`
  const test = `${passesLuhnSql(dialect, company, 9)} and (${whole} or ${ofLaPoste})`
  return { verdict: guarded(shape, test), normal: text }
}

const naf: FormatSql = ({ isWhole }, at) => ({
  verdict: verdictOf(isWhole(`p${at}`, '[0-9]{2}[.]?[0-9]{2}[A-Za-zıſ]')),
})

/** Letters every engine knows by their numbers, and the signs among which a value can be told invalid. */
const LETTERS = 'A-Za-zªµºÀ-ÖØ-öø-ſ'
const KNOWN = '[ -~¡-ſ’ʼ‐–—“”€]*'

const personName: FormatSql = ({ isWhole, literal, holds }, at) => {
  const isName = isWhole(`s${at}`, `[${LETTERS} '’ʼ‐-]{2,80}`)
  const hasLetter = holds(`s${at}`, literal(`[${LETTERS}]`))
  return { verdict: verdictOf(`${isName} and ${hasLetter}`, isWhole(`s${at}`, KNOWN)) }
}

const addressLine: FormatSql = ({ isWhole, literal, holds, replaced }, at) => {
  const long = `length(${replaced(`s${at}`, ' +', ' ')}) between 5 and 150`
  const isKnown = isWhole(`s${at}`, KNOWN)
  const hasLetter = holds(`s${at}`, literal(`[${LETTERS}]`))
  return { verdict: verdictOf(`${isKnown} and ${long} and ${hasLetter}`, isKnown) }
}

/** Longer texts are told where no sign of theirs can count twice. */
const text: FormatSql = ({ isWhole, replaced }, at) => {
  const isKnown = isWhole(`s${at}`, KNOWN)
  const isLong = `length(${replaced(`s${at}`, ' +', ' ')}) <= 2000`
  return { verdict: verdictOf(`length(s${at}) <= 600 or (${isKnown} and ${isLong})`, isKnown) }
}

const id: FormatSql = ({ isWhole }, at) => ({
  verdict: verdictOf(isWhole(`s${at}`, `[${LETTERS}0-9_./-]{3,64}`), isWhole(`s${at}`, KNOWN)),
  normal: `upper(s${at})`,
})

const deviceId: FormatSql = ({ isWhole }, at) => ({
  verdict: verdictOf(isWhole(`s${at}`, '[!-~]{8,256}'), isWhole(`s${at}`, '[ -~]*')),
})

function answered(answers: Answers, yes: string | null): FormatSql {
  return ({ literal }, at) => {
    const bare = `translate(f${at}, '. -', '')`
    const among = (words: string) => `${bare} in (${words.split(' ').map(literal).join(', ')})`
    const isKnown = among(Object.values(answers).join(' '))
    const verdict = `case when o${at} = 1 then null when ${isKnown} then 1 else 0 end`
    return yes === null ? { verdict } : { verdict, yes: among(answers[yes] ?? '') }
  }
}

/** An amount as most are written. What can be read two ways, or has thousands told apart, is not told. */
const amount: FormatSql = ({ isWhole }, at, { context }) => {
  const isPlain = isWhole(`s${at}`, `${context.refunds ? '-?' : ''}[0-9]{1,12}(?:[.,][0-9]{1,2})?`)
  return { verdict: verdictOf(isPlain, isWhole(`s${at}`, '[^0-9]*')) }
}

const nps: FormatSql = ({ isWhole }, at) => ({
  verdict: verdictOf(isWhole(`s${at}`, '[0-9]|10'), isWhole(`s${at}`, '[^0-9]*|[1-9][0-9]{2,9}')),
})

const closedList: FormatSql = ({ literal }, at, { context: { values } }) => {
  if (values === null || values.size === 0) return null
  const known = [...values.keys()].map(literal).join(', ')
  const isAscii = [...values.keys()].every((label) => /^[ -~]*$/.test(label))
  const isUntold = isAscii ? `o${at} = 1` : `x${at} = 1`
  return { verdict: `case when ${isUntold} then null when f${at} in (${known}) then 1 else 0 end` }
}

const FORMATS: Readonly<Record<string, FormatSql>> = {
  text,
  'person-name': personName,
  civility: answered(CIVILITIES, null),
  email,
  phone,
  'postal-code-fr': postalCode,
  'address-line': addressLine,
  amount,
  boolean: answered(YES_NO, 'true'),
  'opt-in': answered(CHOICES, 'yes'),
  enum: closedList,
  id,
  siren,
  siret,
  naf,
  nps,
  'device-id': deviceId,
}

/** How an engine judges a format other than one of days; null when it cannot as the core does. */
export function judgedSql(dialect: Dialect, ask: ColumnAsk, at: number): Judged | null {
  return FORMATS[ask.format ?? '']?.(dialect, at, ask) ?? null
}
