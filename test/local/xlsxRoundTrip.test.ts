// What goes out as .xlsx and comes back: every text to the letter, every look a file can hold, and the
// rest told.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type LocalHost, openHost } from '../../local/host.ts'
import type { Sheet } from '../../local/store/sheet.ts'
import { open, script } from './open.ts'

/** A host whose first tab is named `Un`, with texts down its first column. */
function holding(texts: readonly string[], format: string | null = null): LocalHost {
  const host = openHost()
  const sheet = firstOf(host)
  texts.forEach((value, i) => {
    Object.assign(sheet.makeCell(i + 1, 1), { value, format, note: value === '' ? '' : 'vu' })
  })
  return host
}

function firstOf(host: LocalHost): Sheet {
  const [sheet] = host.book.sheets
  if (!sheet) throw new Error('no tab')
  return sheet
}

async function back(host: LocalHost): Promise<LocalHost> {
  return openHost({ xlsx: await host.toXlsx(), locale: host.book.locale })
}

/** Signs that files, formulas and XML take for something else. */
const TRAPS = [
  ...['=', '+', '-', '@', "'", '"', ' ', '  ', '\t', '\n', '\r', '\r\n', '&', '<', ']]>', '&amp;'],
  ...['_x000D_', '_x005F_', '_x0', '_', '\u0000', '\u0007', '\u001b', '\u007f', '\u0085', '\ufffe'],
  ...[
    '\uffff',
    '\ud800',
    '\udc00',
    '\u200f',
    '\u202e',
    '\u00a0',
    '\u2028',
    '\ufeff',
    '👩‍👩‍👧',
    '🇫🇷',
  ],
  ...['é', 'e\u0301', '漢', '#N/A', '#REF!', 'TRUE', '12', '1/2', '2026-02-01'],
]

const text = fc
  .array(fc.oneof(fc.constantFrom(...TRAPS), fc.string({ unit: 'binary', maxLength: 6 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((pieces) => pieces.join(''))

test('any text comes back to the letter, under any format', async () => {
  const formats = fc.constantFrom(null, '@', 'dd/MM/yyyy', '0.0%')
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { minLength: 30, maxLength: 60 }),
      formats,
      async (texts, format) => {
        const again = await back(holding([...TRAPS, ...texts], format))
        const sheet = firstOf(again)
        const read = [...TRAPS, ...texts].map((_, i) => sheet.cell(i + 1, 1)?.value ?? '')
        expect(read).toEqual([...TRAPS, ...texts])
        expect(sheet.rows.some((row) => row?.some((cell) => cell?.formula))).toBe(false)
      },
    ),
    { numRuns: 8 },
  )
})

test('any note comes back, its line ends as Google has them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 20, maxLength: 40 }), async (notes) => {
      const host = holding([])
      notes.forEach((note, i) => {
        firstOf(host).makeCell(i + 1, 2).note = note
      })
      const sheet = firstOf(await back(host))
      const read = notes.map((_, i) => sheet.cell(i + 1, 2)?.note ?? '')
      expect(read).toEqual(notes.map((note) => note.replace(/\r\n?/g, '\n')))
    }),
    { numRuns: 5 },
  )
})

test('a text longer than Excel takes is cut between two signs, and it is told', async () => {
  const host = holding(['a'.repeat(32_766) + '😀'.repeat(9000), 'b'.repeat(32_767)])
  const again = await back(host)
  expect(host.leftOut).toEqual(["la fin d'un texte de plus de 32 767 caractères — Feuille 1"])
  expect(again.person.read('Feuille 1', 'A1:A2')).toEqual([
    ['a'.repeat(32_766)],
    ['b'.repeat(32_767)],
  ])
})

test('numbers, days, hours and truths come back to the last digit', async () => {
  const host = holding([])
  const values = [0, -0.1, 1e-7, 1e21, 123456789.123456, 46054.770833333336, true, false]
  values.forEach((value, i) => {
    const format = i === 5 ? 'dd/MM/yyyy hh:mm' : null
    Object.assign(firstOf(host).makeCell(i + 1, 1), { value, format })
  })
  const again = await back(host)
  expect(again.person.read('Feuille 1', 'A1:A8').flat()).toEqual(values)
})

