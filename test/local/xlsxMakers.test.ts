// Long, since each maker has its own dialect. Workbooks in the very manner of each maker: they show here
// what they show there, keep what a workbook of Google's can keep, and tell the rest.
import { describe, expect, test } from 'vitest'
import { type LocalHost, openHost } from '../../local/host.ts'
import type { Sheet } from '../../local/store/sheet.ts'
import { excelFile, macFile, strictFile } from './dialects/excel.ts'
import { googleFile } from './dialects/google.ts'
import { libreOfficeFile } from './dialects/libreOffice.ts'

function sheetOf(host: LocalHost, name: string): Sheet {
  const sheet = host.book.sheetByName(name)
  if (!sheet) throw new Error(`no tab ${name}`)
  return sheet
}

/** The texts of cells with plain spaces in their numbers, where French has narrow ones. */
function plainSpaces(texts: readonly (readonly string[])[]): string[][] {
  return texts.map((row) => row.map((text) => text.replace(/[\u00a0\u202f]/g, ' ')))
}

describe('a workbook of Excel', async () => {
  const host = await openHost({ xlsx: excelFile() })
  const sheet = sheetOf(host, "Feuille d'été")
  const cell = (row: number, column: number) => sheet.cell(row, column)
  const shown = (a1: string) => plainSpaces(host.person.displayed(sheet.name, a1))

  test('has its tabs, and opens on the first to be seen when its own is hidden', () => {
    expect(host.person.sheetNames()).toEqual(["Feuille d'été", 'Listes & co'])
    expect(host.book.sheets.map(({ hidden }) => hidden)).toEqual([false, true])
    expect(host.book.activeSheetId).toBe(sheet.id)
  })

  test('shows texts as they are: spaces, runs, phonetics, line ends, signs like escapes', () => {
    expect(shown('A1:C3')).toEqual([
      ['Nom', 'Prix net', '課きく'],
      ['  deux espaces ', 'ligne 1\r\nligne 2', 'code _x0041_ & <b>'],
      ['=1+1', 'VRAI', '#DIV/0!'],
    ])
    expect(shown('B4')).toEqual([['sur place']])
    expect(host.person.formulas(sheet.name, 'A3')).toEqual([['']])
  })

  test('shows numbers and dates by their formats, those built in after the locale', () => {
    expect(shown('D2:H3')).toEqual([
      ['01/02/2026', '01/02/2026 18:30', '12,50%', ' 1 234,50 € ', '1 février 2026'],
      ['dimanche 1 février 2026', '18:00', '-5,00 €', '1 234 567', '01/02/2026'],
    ])
  })

  test('has its formulas, shared ones written out, and what they showed', () => {
    expect(host.person.formulas(sheet.name, 'B5:C7')).toEqual([
      ['=A5*2+$A$1', '=CONCAT(A5,"é")'],
      ['=A6*2+$A$1', '=ARRAYFORMULA(SUM(A5:A7*2))'],
      ['=A7*2+$A$1', '=A7>2'],
    ])
    expect(shown('B5:C7')).toEqual([
      ['2', '1é'],
      ['4', '12'],
      ['#N/A', 'VRAI'],
    ])
  })

  test('has its looks: theme, palette, borders, runs, turned letters, links', () => {
    expect(cell(1, 1)?.style).toEqual({
      background: '#4472c4',
      borderBottom: 'DOUBLE #ff0000',
      borderLeft: 'SOLID #000000',
      fontColor: '#ffffff',
      fontWeight: 'bold',
    })
    expect(cell(1, 2)?.runs).toEqual([{ start: 5, end: 8, look: { color: '#ff0000' } }])
    expect(cell(2, 6)?.style).toEqual({ background: '#ffff99' })
    expect(cell(4, 1)?.style).toMatchObject({ textRotation: 90, wrapStrategy: 'WRAP' })
    expect(cell(8, 1)?.style).toEqual({ fontColor: '#ff0000', fontFamily: 'Georgia' })
    expect(cell(4, 1)?.runs?.[0]?.look.link).toBe('https://example.com/a?b=1&c=2')
    const lists = sheetOf(host, 'Listes & co')
    expect(cell(8, 2)?.runs?.[0]?.look.link).toBe(`#gid=${lists.id}&range=A2`)
    expect(cell(60, 9)?.format).toBe('dd/MM/yyyy')
    expect(sheet.tabColor).toBe('#c55a11')
  })

  test('has its lines: sizes, hidden ones, groups, filter, view; a merge stops where the grid does', () => {
    expect(sheet.heights.get(1)).toBe(40)
    expect([sheet.frozenRows, sheet.frozenColumns, sheet.hiddenGridlines]).toEqual([1, 1, true])
    expect([...sheet.filteredRows.keys()]).toEqual([4])
    expect(sheet.rowGroups).toEqual([{ first: 5, last: 6, depth: 1, collapsed: false }])
    expect(sheet.rowGroupToggle).toBe('BEFORE')
    expect(sheet.filter?.criteria?.[0]).toMatchObject([2, { visible: ['sur place'] }])
    expect([sheet.maxRows, sheet.maxColumns]).toEqual([1000, 26])
    expect(sheet.merges).toEqual([{ top: 10, left: 1, bottom: 10, right: 26 }])
  })

  test('has its notes, without the sign of who wrote, and discussions as notes', () => {
    expect(cell(1, 1)?.note).toBe('Léa:\nLe nom complet')
    expect(cell(1, 2)?.note).toBe('Hors taxes ?')
  })

  test('has its rules, those kept apart for naming another tab too', () => {
    const lists = sheetOf(host, 'Listes & co')
    const country = cell(9, 3)?.rule
    expect(country).toMatchObject({
      criteria: 'VALUE_IN_RANGE',
      allowInvalid: false,
      helpText: 'Choisir "un" pays',
      source: { sheetId: lists.id, area: { top: 1, left: 1, bottom: 3, right: 1 } },
    })
    expect(cell(5, 4)?.rule?.values[0]).toEqual(['oui', 'non'])
    expect(cell(5, 5)?.rule?.source?.sheetId).toBe(lists.id)
    expect(sheet.conditionalRules.map(({ criteria, formula }) => [criteria, formula])).toEqual([
      ['CUSTOM_FORMULA', "=COUNTIF('Listes & co'!$A$1:$A$3,A2)=0"],
      ['CUSTOM_FORMULA', '=B2>$A$7'],
      ['', null],
    ])
    expect(sheet.conditionalRules[0]).toMatchObject({ background: '#c6efce', italic: true })
    expect(sheet.conditionalRules[1]).toMatchObject({ background: '#ffc7ce', bold: true })
    expect(sheet.conditionalRules[2]?.gradient?.mid).toEqual({
      color: '#ffeb84',
      type: 'PERCENTILE',
      value: '50',
    })
  })

  test('has its names and its lock, but for the free cells', () => {
    expect(host.book.namedRanges.map(({ name }) => name)).toEqual(['Pays'])
    const [lock] = sheet.protections
    expect(lock).toMatchObject({ area: null, warningOnly: false, editors: [] })
    const free = lock?.unprotected?.map(({ area }) => area)
    expect(free).toContainEqual({ top: 8, left: 1, bottom: 8, right: 1 })
    expect(free).toContainEqual({ top: 1, left: 11, bottom: 1000, right: 26 })
    expect(free).toHaveLength(2)
  })

  test('tells what was left out, in French', () => {
    expect(host.leftOut).toEqual([
      '1 onglet sans cellules — Graphique1',
      "l'apparence d'une cellule (motif, dégradé, diagonale, retrait, exposant) — Feuille d'été",
      "1 lien (une cellule n'en garde qu'un, sur un texte) — Feuille d'été",
      "1 règle de saisie — Feuille d'été",
      "2 mises en forme conditionnelles — Feuille d'été",
      "1 réponse à un commentaire — Feuille d'été",
      "les en-têtes et pieds de page — Feuille d'été",
      '2 noms qui ne désignent pas une plage',
      "des liaisons vers d'autres classeurs ou données",
      'des réglages de protection (mot de passe, structure)',
    ])
  })

  test('or in English', async () => {
    const other = await openHost({ xlsx: excelFile(), user: { locale: 'en' } })
    expect(other.leftOut).toContain("2 conditional formats — Feuille d'été")
    expect(other.leftOut).toHaveLength(host.leftOut.length)
  })

  test('leads on: the workbook can be written and read again the same', async () => {
    const again = await openHost({ xlsx: await host.toXlsx() })
    const area = 'A1:H9'
    expect(plainSpaces(again.person.displayed(sheet.name, area))).toEqual(shown(area))
    const back = sheetOf(again, sheet.name)
    expect(back.cell(1, 2)?.runs).toEqual(cell(1, 2)?.runs)
    expect(back.cell(4, 1)?.runs?.[0]?.look.link).toBe('https://example.com/a?b=1&c=2')
    expect(back.cell(8, 2)?.runs?.[0]?.look.link).toMatch(/^#gid=\d+&range=A2$/)
    expect(back.conditionalRules).toEqual(sheet.conditionalRules)
    expect(back.protections[0]?.unprotected?.map(({ area }) => area)).toEqual(
      sheet.protections[0]?.unprotected?.map(({ area }) => area),
    )
    expect(again.book.namedRanges).toHaveLength(1)
  })
})

test('a workbook of Excel for Mac counts its days from 1904, and may prefix its tags', async () => {
  const host = await openHost({ xlsx: macFile() })
  expect(host.person.displayed('Mac', 'A1:C1')).toEqual([['01/02/2026', '06:00', 'suite']])
  expect(sheetOf(host, 'Mac').cell(2, 3)?.format).toBe('dd/MM/yyyy')
})

test('a strict workbook writes its dates as texts of their own kind', async () => {
  const host = await openHost({ xlsx: strictFile() })
  const texts = [['01/02/2026', '01/02/2026 18:30', '18:30', '2026-02-01']]
  expect(host.person.displayed('Strict', 'A1:D1')).toEqual(texts)
  expect(host.person.read('Strict', 'A1:D1')[0]?.map((value) => typeof value)).toEqual([
    'number',
    'number',
    'number',
    'string',
  ])
})

describe('a workbook of Google', async () => {
  const host = await openHost({ xlsx: googleFile() })
  const sheet = sheetOf(host, 'Feuille 1')

  test('shows the same, and is no larger for its empty dressed rows', () => {
    expect(plainSpaces(host.person.displayed('Feuille 1', 'A1:D4'))).toEqual([
      ['Nom', 'Mis à jour', '', ''],
      ['Été', '01/02/2026', 'VRAI', 'Été !'],
      ['+33 6', '1 234,50 €', 'FAUX', 'Été'],
      ['', '', '', "'+33 6"],
    ])
    expect([sheet.maxRows, sheet.maxColumns, sheet.lastRow()]).toEqual([1000, 26, 4])
    expect(sheet.cell(1000, 1)?.format).toBe('@')
  })

  test('has its own functions again', () => {
    expect(host.person.formulas('Feuille 1', 'D2:D3')).toEqual([['=A2&" !"'], ['=UNIQUE(A2:A3)']])
  })

  test('has its notes, lists, dates asked for, groups, filter, names', () => {
    expect(sheet.cell(1, 1)?.note).toBe('Le nom usuel\n[sources.name]')
    expect(sheet.cell(900, 1)?.rule).toMatchObject({ criteria: 'VALUE_IN_RANGE' })
    expect(sheet.cell(2, 2)?.rule?.criteria).toBe('DATE_IS_VALID_DATE')
    expect(sheet.columnGroups).toEqual([{ first: 2, last: 3, depth: 1, collapsed: true }])
    expect([sheet.groupToggle, sheet.rowGroupToggle]).toEqual(['BEFORE', 'BEFORE'])
    expect(sheet.filter?.area).toEqual({ top: 1, left: 1, bottom: 1000, right: 4 })
    expect(sheet.conditionalRules[0]).toMatchObject({
      criteria: 'CELL_EMPTY',
      background: '#fce8b2',
    })
    expect(host.book.namedRanges.map(({ name }) => name)).toEqual(['mes_noms'])
    expect(host.leftOut).toEqual([])
  })
})

describe('a workbook of LibreOffice', async () => {
  const host = await openHost({ xlsx: libreOfficeFile() })
  const sheet = sheetOf(host, 'Feuille1')

  test('shows the same; the end of the paper makes no rows', () => {
    expect(host.person.displayed('Feuille1', 'A1:D3')).toEqual([
      ['Code', 'Vu le', '', ''],
      ['00123 ', '01/02/26 18:30', '', ''],
      ['12', '', '', '24'],
    ])
    expect([sheet.maxRows, sheet.maxColumns]).toEqual([1000, 26])
    expect(sheet.rightToLeft).toBe(true)
  })

  test('has the looks of whole columns and rows on blank cells too', () => {
    expect(sheet.cell(500, 1)).toMatchObject({
      format: '@',
      style: { wrapStrategy: 'WRAP', verticalAlignment: 'top' },
    })
    expect(sheet.cell(500, 3)?.format).toBe('dd/MM/yy\\ hh:mm')
    expect(sheet.cell(500, 4)).toBeUndefined()
    expect(sheet.cell(1, 9)?.style).toEqual({
      background: '#0066cc',
      fontColor: '#ffffff',
      fontWeight: 'bold',
    })
  })

  test('has its rules, groups and filter; a criterion of another kind is told', () => {
    expect(sheet.cell(900, 1)?.rule).toMatchObject({ helpText: 'Un code', allowInvalid: true })
    expect(sheet.columnGroups).toEqual([{ first: 2, last: 3, depth: 1, collapsed: true }])
    expect(sheet.filter?.criteria).toMatchObject([[1, { visible: ['12', ''] }]])
    expect(sheet.conditionalRules[0]).toMatchObject({ criteria: 'TEXT_STARTS_WITH' })
    expect(host.book.namedRanges[0]).toMatchObject({ name: 'codes', anchor: { area: { left: 1 } } })
    expect(host.leftOut).toEqual(['1 critère de filtre — Feuille1'])
  })
})
