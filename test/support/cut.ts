import type { LocalHost } from '../../local/host.ts'
import type { Sheet } from '../../local/store/sheet.ts'

/** The sheet of a tab, which must be there. */
function sheetOf(host: LocalHost, name: string): Sheet {
  const sheet = host.book.sheetByName(name)
  if (!sheet) throw new Error(`no ${name}`)
  return sheet
}

/** Where a header stands in the first line, counted from 1. */
export function columnOf(host: LocalHost, name: string, label: string): number {
  const sheet = sheetOf(host, name)
  for (let column = 1; column <= sheet.lastColumn(); column++)
    if (sheet.cell(1, column)?.value === label) return column
  throw new Error(`no ${label} in ${name}`)
}

/** Exchanges the cells of two columns by cut and paste: the metadata of the columns stay. */
export function exchange(host: LocalHost, name: string, one: number, other: number): void {
  const sheet = sheetOf(host, name)
  for (let row = 1; row <= sheet.lastRow(); row++) {
    const left = sheet.makeCell(row, one)
    const right = sheet.makeCell(row, other)
    const kept = { ...left }
    Object.assign(left, { ...right })
    Object.assign(right, kept)
  }
}

/** Cuts the cells of a column into another, which loses its own. */
export function cutInto(host: LocalHost, name: string, from: number, to: number): void {
  const sheet = sheetOf(host, name)
  for (let row = 1; row <= sheet.lastRow(); row++) {
    const cell = sheet.makeCell(row, from)
    Object.assign(sheet.makeCell(row, to), { ...cell })
    Object.assign(cell, { value: '', note: '', formula: null })
  }
}
