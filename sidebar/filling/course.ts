import type { FillColumn, FillRow, FillTab, ToFill } from '../../src/app/commands/toFill.ts'
import { fold } from '../../src/base/fold.ts'

/** One cell to fill, with all a person is told of it. */
export interface Cell {
  /** Its place in the list. */
  readonly at: number
  readonly tab: FillTab
  readonly row: FillRow
  readonly column: FillColumn
  /** What it holds now: '' when it is blank. */
  readonly held: string | number | boolean
  /** What is counted, in a word; '' when nothing says it. */
  readonly unit: string
}

/** Which cells a person wants to fill, by the name of each part; null takes them all. */
export interface Filter {
  readonly tab: string | null
  readonly by: string | null
  readonly owner: string | null
}

export const EVERYTHING: Filter = { tab: null, by: null, owner: null }

/** The cells of the list, in full. */
export function cellsOf({ cells, rows, columns, tabs }: ToFill): Cell[] {
  return cells.flatMap(([column, row, held = '', unit = ''], at) => {
    const [inColumn, inRow] = [columns[column], rows[row]]
    const tab = inColumn && tabs[inColumn.tab]
    if (!inColumn || !inRow || !tab) return []
    return [{ at, tab, row: inRow, column: inColumn, held, unit: unit || (inColumn.unit ?? '') }]
  })
}

/** The cells a person wants, those of the sources they answer for first. */
export function course(cells: readonly Cell[], filter: Filter, person: string): Cell[] {
  const me = fold(person)
  const isMine = ({ row }: Cell) => me !== '' && fold(row.owner) === me
  const wanted = cells.filter((cell) => isWanted(cell, filter))
  return [...wanted.filter(isMine), ...wanted.filter((cell) => !isMine(cell))]
}

function isWanted({ tab, row, column }: Cell, { tab: name, by, owner }: Filter): boolean {
  return (
    (name === null || tab.name === name) &&
    (by === null || column.by === by) &&
    (owner === null || fold(row.owner) === fold(owner))
  )
}

/**
 * The next cell to show: the first after the present one that nobody answered or put off, then from the
 * beginning, then those put off; null when all are answered.
 */
export function nextCell(
  all: readonly Cell[],
  present: Cell | null,
  answered: ReadonlySet<number>,
  putOff: ReadonlySet<number>,
): Cell | null {
  const turn = all.findIndex(({ at }) => at === present?.at)
  const ahead = [...all.slice(turn + 1), ...all.slice(0, turn + 1)]
  const open = ahead.filter(({ at }) => !answered.has(at))
  return open.find(({ at }) => !putOff.has(at)) ?? open[0] ?? null
}

/** A share of the cells with a name: a tab, or those who fill. */
export interface Part {
  readonly id: string
  readonly name: string
  readonly left: number
}

/** How many cells are left, by something they bear; most first. */
export function parts(
  cells: readonly Cell[],
  answered: ReadonlySet<number>,
  of: (cell: Cell) => string,
): Part[] {
  const names = new Map<string, { name: string; left: number }>()
  for (const cell of cells) {
    const known = names.get(fold(of(cell))) ?? { name: of(cell), left: 0 }
    names.set(fold(of(cell)), {
      name: known.name,
      left: known.left + (answered.has(cell.at) ? 0 : 1),
    })
  }
  return [...names.values()]
    .map(({ name, left }) => ({ id: name, name, left }))
    .sort((a, b) => b.left - a.left)
}
