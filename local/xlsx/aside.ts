// The reader of .xlsx gives the looks of cells only, and passes over the rules Excel keeps apart. Both
// are handed to it in a small workbook made for that: a cell for each look that is wanted, and the
// rules written in the old manner.
import type { CellStyle, ConditionalRule, DataValidation } from 'hucre/xlsx'
import { readXlsx } from 'hucre/xlsx'
import { columnLetters } from '../store/area.ts'
import type { Beside } from './beside.ts'
import { type Parts, partText } from './parts.ts'
import { storedZip } from './storedZip.ts'
import { escaped, inside, type Tag, tags } from './tags.ts'

/** What was read aside. */
export interface Aside {
  /** The looks of whole lines, by their place among those of the file. */
  readonly looks: ReadonlyMap<number, CellStyle>
  /** By the name of their sheet. */
  readonly validations: ReadonlyMap<string, readonly DataValidation[]>
  readonly tints: ReadonlyMap<string, readonly ConditionalRule[]>
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const LINKS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const ACROSS = 100

/** Reads what stands beside the cells of a file; `found` tells it by sheet. */
export async function readAside(
  bytes: Uint8Array,
  parts: Parts,
  found: ReadonlyMap<string, Beside>,
): Promise<Aside> {
  const wanted = lookNumbers([...found.values()])
  const ruled = [...found].filter(([, one]) => one.validations.length + one.tints.length > 0)
  const none = { looks: new Map(), validations: new Map(), tints: new Map() }
  if (wanted.length === 0 && ruled.length === 0) return none
  const dxfs: string[] = []
  const bodies = [cells(wanted), ...ruled.map(([, one]) => rules(one, dxfs))]
  const styles = withDxfs(partText(bytes, parts, 'xl/styles.xml'), dxfs)
  const [first, ...others] = (await readXlsx(workbook(bodies, styles), { readStyles: true })).sheets
  const looks = wanted.map((number, i): [number, CellStyle] => [
    number,
    first?.cells?.get(`${Math.floor(i / ACROSS)},${i % ACROSS}`)?.style ?? {},
  ])
  const names = ruled.map(([name]) => name)
  return {
    looks: new Map(looks),
    validations: new Map(names.map((name, i) => [name, others[i]?.dataValidations ?? []])),
    tints: new Map(names.map((name, i) => [name, others[i]?.conditionalRules ?? []])),
  }
}

function lookNumbers(found: readonly Beside[]): number[] {
  const lines = found.flatMap(({ columnStyles, rowStyles }) => [...columnStyles, ...rowStyles])
  return [...new Set(lines.map(({ style }) => style))]
}

function cells(looks: readonly number[]): string {
  const written = looks.map((look, i) => {
    const name = `${columnLetters((i % ACROSS) + 1)}${Math.floor(i / ACROSS) + 1}`
    return `<c r="${name}" s="${look}"/>`
  })
  const rows = Array.from({ length: Math.ceil(written.length / ACROSS) }, (_, i) => {
    return `<row r="${i + 1}">${written.slice(i * ACROSS, (i + 1) * ACROSS).join('')}</row>`
  })
  return `<sheetData>${rows.join('')}</sheetData>`
}

function rules({ validations, tints }: Beside, dxfs: string[]): string {
  const formats = tints.map((tag) => {
    const written = tags(tag.inside, 'cfRule').map((rule) => conditional(rule, dxfs))
    return `<conditionalFormatting sqref="${rangesOf(tag)}">${written.join('')}</conditionalFormatting>`
  })
  const checks = validations.map((tag) => {
    const told = attributes({ ...tag.attributes, sqref: rangesOf(tag) })
    return `<dataValidation${told}>${formula(tag, 'formula1')}${formula(tag, 'formula2')}</dataValidation>`
  })
  return `${formats.join('')}<dataValidations>${checks.join('')}</dataValidations>`
}

function conditional(rule: Tag, dxfs: string[]): string {
  const look = inside(rule.inside, 'dxf')
  const dxf: Record<string, string> = look === null ? {} : { dxfId: `${dxfs.push(look) - 1}` }
  const formulas = tags(rule.inside, 'f').map((one) => `<formula>${one.inside}</formula>`)
  return `<cfRule${attributes({ ...rule.attributes, ...dxf })}>${formulas.join('')}</cfRule>`
}

function rangesOf(tag: Tag): string {
  return inside(tag.inside, 'sqref') ?? ''
}

function formula(tag: Tag, name: string): string {
  const told = inside(inside(tag.inside, name) ?? '', 'f')
  return told === null ? '' : `<${name}>${told}</${name}>`
}

function attributes(told: Readonly<Record<string, string>>): string {
  return Object.entries(told)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('')
}

/** The looks of the file, with other conditional ones in place of its own. */
function withDxfs(styles: string, dxfs: readonly string[]): string {
  const own = /<((?:[\w.-]+:)?dxfs)\b[^<>]*?(?:\/>|>[\s\S]*?<\/\1>)/
  const written = dxfs.map((one) => `<dxf>${one}</dxf>`).join('')
  return styles
    .replace(own, '')
    .replace(/<\/(?:[\w.-]+:)?styleSheet>/, (end) => `<dxfs>${written}</dxfs>${end}`)
}

function workbook(bodies: readonly string[], styles: string): Uint8Array {
  const sheets = bodies.map((body, i) => [
    `xl/worksheets/sheet${i}.xml`,
    `<worksheet xmlns="${MAIN}">${body}</worksheet>`,
  ])
  const names = bodies.map((_, i) => `<sheet name="${i}" sheetId="${i + 1}" r:id="s${i}"/>`)
  const links = bodies.map((_, i) => link(`s${i}`, 'worksheet', `worksheets/sheet${i}.xml`))
  return storedZip({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relationships([link('w', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([...links, link('t', 'styles', 'styles.xml')]),
    'xl/styles.xml': styles === '' ? `<styleSheet xmlns="${MAIN}"/>` : styles,
    ...Object.fromEntries(sheets),
  })
}

function relationships(links: readonly string[]): string {
  return `<Relationships xmlns="${LINKS}">${links.join('')}</Relationships>`
}

function link(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`
}
