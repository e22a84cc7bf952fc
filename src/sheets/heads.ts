import { fingerprint } from '../base/fingerprint.ts'
import type { Locale } from '../base/text.ts'
import { say } from '../base/text.ts'
import type { PlacedColumn } from '../workbook/column.ts'
import type { Issue } from '../workbook/issue.ts'
import { formatIn } from '../workbook/kind.ts'
import type { Tab } from '../workbook/tab.ts'
import { workbook } from '../workbook/workbook.ts'
import { runs } from './blocks.ts'
import { foldedLabels } from './finder.ts'
import type { Desk } from './gateway.ts'
import type { Host, Sheet, SheetValue, Spreadsheet } from './host.ts'
import { drawnNote, headerNote } from './looks.ts'
import type { Opened } from './reader.ts'
import type { State } from './state.ts'
import { writeBlock } from './text.ts'

/** The head of a tab as it must read in a language: its name, its headers and their notes. */
export interface Head {
  readonly tab: Tab
  readonly sheet: Sheet
  /** Its new name; `null` where it keeps the one it has. */
  readonly name: string | null
  readonly line: number
  /** The whole header as it will read. */
  readonly labels: readonly SheetValue[]
  readonly newLabels: readonly Said[]
  readonly newNotes: readonly Said[]
  /** The formats of columns, from the line below the header, where those that were ours are spaced otherwise. */
  readonly newFormats: readonly { readonly index: number; readonly formats: string[][] }[]
}

/** A text for one column, from 0. */
interface Said {
  readonly index: number
  readonly text: string
}

/**
 * Looks at the heads of all tabs, those to turn to a language. A name, a header or a note that is not the
 * one the add-on gave, in any language, is a person's and stays.
 */
export function lookAtHeads(
  { finder, spreadsheet }: Desk,
  opened: ReadonlyMap<string, Opened>,
  locale: Locale,
): { readonly heads: readonly Head[]; readonly issues: readonly Issue[] } {
  const heads: Head[] = []
  const issues: Issue[] = []
  for (const tab of workbook) {
    const sheet = finder.sheetOf(tab)
    if (!sheet) continue
    const name = freeName(spreadsheet, tab, sheet.getName(), locale)
    const found = opened.get(tab.id)
    const words = found ? wordsOf(tab, found, locale) : wordless(tab, sheet, name, locale)
    if (words) heads.push({ tab, sheet, name, ...words })
    else issues.push({ tab: tab.id, row: null, column: null, code: 'protected' })
  }
  return { heads, issues }
}

type Words = Omit<Head, 'tab' | 'sheet' | 'name'>

/** A tab without headers of its own: its name changes, and the note of its first cell. */
function wordless(tab: Tab, sheet: Sheet, name: string | null, locale: Locale): Words | null {
  const first = sheet.getRange(1, 1, 1, 1)
  const [[note = ''] = []] = first.getNotes()
  const text = turnedNote(note, (one) => drawnNote(tab, one), locale)
  if ((name !== null || text !== null) && !first.canEdit()) return null
  return {
    line: 1,
    labels: [],
    newLabels: [],
    newNotes: text === null ? [] : [{ index: 0, text }],
    newFormats: [],
  }
}

/** What the header must say; `null` where the person may not write there. */
function wordsOf(tab: Tab, { sheet, grid }: Opened, locale: Locale): Words | null {
  const width = Math.max(1, grid.cells[grid.header - 1]?.length ?? 1)
  const range = sheet.getRange(grid.header, 1, 1, width)
  const [labels = []] = range.getValues()
  const [notes = []] = range.getNotes()
  const [formulas = []] = range.getFormulas()
  const said = <T>(make: (column: PlacedColumn, index: number) => T | null): T[] =>
    tab.columns.flatMap((column) => {
      const index = grid.places.get(column.id)
      const made = index === undefined ? null : make(column, index)
      return made === null ? [] : [made]
    })
  const newLabels = said((column, index) => {
    const text = labelIn(column, labels[index] ?? '', locale)
    return text === null || formulas[index] ? null : { index, text }
  })
  const newNotes = said((column, index) => {
    const ours = (one: Locale) => headerNote(tab, column, one)
    const text = turnedNote(notes[index] ?? '', ours, locale)
    return text === null ? null : { index, text }
  })
  if (newLabels.length + newNotes.length > 0 && !range.canEdit()) return null
  const after = new Map(newLabels.map(({ index, text }) => [index, text]))
  return {
    line: grid.header,
    labels: labels.map((label, index) => after.get(index) ?? label),
    newLabels,
    newNotes,
    newFormats: formatsIn(tab, { sheet, grid }, locale),
  }
}

