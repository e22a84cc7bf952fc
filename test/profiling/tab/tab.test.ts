// Long because each way a tab differs from a file is a line of it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ColumnsPlan } from '../../../src/profiling/checkPlan.ts'
import { asksOf } from '../../../src/profiling/checkPlan.ts'
import type { CheckResult } from '../../../src/profiling/checkResult.ts'
import { checkResult } from '../../../src/profiling/checkResult.ts'
import { fileCheck } from '../../../src/profiling/file/fileCheck.ts'
import type { ColumnNature } from '../../../src/profiling/natureAsk.ts'
import { UNKNOWN_NATURE } from '../../../src/profiling/natureAsk.ts'
import { joining } from '../../../src/profiling/tab/joining.ts'
import { fileText, markOf, tabBytes, tabLine } from '../../../src/profiling/tab/tabLines.ts'
import { tabPart } from '../../../src/profiling/tab/tabPart.ts'
import { understoodTab } from '../../../src/profiling/tab/understoodTab.ts'
import { packWords, unpackWords } from '../../../src/profiling/tab/words.ts'
import type { Cell } from '../../../src/workbook/cell.ts'
import { bytesOf, FILLERS, FRENCH, understoodOf } from '../checked.ts'

const column = (at: number, nature: Partial<ColumnNature> = {}) => ({
  column: at,
  nature: { ...UNKNOWN_NATURE, ...nature },
  name: '',
  isCardFree: false,
})

/** Five columns judged in every way there is: a key, dates of update, births, a rule, one closed. */
const PLAN: ColumnsPlan = {
  columns: [
    column(0, { format: 'email', isKey: true, isEssential: true }),
    column(1, { format: 'date' }),
    column(2, { format: 'birth-date', rule: 'e est rempli' }),
    column(3, { isAllowed: false }),
    column(4, { format: 'opt-in', rule: 'nowhere est rempli' }),
    column(5),
  ],
  update: 1,
  fillers: FILLERS,
  today: FRENCH.today,
  locale: 'fr',
}
const HEADER = ['a', 'b', 'c', 'd', 'e', 'f']

type Rows = readonly (readonly Cell[])[]

/** What the check of a tab comes to, its lines counted by parts of some lines. */
function ofTab(rows: Rows, size: number, header: readonly Cell[] = HEADER): CheckResult {
  const joined = joining(asksOf(HEADER, PLAN))
  for (let from = 0; from === 0 || from < rows.length; from += size) {
    const part = tabPart(
      { header, from: from + 2, rows: rows.slice(from, from + size), columns: 6 },
      PLAN,
    )
    if ('code' in part) throw new Error(part.code)
    // What crosses the door is text.
    joined.take(JSON.parse(JSON.stringify(part)))
  }
  return joined.result(PLAN.today)
}

/** What the check of the same cells as a CSV file comes to. */
function ofFile(rows: Rows): CheckResult {
  const quoted = (cell: Cell) => `"${fileText(cell).replace(/"/g, '""')}"`
  const lines = [HEADER, ...rows].map((row) => row.map(quoted).join(';'))
  const bytes = bytesOf(`${lines.join('\r\n')}\r\n`)
  const corrections = { delimiter: ';', headerLine: 1, footerLines: 0 } as const
  const asks = asksOf(HEADER, PLAN)
  const check = fileCheck(understoodOf(bytes, corrections), { asks, fillers: FILLERS })
  const failure = check.take(bytes) ?? check.end()
  if (failure) throw new Error(failure.code)
  return checkResult(check.counts, check.records, asks, PLAN.today)
}

describe('a tab', () => {
  const value = fc.constantFrom<Cell>(
    ...[
      '',
      'x@y.fr',
      ' X@Y.fr',
      'nc',
      'oui',
      'a "b"',
      'x,y',
      'two\nlines',
      '03/04/2026',
      'é',
      '#N/A',
    ],
    ...['21/11/2026', '04/25/2026', 'NON', '2026-01-01', '\u200b', '=1+1', 12.5, 1000, true, false],
    ...[{ serial: 46347 }, { serial: 46347.5 }, { serial: 29221 }],
  )
  const row = fc.tuple(
    fc.constantFrom<Cell>('a@b.fr', 'A@B.fr', 'c@d.fr', 'test@test.com', 'no', 7),
    ...[value, value, value, value, value],
  )
  test('gives the counts of the same cells in a file, however many parts it is counted in', () => {
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 60 }),
        fc.integer({ min: 1, max: 70 }),
        (rows, size) => {
          expect(ofTab(rows, size)).toEqual(ofFile(rows))
        },
      ),
      { numRuns: 100 },
    )
  })

  test('tells more different values than are counted exactly as an estimate, as a file does', () => {
    const rows = Array.from({ length: 400 }, (_, n) => [`k${n}@x.fr`, '', '', '', '', `v${n}`])
    const few = (limit: number) => {
      const asks = asksOf(HEADER, PLAN).map((ask) => ({ ...ask, exactUpTo: limit }))
      const joined = joining(asks)
      for (let from = 0; from < rows.length; from += 50) {
        const part = tabPart(
          { header: HEADER, from, rows: rows.slice(from, from + 50), columns: 6 },
          PLAN,
        )
        if (!('code' in part)) joined.take(part)
      }
      const [key, , , , , other] = joined.result(PLAN.today).columns
      return [key?.distinct, key?.isExact, other?.isExact]
    }
    expect(few(400)).toEqual([400, true, true])
    expect(few(399)).toEqual([expect.closeTo(400, -1), false, false])
  })

  test('says its lines as a file would: moments by the clock of the sheet, nothing for boxes left unticked', () => {
    const line = tabLine(['a,b', 12.5, true, { serial: 46347 }, { serial: 46347.4375 }, '"'])
    expect(line).toBe('"a,b",12.5,true,2026-11-21,2026-11-21T10:30:00,""""\n')
    expect([tabLine(['', '', '']), tabLine(['', false, false]), tabLine([false])]).toEqual([
      ...['\n', '\n', 'false\n'],
    ])
  })

  test('says that a number of seventeen digits was rounded: no card of a customer reads so', () => {
    const said = [9_007_199_254_740_991, 12_345_678_901_234_568].map(fileText)
    expect(said).toEqual(['9007199254740991', '1.2345678901234568E+16'])
    const cards = { ...PLAN, columns: [column(0, { format: 'id' })] }
    const rows = Array.from({ length: 30 }, (_, n) => [12_345_678_901_234_500 + 10 * n])
    const part = tabPart({ header: ['carte'], from: 2, rows, columns: 1 }, cards)
    if ('code' in part) throw new Error(part.code)
    const joined = joining(asksOf(['carte'], cards))
    joined.take(part)
    expect(joined.result(PLAN.today).columns[0]).toMatchObject({
      valid: 0,
      remarks: [{ code: 'scientific', count: 30 }],
    })
  })

  test('leaves out blank lines and repeated headers, and says so', () => {
    const record = ['a@b.fr', '', '', '', '', '']
    const blank = ['', '', '', '', '', '']
    const { records, reading } = ofTab([record, blank, HEADER, blank, record, blank], 4)
    expect({ records, ...reading }).toMatchObject({ records: 2, blankLines: 3, repeatedHeaders: 1 })
  })

  test('that holds a payment card stops at it', () => {
    const cards = { ...PLAN, columns: [column(0)] }
    for (const card of ['4970100000000154', 4_970_100_000_000_154]) {
      const rows = [[card, '', '', '', '', '']]
      expect(tabPart({ header: HEADER, from: 2, rows, columns: 6 }, cards)).toMatchObject({
        ...{ code: 'card-number', column: 0, values: { name: 'a' } },
      })
    }
  })
})

