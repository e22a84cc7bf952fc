// The looks inside a rich text of an .xlsx cell, and the link of a cell, as runs of the store.
import type { CellStyle, Cell as XlsxCell } from 'hucre/xlsx'
import type { Book } from '../store/book.ts'
import type { Style, TextLook, TextRun } from '../store/cell.ts'
import { type Color, hex } from './colors.ts'

type Font = NonNullable<CellStyle['font']>
type Pieces = NonNullable<XlsxCell['richText']>

/** What the fonts of a file are read by. */
export interface Fonts {
  readonly theme: readonly string[]
  readonly usual: Font | undefined
}

/** The runs of a rich text that differ from the look of its cell; null when none does. */
export function runsOf(pieces: Pieces, style: Style | null, fonts: Fonts): TextRun[] | null {
  const runs: TextRun[] = []
  let start = 0
  for (const { text, font } of pieces) {
    const end = start + text.length
    const look = font ? difference(font, style, fonts) : {}
    if (Object.keys(look).length > 0 && end > start) runs.push({ start, end, look })
    start = end
  }
  return runs.length > 0 ? runs : null
}

function difference(font: Font, style: Style | null, { theme, usual }: Fonts): TextLook {
  const line = style?.fontLine ?? ''
  const cell: Required<Omit<TextLook, 'link' | 'colorTheme'>> = {
    bold: style?.fontWeight === 'bold',
    italic: style?.fontStyle === 'italic',
    underline: line.includes('underline'),
    strikethrough: line.includes('line-through'),
    fontFamily: style?.fontFamily ?? usual?.name ?? '',
    fontSize: style?.fontSize ?? usual?.size ?? 0,
    color: style?.fontColor ?? '#000000',
  }
  const run: TextLook = {
    bold: font.bold === true,
    italic: font.italic === true,
    underline: !!font.underline,
    strikethrough: font.strikethrough === true,
    fontFamily: font.name ?? cell.fontFamily,
    fontSize: font.size ?? cell.fontSize,
    color: colorOf(font.color, theme),
  }
  return Object.fromEntries(
    Object.entries(run).filter(([key, value]) => cell[key as keyof typeof cell] !== value),
  )
}

function colorOf(color: Color | undefined, theme: readonly string[]): string {
  return hex(color, theme) ?? '#000000'
}

/** The runs of a text that leads somewhere as a whole. */
export function linked(runs: readonly TextRun[] | null, length: number, link: string): TextRun[] {
  const found: TextRun[] = []
  let at = 0
  for (const { start, end, look } of runs ?? []) {
    if (start > at) found.push({ start: at, end: start, look: { link } })
    found.push({ start, end, look: { ...look, link } })
    at = end
  }
  if (at < length) found.push({ start: at, end: length, look: { link } })
  return found
}

/** Where a link leads: an address, or a place of the workbook in Google's manner. */
export function address(link: NonNullable<XlsxCell['hyperlink']>, book: Book): string | null {
  if (link.location === undefined) return link.target === '' ? null : link.target
  const [, quoted, bare, cells = ''] =
    /^#?(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/.exec(link.location) ?? []
  const sheet = book.sheetByName(quoted?.replace(/''/g, "'") ?? bare ?? '')
  return sheet ? `#gid=${sheet.id}&range=${cells.replace(/\$/g, '')}` : null
}

/** The place of the workbook where a link of Google's manner leads, as .xlsx tells it; null for others. */
export function location(
  link: string,
  book: Book,
  nameOf: (id: number) => string | null,
): string | null {
  const [, id, cells = 'A1'] = /^#gid=(\d+)(?:&range=(.+))?$/.exec(link) ?? []
  const name = id === undefined || !book.sheetById(Number(id)) ? null : nameOf(Number(id))
  return name === null ? null : `'${name.replace(/'/g, "''")}'!${cells}`
}
