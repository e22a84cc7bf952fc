// What the reader of .xlsx leaves in a sheet's own text: the looks of whole columns and rows, dates
// written as ISO texts (strict files), and the rules Excel keeps apart because they name another sheet.
import { type Parts, partText, workbookPart } from './parts.ts'
import { inside, type Tag, tags } from './tags.ts'

/** A run of columns, or of rows, that share a look. */
export interface LineStyle {
  readonly first: number
  readonly last: number
  /** Its place among the looks of the file. */
  readonly style: number
}

/** What a column of a filter shows: texts, or null when it is told otherwise than by texts. */
export interface Shown {
  /** From 0, within the filter. */
  readonly column: number
  readonly texts: readonly string[] | null
}

export interface Beside {
  readonly columnStyles: readonly LineStyle[]
  readonly rowStyles: readonly LineStyle[]
  /** ISO dates by the name of their cell. */
  readonly dates: ReadonlyMap<string, string>
  /** Rules of Excel 2010 and later, each with its ranges. */
  readonly validations: readonly Tag[]
  readonly tints: readonly Tag[]
  readonly shown: readonly Shown[]
  /** How many conditional formats the sheet has in the old manner. */
  readonly plainTints: number
  /** Messages shown where anything may be typed. */
  readonly prompts: number
  readonly hasObjects: boolean
  readonly hasOpenRanges: boolean
}

/** What stands beside the cells of each sheet, by its name. */
export function besides(bytes: Uint8Array, parts: Parts): ReadonlyMap<string, Beside> {
  const file = workbookPart(parts)
  const workbook = partText(bytes, parts, `xl/${file}`)
  const links = tags(partText(bytes, parts, `xl/_rels/${file}.rels`), 'Relationship')
  const places = new Map(
    links.map(({ attributes }) => [attributes.Id, placed(attributes.Target ?? '')]),
  )
  const found = new Map<string, Beside>()
  for (const { attributes } of tags(inside(workbook, 'sheets') ?? '', 'sheet')) {
    const place = places.get(attributes.id)
    if (place !== undefined) found.set(attributes.name ?? '', beside(partText(bytes, parts, place)))
  }
  return found
}

/** A target as a part's name: from the root, or from the folder of the workbook. */
function placed(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`
}

function beside(xml: string): Beside {
  const start = xml.search(/<([\w.-]+:)?sheetData\b/)
  const end = xml.lastIndexOf('sheetData')
  const [before, cells, after] =
    start < 0 ? ['', '', xml] : [xml.slice(0, start), xml.slice(start, end), xml.slice(end)]
  const extensions = inside(after, 'extLst') ?? ''
  const plain = extensions === '' ? after : after.replace(extensions, '')
  return {
    columnStyles: columnStyles(before),
    rowStyles: rowStyles(cells),
    dates: dates(cells),
    validations: tags(extensions, 'dataValidation'),
    tints: tags(extensions, 'conditionalFormatting'),
    shown: tags(inside(plain, 'autoFilter') ?? '', 'filterColumn').map(shownOf),
    plainTints: tags(plain, 'cfRule').length,
    prompts: tags(plain, 'dataValidation').filter(isPrompt).length,
    hasObjects: /<(?:[\w.-]+:)?(?:controls|oleObjects)\b/.test(plain),
    hasOpenRanges: /<(?:[\w.-]+:)?protectedRanges\b/.test(plain),
  }
}

function isPrompt({ attributes: { type = 'none', prompt } }: Tag): boolean {
  return type === 'none' && prompt !== undefined
}

function columnStyles(before: string): LineStyle[] {
  return tags(inside(before, 'cols') ?? '', 'col').flatMap(({ attributes }) => {
    const [first, last, style] = [attributes.min, attributes.max, attributes.style ?? '0'].map(
      Number,
    )
    return first && last && style ? [{ first, last, style }] : []
  })
}

function rowStyles(cells: string): LineStyle[] {
  const found: LineStyle[] = []
  for (const [opening] of cells.matchAll(/<(?:[\w.-]+:)?row\s[^<>]*customFormat=[^<>]*>/g)) {
    const [row] = tags(`${opening.replace(/\/?>$/, '')}/>`, 'row')
    const [line, style] = [row?.attributes.r, row?.attributes.s].map(Number)
    if (line && style) found.push({ first: line, last: line, style })
  }
  return found
}

function dates(cells: string): Map<string, string> {
  if (!/\bt=["']d["']/.test(cells)) return new Map()
  const found = new Map<string, string>()
  for (const { attributes, inside: content } of tags(cells, 'c')) {
    const date = attributes.t === 'd' ? inside(content, 'v') : null
    if (date !== null) found.set(attributes.r ?? '', date)
  }
  return found
}

function shownOf({ attributes, inside: content }: Tag): Shown {
  const column = Number(attributes.colId)
  const [filters] = tags(content, 'filters')
  if (!filters || /<(?:[\w.-]+:)?dateGroupItem\b/.test(content)) return { column, texts: null }
  const isBlankShown = /^(1|true)$/.test(filters.attributes.blank ?? '')
  const texts = tags(filters.inside, 'filter').map((one) => one.attributes.val ?? '')
  return { column, texts: isBlankShown ? [...texts, ''] : texts }
}
