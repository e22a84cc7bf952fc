import type { LocalHost } from '../../local/host.ts'

type Scalar = string | number | boolean

/** Adds a tab that holds these cells, texts kept as they are. */
export function pasted(host: LocalHost, name: string, rows: readonly (readonly Scalar[])[]): void {
  host.person.insertSheet(name)
  const sheet = host.book.sheetByName(name)
  if (!sheet) throw new Error(name)
  sheet.maxRows = Math.max(sheet.maxRows, rows.length)
  sheet.maxColumns = Math.max(sheet.maxColumns, ...rows.map((row) => row.length))
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value !== '') sheet.makeCell(r + 1, c + 1).value = value
    })
  })
}