/** A cell whose format is one we gave, in the other language, takes that of this one; any other keeps its own. */
function formatsIn(tab: Tab, { sheet, grid }: Pick<Opened, 'sheet' | 'grid'>, locale: Locale) {
  const rows = sheet.getMaxRows() - grid.header
  const spaced = tab.columns.filter(({ kind }) => typeof kind.format !== 'string')
  const placed = spaced.flatMap(({ id, kind }) => {
    const index = grid.places.get(id)
    return index === undefined ? [] : [{ index, kind }]
  })
  if (rows < 1) return []
  return placed.flatMap(({ index, kind }) => {
    const other = formatIn(kind, locale === 'fr' ? 'en' : 'fr')
    const range = sheet.getRange(grid.header + 1, index + 1, rows, 1)
    const held = range.getNumberFormats()
    if (!held.some(([format]) => format === other) || !range.canEdit()) return []
    const turned = held.map(([format = '']) => [format === other ? formatIn(kind, locale) : format])
    return [{ index, formats: turned }]
  })
}

function labelIn({ name, former = [] }: PlacedColumn, label: SheetValue, locale: Locale) {
  const wanted = say(name, locale)
  const ours = [say(name, 'fr'), say(name, 'en'), name.fr, name.en, ...former]
  return label !== wanted && ours.some((one) => one === label) ? wanted : null
}

/** A note of ours in a language, what somebody added around it as it was; `null` where it changes nothing. */
function turnedNote(note: string, ours: (locale: Locale) => string, locale: Locale): string | null {
  const wanted = ours(locale)
  const other = ours(locale === 'fr' ? 'en' : 'fr')
  return note.includes(other) && !note.includes(wanted) ? note.replace(other, () => wanted) : null
}

/** The name of a tab in a language, while it bears the one we gave it; another where that is taken. */
function freeName(book: Spreadsheet, tab: Tab, name: string, locale: Locale): string | null {
  const [, base = '', ours = ''] = /^(.*?)( \(CRM(?: \d+)?\))?$/.exec(name) ?? []
  const wanted = say(tab.name, locale)
  if (base === wanted || ![say(tab.name, 'fr'), say(tab.name, 'en')].includes(base)) return null
  const suffixes = [...new Set(['', ours, ' (CRM)', ' (CRM 2)', ' (CRM 3)'])]
  return suffixes.map((end) => wanted + end).find((one) => !book.getSheetByName(one)) ?? null
}

/** Writes the heads that were looked at. */
export function writeHeads(host: Host, heads: readonly Head[], state: State): void {
  for (const { tab, sheet, name, line, labels, newLabels, newNotes, newFormats } of heads) {
    for (const { index, formats } of newFormats)
      sheet.getRange(line + 1, index + 1, formats.length, 1).setNumberFormats(formats)
    for (const run of runs(newNotes, ({ index }) => index)) {
      const range = sheet.getRange(line, (run[0]?.index ?? 0) + 1, 1, run.length)
      range.setNotes([run.map(({ text }) => text)])
    }
    for (const run of runs(newLabels, ({ index }) => index)) {
      const first = (run[0]?.index ?? 0) + 1
      const range = sheet.getRange(line, first, 1, run.length)
      const texts = [run.map(({ text }) => text)]
      const formats = [run.map(() => '@')]
      writeBlock(host, range, formats, texts, (_, c) => sheet.getRange(line, first + c, 1, 1))
    }
    const known = state.tabs[tab.id]
    if (known && newLabels.length > 0) known.labels = fingerprint(foldedLabels(labels))
    if (name !== null) rename(sheet, name)
  }
}

/** A name that differs from another's by case alone is refused: the tab keeps its own, which is known. */
function rename(sheet: Sheet, name: string): void {
  try {
    sheet.setName(name)
  } catch {
    // Whatever its name, the tab is found by its number.
  }
}
