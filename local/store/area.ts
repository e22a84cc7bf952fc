// Rectangles of cells and their A1 names.
import type { Area } from './cell.ts'

/** The letters of a column: 1 → A, 28 → AB. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}

/** The number of a column from its letters: AB → 28. */
export function columnNumber(letters: string): number {
  let number = 0
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64
  return number
}

/** An area read from A1 text; `openRows` and `openColumns` say which sides were left open. */
export interface NamedArea {
  readonly sheetName: string | null
  readonly area: Area
  readonly openRows: boolean
  readonly openColumns: boolean
  /** `A2:A` is open below only, `B1:1` to the right only. */
  readonly openEnd: boolean
}

const A1 = /^(?:(?:'((?:[^']|'')+)'|([^'!]*))!)?\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/i

/** A cell by its numbers: `R5C3` is C5. */
const R1C1 = /(?<=^|[!:])R([1-9]\d*)C([1-9]\d*)(?=$|:)/gi

/** Reads `A1`, `B2:C9`, `C:C`, `2:2`, `A2:A`, `'Sheet'!A1` or `R5C3`; null when the text names no range. */
export function readA1(text: string, rows: number, columns: number): NamedArea | null {
  const match = A1.exec(
    text.trim().replace(R1C1, (_, row, column) => `${columnLetters(Number(column))}${row}`),
  )
  if (!match) return null
  const [, quoted, bare, startLetters = '', startDigits = '', endLetters, endDigits] = match
  const single = endLetters === undefined && endDigits === undefined
  if (startLetters === '' && startDigits === '') return null
  if (single && (startLetters === '' || startDigits === '')) return null
  const lastLetters = single ? startLetters : (endLetters ?? '')
  const lastDigits = single ? startDigits : (endDigits ?? '')
  const openRows = lastDigits === ''
  const openColumns = lastLetters === ''
  const row = startDigits === '' ? 1 : Number(startDigits)
  const column = startLetters === '' ? 1 : columnNumber(startLetters)
  const lastRow = openRows ? rows : Number(lastDigits)
  const lastColumn = openColumns ? columns : columnNumber(lastLetters)
  return {
    sheetName: quoted === undefined ? bare || null : quoted.replace(/''/g, "'"),
    area: {
      top: Math.min(row, lastRow),
      left: Math.min(column, lastColumn),
      bottom: Math.max(row, lastRow),
      right: Math.max(column, lastColumn),
    },
    openRows: openRows && startDigits === '',
    openColumns: openColumns && startLetters === '',
    openEnd: (openRows && startDigits !== '') || (openColumns && startLetters !== ''),
  }
}

/** The A1 name of an area; open sides are left out (`C:C`, `2:2`). */
export function a1Name(area: Area, openRows = false, openColumns = false): string {
  const side = (row: number, column: number) =>
    `${openColumns ? '' : columnLetters(column)}${openRows ? '' : row}`
  const first = side(area.top, area.left)
  const last = side(area.bottom, area.right)
  return first === last && !openRows && !openColumns ? first : `${first}:${last}`
}

/** How many cells an area holds. */
export function areaSize({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1)
}

/** Whether two areas share a cell. */
export function overlaps(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  )
}

/** Whether `outer` holds every cell of `inner`. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  )
}
