import type { FileFailure } from '../../../src/profiling/file/failure.ts'
import type { Corrections, Understood } from '../../../src/profiling/file/understood.ts'
import type { PickedFile } from '../../checking/table.ts'
import { understanding } from '../../checking/table.ts'
import type { SheetText } from '../../checking/workbookScript.ts'
import { workbookSheets } from '../../checking/workbookSheets.ts'

/** A file and what was understood of it, or why it cannot be. */
export interface ReadTable {
  readonly file: PickedFile
  readonly corrections: Corrections
  readonly understood: Understood | FileFailure
  /** The sheets of a workbook, and the one that is read. */
  readonly sheets: readonly SheetText[]
  readonly sheet: number
}

/** Reads a picked file, its first sheet when it is a workbook. */
export async function readTable(file: File): Promise<ReadTable> {
  const picked = { name: file.name, bytes: file }
  const understood = await understanding(picked, {})
  const plain = { file: picked, corrections: {}, understood, sheets: [], sheet: 0 }
  if (!('code' in understood) || understood.code !== 'workbook') return plain
  const sheets = await workbookSheets(file)
  return sheets?.[0] ? readSheet({ ...plain, sheets }, 0) : plain
}

/** Reads another sheet of the same workbook. */
export async function readSheet(table: ReadTable, sheet: number): Promise<ReadTable> {
  const { text } = table.sheets[sheet] ?? {}
  if (!text) return table
  return corrected({ ...table, sheet, file: { ...table.file, bytes: text } }, {})
}

/** Understands the same file anew, as a person says it is. */
export async function corrected(table: ReadTable, corrections: Corrections): Promise<ReadTable> {
  return { ...table, corrections, understood: await understanding(table.file, corrections) }
}

/** The same file, its quotes taken for ordinary signs. */
export const withoutQuotes = (table: ReadTable) =>
  corrected(table, { ...table.corrections, quotes: false })
