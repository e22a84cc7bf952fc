import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asked } from '../../src/profiling/ask.ts'
import { joinCounts } from '../../src/profiling/counts.ts'
import { readerOf } from '../../src/profiling/file/fileCheck.ts'
import { fileOutcome } from '../../src/profiling/file/fileOutcome.ts'
import { recordStart } from '../../src/profiling/file/parts.ts'
import { profiling } from '../../src/profiling/profile.ts'
import { applicabilityRule } from '../../src/workbook/reading/applicability.ts'
import type { every } from './checked.ts'
import { bytesOf, FILLERS, FRENCH, outcomeOf, understoodOf } from './checked.ts'

describe('wherever a file is cut', () => {
  const values = fc.constantFrom(
    '',
    'a@b.fr',
    'A@b.fr',
    '"x,""y"',
    'nc',
    ' z ',
    '21/11/2026',
    'é',
    '\u200bé\u00a0',
    '1000',
  )
  const rows = fc.array(fc.array(values, { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 30,
  })
  const asksOf: ReturnType<typeof every> = () => [
    asked(0, { context: FRENCH, format: 'email', key: true, strong: true, extremes: true }),
    asked(1, {
      context: FRENCH,
      format: 'date',
      update: true,
      rule: applicabilityRule('c est rempli'),
    }),
    asked(2, { context: FRENCH, essential: true, exactUpTo: 3, extremes: true }),
  ]

  test('pieces of any length give the same counts', () => {
    fc.assert(
      fc.property(rows, fc.array(fc.nat({ max: 400 }), { maxLength: 9 }), (cells, cuts) => {
        const bytes = bytesOf(`a,b,c\r\n${cells.map((row) => row.join(',')).join('\r\n')}`)
        const inside = cuts.map((cut) => Math.min(cut, bytes.length))
        const corrections = { delimiter: ',', headerLine: 1 } as const
        const whole = outcomeOf(bytes, asksOf, { corrections })
        expect(outcomeOf(bytes, asksOf, { corrections, cuts: inside })).toEqual(whole)
      }),
      { numRuns: 300 },
    )
  })

  test('parts counted apart and joined give the same counts', () => {
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        const text = (cells: string[][]) => cells.map((row) => `${row.join(',')}\n`).join('')
        const understood = understoodOf(bytesOf('a,b,c\n1,2,3\n'))
        const asks = asksOf(understood.header)
        const part = (bytes: Uint8Array, isLast: boolean) => {
          const { header } = understood
          const counting = profiling({ charset: 'utf-8', header, asks, fillers: FILLERS })
          const reader = readerOf(understood, (batch) => counting.take(batch))
          reader.take(bytes)
          reader.end(isLast)
          return { counts: counting.counts, records: reader.counts }
        }
        const whole = part(bytesOf(text(one) + text(other)), false)
        const joined = part(bytesOf(text(one)), false)
        joinCounts(joined.counts, part(bytesOf(text(other)), false).counts)
        const told = ({ counts }: typeof whole) =>
          fileOutcome(counts, whole.records, asks, FRENCH.today)
        expect(told(joined)).toEqual(told(whole))
      }),
      { numRuns: 300 },
    )
  })
})

describe('where a part may start', () => {
  const marks = { delimiter: 44, quote: 34, lineEnd: 10 }
  const lines = (count: number) => '1,a,b\n'.repeat(count)
  test.each([
    ['after the first line end', `,b\n${lines(9)}`, 3],
    ['not where a quoted cell goes on', `x\ny",b\n${lines(9)}`, 7],
    ['nowhere when nothing looks like the table', 'a\nb\nc\nd\n', null],
  ])('%s', (_, window, place) => {
    expect(recordStart(bytesOf(window), marks, 'utf-8', 3)).toBe(place)
  })

  test('a part read up to the middle of a quoted cell says that it does not end between records', () => {
    const understood = understoodOf(bytesOf('a,b\n1,2\n'))
    const reader = readerOf(understood, () => undefined)
    reader.take(bytesOf('1,2\n3,"x\n'))
    expect(reader.isBetweenRecords()).toBe(false)
    reader.take(bytesOf('"\n'))
    expect(reader.isBetweenRecords()).toBe(true)
  })
})
