import type { Locale, Text } from '../base/text.ts'
import { say } from '../base/text.ts'
import type { Contributor, PlacedColumn } from '../workbook/column.ts'
import type { Tab } from '../workbook/tab.ts'
import { drawnMark, idLine } from './claim.ts'

/** Rows a tab is given at first, header included; more come as it fills. */
export const FIRST_ROWS = 300

/** Columns left free at the right, so that a sort never leaves a person's column behind. */
export const SPARE_COLUMNS = 3

export const REQUIRED_COLOR = '#fff4e0'
export const OUTDATED_COLOR = '#9aa0a6'

/** Header colours say who fills; the note says it in words. */
export const HEADER_COLORS: Readonly<Record<Contributor, string>> = {
  client: '#fff2cc',
  consultant: '#cfe2f3',
  it: '#d9d2e9',
  dpo: '#f4cccc',
  computed: '#d9d9d9',
}

export const CELL_COLORS: Readonly<Record<Contributor, string>> = {
  client: '#ffffff',
  consultant: '#f3f8fd',
  it: '#f8f6fc',
  dpo: '#fdf5f5',
  computed: '#f3f3f3',
}

export const TAB_COLORS: Readonly<Record<Tab['role'], string>> = {
  guide: '#1a73e8',
  client: '#f4b400',
  consultant: '#4285f4',
  it: '#8e7cc3',
  computed: '#9aa0a6',
  hidden: '#bdbdbd',
}

const FILLERS: Readonly<Record<Contributor, Text>> = {
  client: { fr: 'À remplir par le client', en: 'Filled in by the client' },
  consultant: { fr: 'À remplir par le consultant', en: 'Filled in by the consultant' },
  it: { fr: "À remplir par l'informatique", en: 'Filled in by IT' },
  dpo: { fr: 'À remplir par le DPO', en: 'Filled in by the DPO' },
  computed: { fr: "Calculé par l'outil", en: 'Computed by the tool' },
}

const REQUIRED: Text = { fr: 'Attendu', en: 'Expected' }

/** The note of a header: what is expected, who fills it, and the line that says which column it is. */
export function headerNote(tab: Tab, column: PlacedColumn, locale: Locale): string {
  const filler = say(FILLERS[column.by], locale)
  const about = column.importance === 3 ? `${filler} · ${say(REQUIRED, locale)}` : filler
  return [say(column.help, locale), about, idLine(tab, column)].join('\n')
}

/** The note of the first cell of a tab drawn whole: what it shows, and the line that says which tab it is. */
export function drawnNote(tab: Tab, locale: Locale): string {
  return [say(tab.purpose, locale), say(FILLERS.computed, locale), drawnMark(tab)].join('\n')
}

/** How a tab drawn whole looks. */
interface DrawnLook {
  /** Widths of its first columns, in pixels. */
  readonly widths: readonly number[]
  /** Width of the others: room for the longest word of a header, so that none is cut in two. */
  readonly others?: number
  /** Lines and columns that stay in sight. */
  readonly frozen?: { readonly rows: number; readonly columns: number }
}

const MATRIX = { rows: 4, columns: 1 }

export const DRAWN_LOOKS: Readonly<Record<string, DrawnLook>> = {
  home: { widths: [190, 225, 160, 400, 120, 120] },
  catalogue: { widths: [190, 220, 320, 320] },
  'matrix-scenarios': { widths: [280, 90, 90], others: 124, frozen: MATRIX },
  'matrix-sources': { widths: [280, 200, 90], others: 124, frozen: MATRIX },
}

/** Which column of a drawn tab holds its sentences, from 1: the widest. */
export function sentencesOf(tab: string): number {
  const widths = DRAWN_LOOKS[tab]?.widths ?? []
  return widths.indexOf(Math.max(...widths)) + 1
}

/** `1` → `A`, `28` → `AB`. */
export function columnLetter(column: number): string {
  const rest = (column - 1) % 26
  const before = Math.floor((column - 1) / 26)
  return (before > 0 ? columnLetter(before) : '') + String.fromCharCode(65 + rest)
}