function inShort({
  criteria,
  values,
  gradient,
  bold,
  strikethrough,
}: Sheet['conditionalRules'][0]) {
  return [criteria, values, gradient ?? null, bold === true, strikethrough === true]
}

describe('a sheet made by a script', async () => {
  const host = open({ locale: 'en_GB' })
  script(
    host,
    `range('A1:C3').setValues([['a', 'b', 'c'], ['rich text', 5, true], ['link', 7, '']])
    range('A2').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('rich text')
      .setTextStyle(0, 4, SpreadsheetApp.newTextStyle().setBold(true).setForegroundColor('#ff0000').build()).build())
    range('A3').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('link').setLinkUrl('https://example.com/').build())
    range('B2:C3').setBorder(true, true, true, true, true, true, '#00ff00', SpreadsheetApp.BorderStyle.DASHED)
    range('A1').setTextRotation(-45).setFontFamily('Georgia')
    range('5:8').shiftRowGroupDepth(1)
    sheet.getRowGroup(5, 1).collapse()
    sheet.setRowGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE)
    sheet.setRightToLeft(true).setHiddenGridlines(true)
    book.setNamedRange('les_noms', range('A1:A3'))
    var lock = sheet.protect()
    lock.setUnprotectedRanges([range('B2:B9')])
    lock.removeEditors(lock.getEditors())
    var rules = [SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint('#ff0000')
      .setGradientMidpointWithValue('#ffffff', SpreadsheetApp.InterpolationType.PERCENT, '50')
      .setGradientMaxpoint('#00ff00').setRanges([range('B1:B9')]).build()]
    rules.push(SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(6).setBold(true)
      .setStrikethrough(true).setRanges([range('B1:B9')]).build())
    sheet.setConditionalFormatRules(rules)`,
  )
  const again = await back(host)
  const [ours, theirs] = [firstOf(host), firstOf(again)]

  test.each<[string, (sheet: Sheet) => unknown]>([
    ['runs', (sheet) => sheet.cell(2, 1)?.runs?.[0]],
    ['link', (sheet) => sheet.cell(3, 1)?.runs?.[0]?.look.link],
    ['borders', (sheet) => [2, 3].map((row) => [2, 3].map((at) => sheet.cell(row, at)?.style))],
    ['turned letters', (sheet) => sheet.cell(1, 1)?.style],
    [
      'row groups',
      (sheet) => [sheet.rowGroups, sheet.rowGroupToggle, [...sheet.hiddenRows.keys()]],
    ],
    ['view', (sheet) => [sheet.rightToLeft, sheet.hiddenGridlines]],
    ['colour scale and bold rule', (sheet) => sheet.conditionalRules.map(inShort)],
    ['free cells', (sheet) => sheet.protections[0]?.unprotected?.map(({ area }) => area)],
  ])('comes back with its %s', (_, ask) => {
    expect(ask(ours)).toBeTruthy()
    expect(ask(theirs)).toEqual(ask(ours))
  })

  test('comes back with its named range, and nothing is told as lost', () => {
    const area = { top: 1, left: 1, bottom: 3, right: 1 }
    expect(again.book.namedRanges).toEqual([
      { name: 'les_noms', anchor: { sheetId: theirs.id, area } },
    ])
    expect(host.leftOut).toEqual([])
  })
})

test('what a file cannot hold is told', async () => {
  const host = open()
  script(
    host,
    `range('A1').setFormula('=NOW()')
    range('A2:B4').applyRowBanding()
    range('C1').setDataValidation(SpreadsheetApp.newDataValidation().requireTextContains('x').build())
    sheet.protect().setWarningOnly(true)
    book.insertSheet('Un nom bien plus long que trente et un signes')`,
  )
  await host.toXlsx()
  expect(host.leftOut).toEqual([
    '1 set of alternating colours — Feuille 1',
    '1 warning before an edit — Feuille 1',
    '1 formula (its value stays) — Feuille 1',
    '1 data entry rule — Feuille 1',
    'the name of a tab, changed for Excel — Un nom bien plus long que trente et un signes',
  ])
})
