import type { PlacedColumn } from '../../workbook/column.ts'
import type { Tab } from '../../workbook/tab.ts'
import type { Claim } from '../claim.ts'
import { idLine } from '../claim.ts'
import { COLUMN_KEY, claims, columnMarks } from '../finder.ts'
import type { Metadata, Sheet, SheetValue } from '../host.ts'
import type { Located } from '../located.ts'
import { located } from '../located.ts'
import type { State } from '../state.ts'

/** A tab looked at for damage: its sheet as it stands, and what each of its columns says of itself. */
export interface Look extends Located {
  readonly tab: Tab
  readonly sheet: Sheet
  readonly values: readonly (readonly SheetValue[])[]
  readonly notes: readonly (readonly string[])[]
  readonly marks: ReadonlyMap<number, Metadata>
  readonly claims: readonly Claim[]
  readonly missing: readonly PlacedColumn[]
}

/**
 * Looks at the sheet of a tab that has columns. Where nothing seems wrong, as far as it costs little to see,
 * its marks are taken for good: reading each costs five calls a column.
 */
export function lookAt(tab: Tab, sheet: Sheet, state: State): Look {
  const range = sheet.getDataRange()
  const values = range.getValues()
  const notes = range.getNotes()
  const found = located(tab, sheet, values, notes, state)
  const at = found.header - 1
  const header = values[at] ?? []
  const noted = notes[at] ?? []
  const isSound = looksSound(tab, sheet, found, noted)
  const marks = isSound ? new Map<number, Metadata>() : columnMarks(sheet)
  const said = claims(header, noted, marks)
  return {
    ...found,
    ...{ tab, sheet, values, notes, marks },
    claims: isSound
      ? said.map((one, index) => ({ ...one, metadata: found.columns[index] || null }))
      : said,
    missing: tab.columns.filter(({ id }) => !found.columns.includes(id)),
  }
}

/** Whether all columns are there, each with its note, nothing told of any, and as many marks as columns. */
function looksSound(
  tab: Tab,
  sheet: Sheet,
  { columns, isClosed, issues }: Located,
  notes: readonly string[],
): boolean {
  if (isClosed || issues.some(({ code }) => code !== 'column-renamed')) return false
  const isNoted = tab.columns.every((column) =>
    (notes[columns.indexOf(column.id)] ?? '').trim().endsWith(idLine(tab, column)),
  )
  const marks = sheet.createDeveloperMetadataFinder().withKey(COLUMN_KEY).find()
  return isNoted && marks.length === tab.columns.length
}

/** Whether a column holds anything, its header included. */
export function isFilled({ values }: Look, index: number): boolean {
  return values.some((row) => (row[index] ?? '') !== '')
}
