// The cells of a sheet as .xlsx tells them: values, dress, notes, links, locks.
import type { CellValue, Cell as XlsxCell } from 'hucre/xlsx'
import type { Book } from '../store/book.ts'
import { type Area, type Cell, isFilled, type Scalar } from '../store/cell.ts'
import type { Sheet } from '../store/sheet.ts'
import type { LeftOut } from './leftOut.ts'
import type { Lock } from './locked.ts'
import { richText, xlsxStyle } from './look.ts'
import { location } from './textRuns.ts'
import { cut, writable } from './texts.ts'

/** What the cells of a sheet are written by. */
export interface Writing {
  readonly book: Book
  readonly names: ReadonlyMap<Sheet, string>
  readonly leftOut: LeftOut
}

/** The values of an area; a formula leaves the value it shows. */
export function writtenValues(sheet: Sheet, used: Area, leftOut: LeftOut): CellValue[][] {
  return sheet.map(used, (cell) => {
    if (!isFilled(cell)) return null
    if (cell.formula !== null) leftOut.add('formulas', 1, sheet.name)
    const text = typeof cell.value === 'string' ? cell.value : ''
    if (cut(text) !== text) leftOut.add('cutTexts', 1, sheet.name)
    return written(cell.value)
  })
}

function written(value: Scalar): Scalar {
  return typeof value === 'string' ? writable(cut(value)) : value
}

type Told = Map<string, Partial<XlsxCell>>

/** What is to be told of cells beside their values. */
export function writtenCells(sheet: Sheet, lock: Lock | null, writing: Writing): Told {
  const cells: Told = new Map()
  for (const [row, column] of lock?.others ?? []) {
    cells.set(key(row, column), { style: { protection: { locked: lock?.isFreeAtFirst === true } } })
  }
  sheet.eachExisting(sheet.grid(), (cell, row, column) => {
    const free = lock?.isFree(row, column) === true
    const told = { ...besideValue(cell, free), ...linkOf(cell, sheet, writing) }
    if (Object.keys(told).length > 0) cells.set(key(row, column), told)
  })
  return cells
}

export const FREE = { protection: { locked: false } } as const

function key(row: number, column: number): string {
  return `${row - 1},${column - 1}`
}

function besideValue(cell: Cell, free: boolean): Partial<XlsxCell> {
  const style = xlsxStyle(cell)
  const isBox = cell.rule?.criteria === 'CHECKBOX' && typeof cell.value === 'boolean'
  const pieces = richText(cell)
  return {
    ...(pieces ? { richText: pieces } : {}),
    ...(style || free ? { style: { ...style, ...(free ? FREE : {}) } } : {}),
    ...(cell.note === '' ? {} : { comment: { text: writable(cell.note) } }),
    ...(isBox ? { checkbox: true } : {}),
  }
}

/** The link of a text: .xlsx knows one for a whole cell, the first. */
function linkOf(cell: Cell, sheet: Sheet, { book, names, leftOut }: Writing): Partial<XlsxCell> {
  const links = new Set((cell.runs ?? []).flatMap(({ look }) => look.link ?? []))
  const [link] = links
  if (link === undefined) return {}
  leftOut.add('links', links.size - 1, sheet.name)
  const nameOf = (id: number) => {
    const other = book.sheetById(id)
    return other ? (names.get(other) ?? other.name) : null
  }
  const place = location(link, book, nameOf)
  return { hyperlink: place === null ? { target: link } : { target: '', location: place } }
}
