import type { Layout } from '../../app/ports.ts'
import type { Text } from '../../base/text.ts'
import { say } from '../../base/text.ts'
import type { PlacedColumn } from '../../workbook/column.ts'
import { bears, idLine } from '../claim.ts'
import { COLUMN_KEY } from '../finder.ts'
import type { Host } from '../host.ts'
import { columnLetter, headerNote } from '../looks.ts'
import { writeBlock } from '../text.ts'
import type { Look } from './look.ts'

/** Marks a column for what it is: metadata, note, and its header where that was blank. Its cells stay. */
export function claimColumn(
  host: Host,
  look: Look,
  index: number,
  column: PlacedColumn,
  { locale }: Layout,
): void {
  const { sheet, tab, marks, claims, header } = look
  for (const [at, mark] of marks)
    if (at !== index && claims[at]?.metadata === column.id) mark.remove()
  const metadata = marks.get(index)
  const value = `${tab.id}.${column.id}`
  const { DOCUMENT } = host.SpreadsheetApp.DeveloperMetadataVisibility
  const letter = columnLetter(index + 1)
  if (!metadata)
    sheet.getRange(`${letter}:${letter}`).addDeveloperMetadata(COLUMN_KEY, value, DOCUMENT)
  else if (claims[index]?.metadata !== column.id) metadata.setValue(value)
  const { label = '', note = '' } = claims[index] ?? {}
  const noted = notedFor(look, column, note, locale)
  if (noted !== note) sheet.getRange(header, index + 1, 1, 1).setNotes([[noted]])
  if (label === '') writeHeader(host, look, index, say(column.name, locale))
}

/** What a person noted stays, above the line that says which column it is. */
function notedFor(
  { tab }: Look,
  column: PlacedColumn,
  note: string,
  locale: Layout['locale'],
): string {
  if (note.trim().endsWith(idLine(tab, column))) return note
  const kept = withoutIdLine(note)
  const isOurs = kept !== note.trim() || note.trim() === ''
  return isOurs ? headerNote(tab, column, locale) : `${kept}\n${idLine(tab, column)}`
}

/** Makes a column the person's own: it passes for none of ours any more. Its cells stay. */
export function disown(host: Host, look: Look, index: number, { locale }: Layout): void {
  const { sheet, tab, marks, claims, header } = look
  marks.get(index)?.remove()
  const { label = '', note = '' } = claims[index] ?? {}
  const bare = withoutIdLine(note)
  if (bare !== note.trim()) sheet.getRange(header, index + 1, 1, 1).setNotes([[bare]])
  if (tab.columns.some((column) => bears(column, label)))
    writeHeader(host, look, index, freeName(look, label, locale))
}

const COPY: Text = { fr: '{label} (copie{n})', en: '{label} (copy{n})' }

/** A header that no column of the tab bears. */
function freeName({ claims }: Look, label: string, locale: Layout['locale']): string {
  for (let n = 1; ; n++) {
    const name = say(COPY, locale, { label, n: n === 1 ? '' : ` ${n}` })
    if (!claims.some((claim) => claim.label === name)) return name
  }
}

function writeHeader(host: Host, { sheet, header }: Look, index: number, label: string): void {
  const range = sheet.getRange(header, index + 1, 1, 1)
  writeBlock(host, range, [['@']], [[label]], () => range)
}

/** A note without the line by which a column, or a tab, is known. */
export function withoutIdLine(note: string): string {
  return note.trim().replace(/\n?\[[\w-]+(\.[\w-]+)?\]$/, '')
}
