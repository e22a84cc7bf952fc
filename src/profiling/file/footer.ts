import { visibleText } from '../../workbook/reading/visibleText.ts'
import type { Charset } from '../charset.ts'
import type { Marks } from '../records.ts'
import { headRecords } from './headRecords.ts'

/** What follows the table at the end of a file: totals, notes of the tool that wrote it. */
export interface Footer {
  readonly lines: number
  readonly bytes: number
}

const SUMS = /^(grand )?(total|totaux|sous-total|somme|sum)\b/i
const NOTES =
  /^(export|extrait|extract|généré|generated|report|rapport|confidential|nombre de|number of|rows|source ?:|\(?\d+ (lignes?|rows?))/i

/** Records at the end that are looked at. */
const MOST = 20

/**
 * Tells the footer from the last bytes of a file, which begin anywhere: the last records that are narrow
 * where the table is wide and say what notes say, or that begin with the word of a sum.
 */
export function footerOf(tail: Uint8Array, marks: Marks, charset: Charset, width: number): Footer {
  const start = tail.indexOf(marks.lineEnd) + 1
  const part = tail.subarray(start)
  const records = headRecords(part, marks, charset, part.length, true)
  let from = records.length
  for (let at = records.length - 1; at >= Math.max(0, records.length - MOST); at--) {
    const cells = records[at]?.cells ?? []
    const isBlank = cells.every((cell) => visibleText(cell) === '')
    if (isBlank) continue
    if (!isFooter(cells, width)) break
    from = at
  }
  const first = records[from]
  return first
    ? { lines: records.length - from, bytes: part.length - first.from }
    : { lines: 0, bytes: 0 }
}

function isFooter(cells: readonly string[], width: number): boolean {
  const first = visibleText(cells[0])
  const filled = cells.filter((cell) => visibleText(cell) !== '').length
  if (SUMS.test(first)) return filled <= Math.max(2, width / 2)
  return width >= 3 && filled === 1 && cells.length < width && NOTES.test(first)
}
