import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formats } from '../../src/catalogue/formats.ts'
import { asked } from '../../src/profiling/ask.ts'
import { fillersOf } from '../../src/profiling/fillers.ts'
import { CARD, standingOf, traitsOf } from '../../src/profiling/finding.ts'
import { judgeOf } from '../../src/profiling/judge.ts'
import { valid } from '../../src/scoring/formats/formats.ts'
import { fillerTest } from '../../src/scoring/formats/placeholder.ts'
import { visibleText } from '../../src/workbook/reading/visibleText.ts'
import { bytesOf, FILLERS, FRENCH } from './checked.ts'

const fillers = fillersOf(FILLERS)
const fillerOf = fillerTest(FILLERS)

function found(format: string, text: string, hasFillers = true): number {
  const ask = asked(0, { context: FRENCH, format, fillers: hasFillers })
  const bytes = bytesOf(`${text}        `)
  return judgeOf(ask, 'utf-8', fillers)(bytes, 0, bytesOf(text).length)
}

/** What the formats and the fillers themselves say of a value. */
function standing(format: string, text: string, hasFillers: boolean): string {
  if (hasFillers && fillerOf(format, text, FRENCH) === 'filler') return 'filler'
  const verdict = valid(format, text, FRENCH)
  return verdict === null ? 'unjudged' : verdict ? 'valid' : 'invalid'
}

const examples = [...formats().values()].flatMap((one) => [
  ...one.validExamples,
  ...one.invalidExamples,
])
const known = fc.constantFrom(...examples, ...FILLERS.map(({ pattern }) => pattern))
/** Numbers and days as customer files have them. */
const digits = fc.nat({ max: 999_999_999 }).map(String)
const common = fc.oneof(
  digits,
  digits.map((one) => `0${one}`),
  digits.map((one) => `0${one}`.replace(/(..)(?=.)/g, '$1 ')),
  fc.tuple(fc.nat(2_000_000), fc.nat(999)).map(([one, cents]) => `${one},${cents}`),
  fc
    .date({ min: new Date('1890-01-01'), max: new Date('2110-01-01'), noInvalidDate: true })
    .chain((one) => fc.constantFrom(10, 16, 19, 24).map((to) => one.toISOString().slice(0, to))),
  fc.constantFrom(
    '0611111111',
    '0612345678',
    '1900-01-01',
    '2009-01-01T10:00Z',
    '2000-01-01',
    '75000',
  ),
)
const sign = fc.constantFrom(...'aAzé09 @.-_\'"+/,:#=€'.split(''))
const nearby = fc
  .tuple(known, fc.array(fc.tuple(fc.nat(), sign), { maxLength: 2 }))
  .map(([text, changes]) =>
    changes.reduce((word, [place, one]) => {
      const at = place % (word.length + 1)
      return word.slice(0, at) + one + word.slice(at + (place % 2))
    }, text),
  )
const value = fc
  .oneof(nearby, common, fc.string(), fc.string({ unit: sign, maxLength: 20 }))
  .map(visibleText)
  .filter((text) => text !== '')

describe.each([...formats().keys()])('%s', (format) => {
  test('is judged as the first time when it comes back', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), (texts) => {
        const ask = asked(0, { context: FRENCH, format })
        const judge = judgeOf(ask, 'utf-8', fillers)
        for (const text of [...texts, ...texts, ...texts.toReversed()]) {
          const bytes = bytesOf(`${text}        `)
          expect(judge(bytes, 0, bytes.length - 8)).toBe(found(format, text))
        }
      }),
    )
  })

  test('is judged from bytes as the format and the fillers judge the text', () => {
    fc.assert(
      fc.property(value, fc.boolean(), (text, hasFillers) => {
        const verdict = found(format, text, hasFillers)
        fc.pre(verdict !== CARD)
        const told = standingOf(verdict)
        const expected = standing(format, text, hasFillers)
        // A day that only the other order makes real waits for what its column proves.
        if (told === 'valid-day-first') expect(expected).toBe('valid')
        else if (told === 'valid-month-first') expect(expected).toBe('invalid')
        else expect(told).toBe(expected)
      }),
      { numRuns: 300 },
    )
  })
})

describe('what there is to say of a value', () => {
  test.each([
    ['postal-code-fr', '1000', ['lost-zero']],
    ['postal-code-fr', '75000', ['suspect']],
    ['phone', '3,36E+10', ['scientific']],
    ['phone', '612345678', ['lost-zero']],
    ['siren', '732829320.0', ['decimal-tail']],
    ['email', 'jean@yopmail.com', ['suspect']],
    ['date', '44197', ['serial-date']],
    ['date', '01-02-13', ['two-digit-year']],
    ['birth-date', '2015-01-01', ['under-15']],
    ['birth-date', '2010-01-01', ['minor']],
    ['opt-in', 'Abonné', ['yes']],
    ['boolean', 'non', []],
    ['amount', '0,00', ['zero']],
    ['text', 'LÃ©a', ['garbled']],
    ['text', '="00123"', ['formula']],
    ['text', '12,50', []],
  ])('%s: %j', (format, text, traits) => {
    expect(traitsOf(found(format, text))).toEqual(traits)
  })

  test('bytes that are not UTF-8 are read as Windows-1252, and told', () => {
    const ask = asked(0, { context: FRENCH, format: 'person-name' })
    const verdict = judgeOf(ask, 'utf-8', fillers)(Uint8Array.of(76, 0xe9, 97, 32, 32, 32), 0, 3)
    expect([standingOf(verdict), traitsOf(verdict)]).toEqual(['valid', ['mixed-encoding']])
  })
})

describe('card numbers', () => {
  test.each([
    ['text', '4970100000000154', true],
    ['text', '4970-1000-0000-0154', true],
    ['text', '4970 1000 0000 0154', true],
    ['id', '378282246310005', true],
    ['text', 'CB 4970100000000154 exp 12/27', true],
    ['text', 'CB 4970100000000155', false],
    ['text', '9970100000000151', false],
    ['text', '73282932000074', false],
    ['text', '30569309025904', true],
    ['text', '4006381333931', false],
    ['siret', '73282932000074', false],
    ['card-token', 'tok_4970100000', false],
  ])('%s: %j stops the check: %j', (format, text, stops) => {
    expect(found(format, text) === CARD).toBe(stops)
  })
})