describe('what leaves of a part', () => {
  test('is numbers and fingerprints: no text of a cell', () => {
    const rows = [['kanari@kanari.fr', '21/11/2026', '01/02/1980', 'kanari', 'oui', 'kanari']]
    const part = tabPart({ header: HEADER, from: 2, rows, columns: 6 }, PLAN)
    expect(JSON.stringify(part)).not.toMatch(/kanari|2026|1980|oui/i)
  })

  test('is the same words once read again', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (words) => {
        expect([...unpackWords(packWords(words))]).toEqual(words)
      }),
    )
  })

  test('bears a mark that any change changes', () => {
    const mark = (...lines: string[]) => markOf(tabBytes(lines))
    const marks = [mark('a\n', 'b\n'), mark('b\n', 'a\n'), mark('a\n'), mark('a\n', 'b\n', '\n')]
    expect(new Set([...marks, mark()]).size).toBe(5)
    expect(mark('a\n', 'b\n')).toBe(mark('a\nb\n'))
  })
})

describe('a tab is understood as a file is', () => {
  const told = (rows: Rows, header?: number | null) => {
    const ends = {
      rows: rows.length,
      columns: rows[0]?.length ?? 0,
      head: rows,
      tail: rows.slice(-30),
    }
    return understoodTab(ends, header)
  }
  const shapeOf = (rows: Rows, header?: number | null) => {
    const found = told(rows, header)
    return 'code' in found ? found.code : { ...found.understood, ...found.shape }
  }
  const TABLE: Rows = [
    ['id', 'nom', 'email'],
    ['C-1', 'Zoé', 'zoe@free.fr'],
    ['C-2', 'Léa', 'lea@free.fr'],
  ]
  test.each<[string, Rows, number | null | undefined, object]>([
    ['its header on its first line', TABLE, undefined, { first: 2, end: 4, headerLine: 1 }],
    [
      'lines before it, one of them with a line break',
      [['Export\ndu 3 mars', '', ''], ['', '', ''], ...TABLE],
      undefined,
      { first: 4, end: 6, headerLine: 3, preambleLines: 2 },
    ],
    [
      'a merged line above the header',
      [['Client', '', ''], ...TABLE],
      undefined,
      { first: 3, headerLine: 2, header: ['id', 'nom', 'email'] },
    ],
    [
      'a total after it',
      [...TABLE, ['Total', '', 2]],
      undefined,
      { first: 2, end: 4, footerLines: 1 },
    ],
    [
      'a note after it',
      [...TABLE, ['', '', ''], ['Export généré le 3 mars', '', '']],
      undefined,
      { end: 5, footerLines: 1 },
    ],
    ['a header told by a person', [['x', '', ''], ...TABLE], 2, { first: 3, headerLine: 2 }],
    ['no header, told by a person', TABLE, null, { first: 1, headerLine: null, hasHeader: false }],
    ['a header alone', TABLE.slice(0, 1), undefined, { first: 2, end: 2 }],
  ])('%s', (_, rows, header, expected) => {
    expect(shapeOf(rows, header)).toMatchObject(expected)
  })

  test.each([
    ['empty', []],
    [
      'empty',
      [
        ['', ''],
        ['', ''],
      ],
    ],
    ['too-many-columns', [Array.from({ length: 9_000 }, (_, at) => `c${at}`)]],
  ])('%s', (code, rows) => {
    expect(shapeOf(rows)).toBe(code)
  })

  test('its first records come masked, so that none leaves the add-on in clear', () => {
    expect(shapeOf(TABLE)).toMatchObject({
      sample: [
        ['X-9', 'Xxx', 'xxx@xxxx.xx'],
        ['X-9', 'Xxx', 'xxx@xxxx.xx'],
      ],
    })
  })
})
