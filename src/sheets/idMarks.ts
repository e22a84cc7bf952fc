import { workbook } from '../workbook/workbook.ts'
import { drawnMark, idLine } from './claim.ts'
import type { Sheet } from './host.ts'
import { REACH } from './strays.ts'

/** Every line by which a note says what it notes. */
function allMarks(): ReadonlySet<string> {
  return new Set(
    workbook.flatMap((tab) => [drawnMark(tab), ...tab.columns.map((one) => idLine(tab, one))]),
  )
}

/** The notes at the top of a sheet that say what they note, and how they read without it. */
export interface Unmarked {
  readonly sheet: Sheet
  /** From 1. */
  readonly line: number
  readonly notes: readonly string[]
}

/** Looks at the first lines of a sheet, and at the line of its header: the rest of each note stays. */
export function unmarked(sheet: Sheet, header: number): Unmarked[] {
  const marks = allMarks()
  const rows = Math.min(Math.max(REACH, header), sheet.getMaxRows())
  const without = (note: string) => {
    const lines = note.trimEnd().split('\n')
    return marks.has((lines[lines.length - 1] ?? '').trim()) ? lines.slice(0, -1).join('\n') : note
  }
  const all = sheet.getRange(1, 1, rows, sheet.getMaxColumns()).getNotes()
  return all.flatMap((notes, index) => {
    const plain = notes.map(without)
    return plain.some((note, at) => note !== notes[at])
      ? [{ sheet, line: index + 1, notes: plain }]
      : []
  })
}
