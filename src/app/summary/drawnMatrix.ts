/** A matrix as its tab shows it: a mark where a line meets a column. */
export interface DrawnMatrix {
  readonly legend: string
  /** What the first columns are called: the name of a line, then what is said of it. */
  readonly heads: readonly string[]
  readonly columns: readonly string[]
  readonly lines: readonly {
    readonly name: string
    readonly about: readonly string[]
    readonly marks: readonly string[]
  }[]
}

/** Where a matrix says what its marks mean, names its columns, and begins. */
const LEGEND = 1
const HEADER = 3
const FIRST = 4

/** Reads a matrix from the texts of its tab, whose first columns are its own; null where it is not drawn. */
export function drawnMatrix(
  texts: readonly (readonly string[])[] | null,
  own: number,
): DrawnMatrix | null {
  const header = texts?.[HEADER]
  if (!texts || !header) return null
  const width = header.reduce((last, cell, index) => (cell === '' ? last : index + 1), 0)
  const lines = texts
    .slice(FIRST)
    .map((row) => row.slice(0, width))
    .filter(([name]) => name !== '')
    .map(([name = '', ...rest]) => ({
      name,
      about: rest.slice(0, own - 1),
      marks: rest.slice(own - 1),
    }))
  if (lines.length === 0) return null
  return {
    legend: texts[LEGEND]?.[0] ?? '',
    heads: header.slice(0, own),
    columns: header.slice(own, width),
    lines,
  }
}
