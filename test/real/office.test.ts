// What LibreOffice makes of our .xlsx files: the same values shown, the same notes, lists and looks.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openRestaurant } from '../../local/demo/restaurantHost.ts'
import { type LocalHost, openHost } from '../../local/host.ts'
import type { Book } from '../../local/store/book.ts'
import type { Cell } from '../../local/store/cell.ts'
import { displayed } from '../../local/store/entry.ts'
import type { Sheet } from '../../local/store/sheet.ts'
import { office } from './office.ts'

const libreOffice = office()
if (!libreOffice) {
  process.stdout.write(
    '\nNOT RUN: LibreOffice (soffice) is not on this machine, so nothing here says how it opens our .xlsx files.\n\n',
  )
}
afterAll(() => libreOffice?.close())

/** Our file, opened by LibreOffice, saved, and read again. */
async function returned(host: LocalHost): Promise<LocalHost> {
  const back = libreOffice?.saved(await host.toXlsx()) ?? new Uint8Array()
  const { locale, zone } = host.book
  return openHost({ xlsx: back, locale, zone, now: new Date(host.now()).toISOString() })
}

/** What each filled or noted cell tells, by its place. */
function told(sheet: Sheet, tell: (cell: Cell) => unknown): Record<string, unknown> {
  const cells: Record<string, unknown> = {}
  sheet.eachExisting(sheet.grid(), (cell, row, column) => {
    const text = tell(cell)
    if (text !== '' && text !== null) cells[`${row},${column}`] = text
  })
  return cells
}

const shown = (book: Book) => (cell: Cell) => displayed(cell, book.locale)
const noted = (cell: Cell) => cell.note
const ruled = (book: Book) => (cell: Cell) => {
  const source = cell.rule?.source
  const from = source && book.sheetById(source.sheetId)?.name
  return cell.rule && [cell.rule.criteria, from, source?.area, cell.rule.allowInvalid]
}

describe.skipIf(!libreOffice).each(['fr', 'en'] as const)(
  'the demonstration in %s, opened and saved by LibreOffice',
  (locale) => {
    let ours: LocalHost
    let theirs: LocalHost

    beforeAll(async () => {
      ours = openRestaurant(locale)
      theirs = await returned(ours)
    }, 240_000)

    /** The same question asked of each of our sheets and of the one that came back in its place. */
    const same = (ask: (sheet: Sheet, book: Book) => unknown) => {
      expect(ours.book.sheets.length).toBeGreaterThan(15)
      const answers = ({ book }: LocalHost) => book.sheets.map((sheet) => ask(sheet, book))
      const asked = answers(theirs)
      answers(ours).forEach((answer, i) => {
        expect(asked[i], ours.book.sheets[i]?.name).toEqual(answer)
      })
    }

    test('has its tabs in order; Excel keeps the name History for itself', () => {
      const names = ours.book.sheets.map(({ name }) =>
        name === 'History' ? 'History (CRM)' : name,
      )
      expect(theirs.person.sheetNames()).toEqual(names)
    })

    test('shows the same values', () => {
      same((sheet, book) => told(sheet, shown(book)))
    })

    test('has the same notes', () => {
      same((sheet) => told(sheet, noted))
    })

    test('offers the same lists', () => {
      const renamed = (text: string) => text.replaceAll('"History (CRM)"', '"History"')
      same((sheet, book) => renamed(JSON.stringify(told(sheet, ruled(book)))))
    })

    test.each<[string, (sheet: Sheet) => unknown]>([
      ['hidden tabs', ({ hidden }) => hidden],
      ['tab colours', ({ tabColor }) => tabColor],
      ['folded columns', ({ columnGroups }) => columnGroups],
      ['hidden columns', ({ hiddenColumns }) => [...hiddenColumns.keys()].sort((a, b) => a - b)],
      [
        'tints',
        ({ conditionalRules }) =>
          conditionalRules.map(({ formula, background }) => [formula, background]),
      ],
      ['filters', ({ filter }) => filter && [filter.area.top, filter.area.left, filter.area.right]],
      ['merged cells', ({ merges }) => merges],
    ])('has the same %s', (_, ask) => {
      same(ask)
    })
  },
)

describe.skipIf(!libreOffice)('texts that look like formulas', () => {
  const TEXTS = [
    '=1+1',
    '=HYPERLINK("http://example.com")',
    '+33 6 12',
    '-abc',
    '@SUM(A1)',
    '\t=1',
    "'=1",
  ]

  test.each([null, '@'])('are texts in LibreOffice too, under the format %s', async (format) => {
    const host = openHost({ locale: 'en_GB' })
    TEXTS.forEach((text, i) => {
      const cell = host.book.sheets[0]?.makeCell(i + 1, 1)
      if (cell) Object.assign(cell, { value: text, format })
    })
    const back = await returned(host)
    const area = `A1:A${TEXTS.length}`
    expect(back.person.formulas('Sheet1', area).flat()).toEqual(TEXTS.map(() => ''))
    expect(back.person.displayed('Sheet1', area).flat()).toEqual(TEXTS)
  })

  /** Signs that files, formulas and programs take for something else. */
  const TRAPS = [
    ...["'a", "''", '"q"', ' lead', 'trail ', '  two  ', 'a\tb', 'a\nb', '&amp;', '<b>', ']]>'],
    ...[
      '_x000D_',
      '_x005F_',
      '_x0041_b',
      'a\u0007b',
      '\u200fאב',
      '\u202eabc',
      'a\u00a0b',
      '\ufeffx',
    ],
    ...[
      '👩‍👩‍👧',
      '🇫🇷',
      'e\u0301',
      '漢字',
      '#N/A',
      '#REF!',
      'TRUE',
      '12',
      '1/2',
      '2026-02-01',
      '00123',
    ],
    ...['1e5', '50%', 'a'.repeat(32_767)],
  ]

  test.each([null, '@'])(
    'come back to the letter, in cells and notes, under the format %s',
    async (format) => {
      const host = openHost({ locale: 'en_GB' })
      TRAPS.forEach((text, i) => {
        const cell = host.book.sheets[0]?.makeCell(i + 1, 1)
        if (cell) Object.assign(cell, { value: text, format, note: `· ${text.slice(0, 90)}` })
      })
      const [sheet] = (await returned(host)).book.sheets
      const cells = TRAPS.map((_, i) => sheet?.cell(i + 1, 1))
      expect(cells.map((cell) => cell?.value)).toEqual(TRAPS)
      expect(cells.map((cell) => cell?.note)).toEqual(TRAPS.map((text) => `· ${text.slice(0, 90)}`))
    },
  )
})
