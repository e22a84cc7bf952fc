import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sayNumber } from '../../../src/base/text.ts'
import { readNumber } from '../../../src/workbook/reading/number.ts'
import { readPercent } from '../../../src/workbook/reading/percent.ts'
import { vectors } from '../../support/vectors.ts'

describe('numbers', () => {
  test.each([
    [12400, 12400],
    ['12 400', 12400],
    ['12\u00a0400', 12400],
    ['12\u202f400', 12400],
    ['1 250,5', 1250.5],
    ['12,400.50', 12400.5],
    ['12.400,50', 12400.5],
    ['1.250.000', 1250000],
    ['1,250,000', 1250000],
    ["1'250", 1250],
    ['1250,500', 1250.5],
    ['12,5', 12.5],
    ['0,125', 0.125],
    [',5', 0.5],
    ['-3', -3],
    ['−3', -3],
    ['1 250 €', 1250],
    ['£12.50', 12.5],
  ])('%j is %d', (typed, value) => {
    expect(readNumber(typed)).toEqual({ value, flag: 'ok' })
  })

  test.each([
    ['1,250', 'ambiguous'],
    ['12.400', 'ambiguous'],
    ['', 'blank'],
    ['\u00a0', 'blank'],
    [null, 'blank'],
    ['Je ne sais pas', 'dont-know'],
    ['env. 60', 'not-a-number'],
    ['12 40', 'not-a-number'],
    ['1 2', 'not-a-number'],
    ['1.2.3', 'not-a-number'],
    ['12k', 'not-a-number'],
    ['12.', 'not-a-number'],
    [true, 'not-a-number'],
    [Number.NaN, 'not-a-number'],
  ])('%j is %s', (typed, flag) => {
    expect(readNumber(typed)).toEqual({ value: null, flag })
  })

  test('what the product writes in French is read back', () => {
    const twoDecimals = fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100)
    fc.assert(
      fc.property(twoDecimals, (value) => {
        expect(readNumber(sayNumber(value, 'fr')).value).toBeCloseTo(value, 6)
      }),
      { seed: 42, numRuns: 500 },
    )
  })
})

describe('percentages', () => {
  type Case = { in: unknown; percent_format: boolean; ratio: number | null; flag: string }

  test.each(vectors<Case[]>('parse_percent'))('$in, percent format: $percent_format', (given) => {
    const { ratio, flag } = readPercent(given.in, given.percent_format)
    expect(flag).toBe(given.flag)
    if (given.ratio === null) expect(ratio).toBeNull()
    else expect(ratio).toBeCloseTo(given.ratio, 9)
  })

  test.each([
    ['62\u00a0%', 0.62, 'ok'],
    ['62\u202f%', 0.62, 'ok'],
    ['62,125 %', 0.62125, 'ok'],
    ['12,400 / 20,000', 0.62, 'ok'],
    ['12\u202f400\u00a0/\u00a020\u202f000', 0.62, 'ok'],
    ['-5 %', null, 'out-of-range'],
    ['1/2/3', null, 'not-a-number'],
    ['N/A', null, 'not-a-number'],
    ['', null, 'blank'],
    ['I don’t know', null, 'dont-know'],
    [true, null, 'not-a-number'],
  ])('%j', (typed, ratio, flag) => {
    expect(readPercent(typed, false)).toEqual({ ratio, flag })
  })

  test('a ratio is a share or unknown, whatever was typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double()), fc.boolean(), (typed, formatted) => {
        const { ratio, flag } = readPercent(typed, formatted)
        expect(ratio === null).toBe(!['ok', 'below-1-percent'].includes(flag))
        if (ratio !== null) expect(ratio >= 0 && ratio <= 1).toBe(true)
      }),
      { seed: 42, numRuns: 1000 },
    )
  })
})
