// An .xlsx file as a workbook, whoever made it: Excel, LibreOffice, Google or this host. Formulas keep
// their text and the value they showed; what a spreadsheet of Google's lacks is left out, and told.
import type { Workbook } from 'hucre/xlsx'
import { readXlsx } from 'hucre/xlsx'
import { Book } from '../store/book.ts'
import { Sheet } from '../store/sheet.ts'
import { type Aside, readAside } from './aside.ts'
import { type Beside, besides } from './beside.ts'
import { fillCells, layLinks } from './cellsOf.ts'
import { FileRefused } from './fileRefused.ts'
import { LeftOut } from './leftOut.ts'
import { dressLines } from './lineLooks.ts'
import { layCriteria, layLines } from './linesOf.ts'
import { layLock } from './locksOf.ts'
import { type LookOf, reader } from './lookOf.ts'
import { layNames } from './namesOf.ts'
import { type Parts, partsOf } from './parts.ts'
import { layRules } from './rulesOf.ts'
import { tellLost, tellLostOfSheet } from './tellLost.ts'

/** The workbook a file is read into: what .xlsx does not tell of it. */
export interface Home {
  readonly id: string
  readonly name: string
  readonly locale: string
  readonly zone: string
}

/** A workbook read, and what of the file could not be taken along. */
export interface Imported {
  readonly book: Book
  readonly leftOut: LeftOut
}

const CELL_LIMIT = 10_000_000
const ROWS = 1000
const COLUMNS = 26

const NOTHING_BESIDE: Beside = {
  columnStyles: [],
  rowStyles: [],
  dates: new Map(),
  validations: [],
  tints: [],
  shown: [],
  plainTints: 0,
  prompts: 0,
  hasObjects: false,
  hasOpenRanges: false,
}

/** A file as its readers give it. */
interface Source {
  readonly file: Workbook
  readonly besides: ReadonlyMap<string, Beside>
  readonly aside: Aside
  readonly lookOf: LookOf
}

/** Reads a file whole; one that cannot be is refused in words (`FileRefused`), and nothing comes of it. */
export async function fromXlsx(bytes: Uint8Array, home: Home): Promise<Imported> {
  const parts = partsOf(bytes)
  try {
    return await imported(bytes, parts, home)
  } catch (error) {
    if (error instanceof FileRefused) throw error
    throw new FileRefused('damaged')
  }
}

async function imported(bytes: Uint8Array, parts: Parts, home: Home): Promise<Imported> {
  const leftOut = new LeftOut()
  const file = await parsed(bytes, leftOut)
  if (file.sheets.length === 0) throw new FileRefused('noSheet')
  const found = besides(bytes, parts)
  const aside = await readAside(bytes, parts, found)
  const source = { file, besides: found, aside, lookOf: reader(file, home.locale) }
  const book = new Book(home.id, home.name, home.locale, home.zone)
  layCells(book, source, leftOut)
  refuseGrowth(book)
  layRest(book, source, leftOut)
  layNames(book, file, leftOut)
  tellLost(file, [...parts.keys()], leftOut)
  activate(book, [...found.keys()][file.activeSheet ?? 0])
  return { book, leftOut }
}

/** A sheet of charts has no cells: it is passed over, and the others are read. */
async function parsed(bytes: Uint8Array, leftOut: LeftOut): Promise<Workbook> {
  const without = new Set<string>()
  for (;;) {
    try {
      const sheets = ({ name }: { readonly name: string }) => !without.has(name)
      return await readXlsx(bytes, { readStyles: true, sheets })
    } catch (error) {
      if (/over the \d+ limit/.test(String(error))) throw new FileRefused('tooManyCells')
      const [, cellless] = /missing worksheet file for sheet "(.*)"$/s.exec(String(error)) ?? []
      if (cellless === undefined || without.has(cellless)) throw new FileRefused('damaged')
      without.add(cellless)
      leftOut.add('chartSheets', 1, cellless)
    }
  }
}

/** Makes the sheets with their cells and lines. */
function layCells(book: Book, { file, besides, lookOf }: Source, leftOut: LeftOut): void {
  const theme = file.themeColors ?? []
  const fonts = { theme, usual: file.defaultFont }
  book.sheets = file.sheets.map((one, i) => {
    const sheet = new Sheet(i === 0 ? 0 : book.freshId() * 7919, one.name, ROWS, COLUMNS)
    const { dates, shown } = besides.get(one.name) ?? NOTHING_BESIDE
    fillCells(sheet, one, { book, lookOf, fonts, leftOut, dates })
    layLines(sheet, one, theme)
    layCriteria(sheet, shown, leftOut)
    sheet.hidden = one.hidden === true || one.veryHidden === true
    return sheet
  })
}

/** Lays what needs all the sheets, or their whole grid. */
function layRest(book: Book, source: Source, leftOut: LeftOut): void {
  const { file, aside, lookOf } = source
  file.sheets.forEach((one, i) => {
    const sheet = book.sheets[i]
    if (!sheet) return
    const beside = source.besides.get(one.name) ?? NOTHING_BESIDE
    layLinks(sheet, one, book, leftOut)
    dressLines(sheet, beside, aside, lookOf)
    const kept = {
      validations: aside.validations.get(one.name) ?? [],
      tints: (aside.tints.get(one.name) ?? []).filter(({ type }) => type !== 'dataBar'),
    }
    const validations = [...(one.dataValidations ?? []), ...kept.validations]
    const tints = [...(one.conditionalRules ?? []), ...kept.tints]
    layRules(book, sheet, { validations, tints }, file, leftOut)
    layLock(book, sheet, one, beside, aside)
    tellLostOfSheet(one, beside, leftOut)
  })
}

function refuseGrowth(book: Book): void {
  const cells = book.sheets.reduce((sum, sheet) => sum + sheet.maxRows * sheet.maxColumns, 0)
  if (cells > CELL_LIMIT) throw new FileRefused('tooManyCells')
}

/** A workbook shows at least one tab. */
function activate(book: Book, name: string | undefined): void {
  const wanted = book.sheetByName(name ?? '')
  const shown = wanted && !wanted.hidden ? wanted : book.visibleSheets()[0]
  const active = shown ?? book.sheets[0]
  if (!active) return
  active.hidden = false
  book.activeSheetId = active.id
}
