import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asked } from '../../src/profiling/ask.ts'
import { joinCounts } from '../../src/profiling/counts.ts'
import { readerOf } from '../../src/profiling/file/fileCheck.ts'
import { fileOutcome } from '../../src/profiling/file/fileOutcome.ts'
import { recordStart } from '../../src/profiling/file/parts.ts'
import { profiling } from '../../src/profiling/profile.ts'
import { applicabilityRule } from '../../src/workbook/reading/applicability.ts'
import type { Asks } from './checked.ts'
import { bytesOf, every, FILLERS, FRENCH, outcomeOf, understoodOf } from './checked.ts'

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
  const asksOf: Asks = () => [
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

  /** What a part of a file comes to, read apart. */
  function part(text: string, asksOf: Asks) {
    const understood = understoodOf(bytesOf('a,b,c\n1,2,3\n'))
    const { header } = understood
    const asks = asksOf(header)
    const counting = profiling({ charset: 'utf-8', header, asks, fillers: FILLERS })
    const reader = readerOf(understood, (batch) => counting.take(batch))
    reader.take(bytesOf(text))
    reader.end(false)
    const told = () => fileOutcome(counting.counts, reader.counts, asks, FRENCH.today)
    return { counts: counting.counts, told }
  }

  /** What both parts come to, read in one go or joined, but what was met while records were cut. */
  function bothWays(one: string, other: string, asksOf: Asks) {
    const [joined, whole] = [part(one, asksOf), part(one + other, asksOf)]
    joinCounts(joined.counts, part(other, asksOf).counts)
    return [joined, whole].map(({ told }) => ({ ...told(), reading: null }))
  }

  test('parts counted apart and joined give the same counts', () => {
    const text = (cells: string[][]) => cells.map((row) => `${row.join(',')}\n`).join('')
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        const [joined, whole] = bothWays(text(one), text(other), asksOf)
        expect(joined).toEqual(whole)
      }),
      { numRuns: 300 },
    )
  })

  test('a part whose values mostly come once and one that repeats a few are joined', () => {
    const many = Array.from({ length: 70_000 }, (_, at) => `a${at}@b.fr,,z${at}\n`).join('')
    const few = 'A1@b.fr,nc,z1\nnew@b.fr,,nc\n'.repeat(40)
    for (const [one, other] of [
      [many, few],
      [few, many],
      [many, many],
    ] as const) {
      const [joined, whole] = bothWays(one, other, every({ format: 'email' }))
      expect(joined).toEqual(whole)
      const different = joined?.columns.map((column) => column?.distinct)
      expect(different).toEqual(other === one ? [70_000, 0, 70_000] : [70_002, 0, 70_000])
    }
  })
})

test('a column whose values mostly come once is counted as any other', () => {
  const again = Array.from({ length: 8_000 }, (_, at) => `c${11 * at}@x.fr`)
  const once = Array.from({ length: 90_000 }, (_, at) => `c${at}@x.fr`)
  const odd = ['nc', 'x'].flatMap((value) => Array.from({ length: 300 }, () => value))
  const values = [...once, ...again, ...odd]
  const bytes = bytesOf(`field\n${values.join('\n')}\n`)
  const distinct = new Set(values).size - 1
  for (const exactUpTo of [distinct, distinct - 1]) {
    const { columns } = outcomeOf(bytes, every({ format: 'email', exactUpTo }))
    const told = { empty: 0, placeholder: 300, present: 98_300, valid: 98_000 }
    expect(columns[0]).toMatchObject({ ...told, isExact: exactUpTo === distinct })
    if (exactUpTo === distinct) expect(columns[0]?.distinct).toBe(distinct)
  }
})

describe('where a part may start', () => {
  const marks = { delimiter: 44, quote: 34, lineEnd: 10 }
  const lines = (count: number) => '1,a,b\n'.repeat(count)
  test.each([
    ['after the first line end', `,b\n${lines(9)}`, 3],
    ['not where a quoted cell goes on', `x\ny",b\n${lines(9)}`, 7],
    ['nowhere when nothing looks like the table', 'a\nb\nc\nd\n', null],
    ['not in a first cell of two lines', `x\ny",a,b\n${'"1\n2",a,b\n'.repeat(9)}`, 9],
    ['nor where a quote is odd', `,b\n${'1,5" a,b\n'.repeat(3)}${lines(9)}`, 30],
    ['where quotes are doubled', `,b\n${'"1""","""a",""\n'.repeat(9)}`, 3],
    ['nowhere in a window of lines that are no records, at once', '""",x","\n'.repeat(7_000), null],
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
