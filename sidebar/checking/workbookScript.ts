// The script that reads an .xlsx workbook, with the reader inside: nothing runs it until a workbook is picked.

import type { CellValue } from 'hucre'
import { readXlsx } from 'hucre/xlsx'
import { offered } from './offered.ts'

/** A sheet of a workbook, as the text of a CSV file in UTF-8. */
export interface SheetText {
  readonly name: string
  readonly records: number
  readonly text: Blob
}

export type WorkbookTold = { readonly sheets: readonly SheetText[] } | { readonly unreadable: true }

/** The sheets that hold something, the longest first. */
async function sheetTexts(file: Blob): Promise<readonly SheetText[]> {
  const { sheets } = await readXlsx(new Uint8Array(await file.arrayBuffer()))
  return sheets
    .map(({ name, rows }) => ({ name, rows: filled(rows) }))
    .filter(({ rows }) => rows.length > 0)
    .sort((one, other) => other.rows.length - one.rows.length)
    .map(({ name, rows }) => ({ name, records: rows.length, text: new Blob(csv(rows)) }))
}

type Row = readonly CellValue[]

/** Rows up to the last one that holds something. */
function filled(rows: readonly Row[]): readonly Row[] {
  let end = rows.length
  while (end > 0 && rows[end - 1]?.every((value) => value === null || value === '')) end -= 1
  return rows.slice(0, end)
}

/** Lines a piece of text holds: short pieces joined cost more than long ones. */
const LINES = 1_000

function csv(rows: readonly Row[]): string[] {
  const width = Math.max(...rows.map(({ length }) => length))
  const pieces: string[] = []
  for (let from = 0; from < rows.length; from += LINES) {
    const lines = rows.slice(from, from + LINES).map((row) => line(row, width))
    pieces.push(`${lines.join('\n')}\n`)
  }
  return pieces
}

const line = (row: Row, width: number) =>
  Array.from({ length: width }, (_, at) => cell(row[at] ?? null)).join(',')

/** A date is its wall clock, which the reader gives as universal time. */
function cell(value: CellValue): string {
  if (value === null) return ''
  const text =
    value instanceof Date
      ? value.toISOString().replace(/T00:00:00\.000Z$|\.000Z$/, '')
      : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text
}

offered('readWorkbook', sheetTexts, async (file: Blob, tell: (told: WorkbookTold) => void) => {
  try {
    tell({ sheets: await sheetTexts(file) })
  } catch {
    tell({ unreadable: true })
  }
})
