/** Stands, in a packed table, for a cell that says what the cell above it says. */
export const DITTO = '"'

/**
 * The rows of a table of the bundle, the header first: lines of cells separated by tabs, ditto marks
 * replaced by what they repeat.
 */
export function packedRows(packed: string): string[][] {
  let above: readonly string[] = []
  return packed.split('\n').map((line) => {
    const cells = line.split('\t').map((cell, at) => (cell === DITTO ? (above[at] ?? '') : cell))
    above = cells
    return cells
  })
}
