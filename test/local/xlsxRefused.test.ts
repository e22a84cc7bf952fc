// Files that cannot be opened: a sentence in the person's language, in no time, and all as it was.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { writeXlsx } from 'hucre/xlsx'
import { afterAll, describe, expect, test } from 'vitest'
import { FileRefused, openHost } from '../../local/door.ts'
import { announcing, zip } from '../support/zip.ts'
import { packed } from './dialects/package.ts'
import { open } from './open.ts'

const folder = mkdtempSync(join(tmpdir(), 'refused-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A workbook with a text in its only cell. */
const file = await writeXlsx({ sheets: [{ name: 'Un', rows: [['a'.repeat(3000)]] }] })
const SHEET = 'xl/worksheets/sheet1.xml'

const text = (words: string) => new TextEncoder().encode(words)

function written(name: string, bytes: Uint8Array): string {
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}

/** The container of old .xls files and of encrypted ones, with a name in its directory. */
function ole(name: string): Uint8Array {
  const head = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  return Buffer.concat([head, Buffer.alloc(1024), Buffer.from(name, 'utf16le'), Buffer.alloc(1024)])
}

const WORKBOOK = {
  'xl/workbook.xml': '<workbook><sheets><sheet name="Un" r:id="r1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="r1" Type="/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
}

/** A workbook of one sheet told in full. */
function oneSheet(xml: string): Uint8Array {
  return packed({ ...WORKBOOK, [SHEET]: xml })
}

const HUGE = deflateRawSync(Buffer.alloc(60_000_000, ' '), { level: 1 })

/** A workbook one part of which unpacks to far more than its directory says. */
function bomb(size: number): Uint8Array {
  return packed({ ...WORKBOOK, [SHEET]: { packed: HUGE, method: 8, size } })
}

/** A workbook with a part of a size beside its cells. */
function beside(part: string, size: number): Uint8Array {
  return packed({ ...WORKBOOK, [SHEET]: '<worksheet/>', [part]: { packed: HUGE, method: 8, size } })
}

const NOT_XLSX = ["n'est pas un classeur .xlsx", 'not an .xlsx workbook'] as const
const DAMAGED = ['endommagé ou incomplet', 'damaged or incomplete'] as const
const NO_TAB = ['aucun onglet de cellules', 'no tab of cells'] as const
const TOO_BIG = ['Mo une fois décompressé', 'MB once unpacked'] as const
const TOO_MANY = ['plus de 10 millions de cellules', 'more than 10 million cells'] as const

describe('what cannot be opened is told, and leaves all as it was', () => {
  test.each<[string, () => Uint8Array | string, readonly [french: string, english: string]]>([
    ['nothing at all', () => new Uint8Array(0), NOT_XLSX],
    ['a text', () => text('a;b\n1;2'), NOT_XLSX],
    ['a .csv named .xlsx', () => written('liste.xlsx', text('a;b')), NOT_XLSX],
    ['a page of the web named .xls', () => text('<html><table></table></html>'), NOT_XLSX],
    [
      'a document of Word',
      () => zip({ 'word/document.xml': '', '[Content_Types].xml': '' }),
      NOT_XLSX,
    ],
    ['an .ods', () => zip({ mimetype: 'application/vnd.oasis', 'content.xml': '<a/>' }), NOT_XLSX],
    ['a .zip of nothing', () => zip({}), NOT_XLSX],
    ['a workbook without its own part', () => packed({ [SHEET]: '<worksheet/>' }), NOT_XLSX],
    ['an old .xls', () => ole('Workbook'), ["l'ancien format .xls", 'the old .xls format']],
    ['one with a password', () => ole('EncryptedPackage'), ['un mot de passe', 'a password']],
    ['a file cut short', () => file.slice(0, 1000), DAMAGED],
    ['a file without its beginning', () => file.slice(600), NOT_XLSX],
    ['a file with a hole', () => file.slice().fill(0, 400, 900), DAMAGED],
    ['a workbook of no tab', () => packed({ 'xl/workbook.xml': '<workbook/>' }), NO_TAB],
    ['sheets that are not there', () => announcing(file, SHEET, 0), DAMAGED],
    ['a file that is not there', () => join(folder, 'rien.xlsx'), ['introuvable', 'not found']],
    ['a folder', () => folder, ['introuvable', 'not found']],
    ['900 MB of cells', () => announcing(file, SHEET, 900_000_000), TOO_BIG],
    ['200 MB of styles', () => beside('xl/styles.xml', 200_000_000), TOO_BIG],
    ['200 MB of a picture', () => beside('xl/media/image1.png', 200_000_000), TOO_BIG],
    ['60 MB said to be 2 kB', () => bomb(2000), DAMAGED],
    ['60 MB said to be nothing', () => bomb(0), DAMAGED],
    [
      'a cell at the end of the paper',
      () =>
        oneSheet(
          '<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>',
        ),
      TOO_MANY,
    ],
    [
      'a cell past the end of the paper',
      () =>
        oneSheet(
          '<worksheet><sheetData><row r="9999999"><c r="A9999999"><v>1</v></c></row></sheetData></worksheet>',
        ),
      DAMAGED,
    ],
  ])('%s', async (_, made, sentences) => {
    const given = made()
    const host = open({ user: { locale: 'fr' } })
    host.person.type('Feuille 1', 'A1', 'ici')
    const before = host.save()
    const refused = await host.openXlsx(given).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(FileRefused)
    expect(String(refused)).toContain(sentences[0])
    expect(host.save()).toEqual(before)
    const user = { locale: 'en' }
    await expect(openHost({ xlsx: given, user })).rejects.toThrow(sentences[1])
  })

  test('entities that stand for one another are left as they are written', async () => {
    const laughs = Array.from({ length: 30 }, (_, i) => `<!ENTITY a${i + 1} "&a${i};&a${i};">`)
    const host = await openHost({
      xlsx: oneSheet(
        `<!DOCTYPE worksheet [<!ENTITY a0 "ha">${laughs.join('')}]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&a30;</t></is></c></row></sheetData></worksheet>`,
      ),
    })
    expect(host.person.displayed('Un', 'A1')).toEqual([['&a30;']])
  })

  test('fifty megabytes with few cells open', async () => {
    const pictures = Buffer.alloc(50_000_000, 1)
    const xlsx = packed({
      ...WORKBOOK,
      [SHEET]:
        '<worksheet><sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData></worksheet>',
      'xl/media/image1.png': { packed: pictures, method: 0, size: pictures.length },
    })
    const host = await openHost({ xlsx })
    expect(host.person.displayed('Un', 'A1')).toEqual([['5']])
  })
})

test('a file damaged anywhere opens or is refused in words, never otherwise', async () => {
  const place = fc.integer({ min: 0, max: file.length - 1 })
  const flips = fc.array(fc.tuple(place, fc.integer({ min: 0, max: 255 })), { minLength: 1 })
  await fc.assert(
    fc.asyncProperty(flips, place, fc.boolean(), async (bytes, end, isCut) => {
      const damaged = file.slice(0, isCut ? end : file.length)
      for (const [at, byte] of bytes) damaged[at] = byte
      const outcome = await openHost({ xlsx: damaged }).catch((error: unknown) => error)
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(FileRefused)
    }),
    { numRuns: 60, seed: 7 },
  )
})
