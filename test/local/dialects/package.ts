// The parts every .xlsx has, around those a maker writes in its own manner.
import { type Entry, zip } from '../../support/zip.ts'

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/** What a maker writes: its parts by name, beside the two that tell where the workbook is. */
export function packed(
  parts: Readonly<Record<string, string | Entry>>,
  office = OFFICE,
): Uint8Array {
  return zip({
    '[Content_Types].xml': `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': links([['rId1', 'officeDocument', '/xl/workbook.xml']], office),
    ...parts,
  })
}

/** The links of a part: an id, a kind, a target each; a fourth word says it is elsewhere. */
export function links(
  told: readonly (readonly [id: string, kind: string, target: string, mode?: string])[],
  office = OFFICE,
): string {
  const written = told.map(([id, kind, target, mode]) => {
    const where = mode === undefined ? '' : ` TargetMode="${mode}"`
    return `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"${where}/>`
  })
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${written.join('')}</Relationships>`
}
