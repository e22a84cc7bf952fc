/** The letters of a column counted from 0: `0` → `A`, `27` → `AB`. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26)
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (column % 26))
}

/** The name of a cell counted from 0: `(4, 2)` → `C5`. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`
}

/** The place of a cell named as people do, `c5` or `C5`; null for anything else. */
export function readCellName(
  name: string,
): { readonly row: number; readonly column: number } | null {
  const match = /^\s*\$?([a-z]{1,3})\$?([1-9]\d{0,6})\s*$/i.exec(name)
  if (!match?.[1] || !match[2]) return null
  const letters = [...match[1].toUpperCase()]
  const column = letters.reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { row: Number(match[2]) - 1, column }
}
