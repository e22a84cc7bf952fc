import { fold } from '../../base/fold.ts'
import { cellText } from '../../workbook/cell.ts'
import { namingColumn } from '../lexicon.ts'
import { numbering } from '../numbered.ts'
import type { Damage, Grid } from '../ports.ts'
import { citations } from './citations.ts'
import type { Patient } from './patient.ts'

/** A row that bears the number of another, and the one it gets. */
export interface Renumbering {
  readonly line: number
  /** Its name, which tells it from the rows of the same number; null where another of them bears it too. */
  readonly name: string | null
  /** As the cell holds it. */
  readonly former: string
  readonly given: string
}

/** The tabs where several rows bear one number, as copying a row or its number does. */
export function copiedDamages(patient: Patient): Damage[] {
  return [...patient.grids.values()].flatMap((grid): Damage[] => {
    const n = renumberings(patient, grid).length
    const { id: tab } = grid.tab
    return n === 0 ? [] : [{ code: 'ids-copied', tab, key: `ids-copied ${tab}`, values: { n } }]
  })
}

/**
 * The rows that bear the number of another: all but one. The first that other tabs speak of by that number
 * and its name keeps it, else the first that lost no number of its own. A row that others still speak of by
 * a number nobody bears any more gets that one back; the others get new ones.
 */
export function renumberings(patient: Patient, grid: Grid): Renumbering[] {
  const bearers = bearersOf(grid)
  if (![...bearers.values()].some((lines) => lines.length > 1)) return []
  const cited = citations(patient, grid.tab)
  const lost = lostNumbers(grid, bearers, cited)
  const isCalled = new Set(cited.map(({ number, label }) => `${number} ${fold(label ?? '')}`))
  const copied = [...bearers].flatMap(([id, lines]) => {
    const named = lines.find((line) => isCalled.has(`${id} ${fold(nameOf(grid, line))}`))
    const keeper = named ?? lines.find((line) => !lost.has(line)) ?? lines[0]
    return lines.filter((line) => line !== keeper)
  })
  const number = numbering(grid.tab, grid)
  return copied
    .sort((a, b) => a - b)
    .map((line) => ({
      ...{ line, name: ownName(grid, line, bearers), former: numberOf(grid, line) },
      given: lost.get(line)?.toUpperCase() ?? number(),
    }))
}

/** The lines of each folded number. */
type Bearers = ReadonlyMap<string, readonly number[]>

function bearersOf(grid: Grid): Bearers {
  const bearers = new Map<string, number[]>()
  if (!grid.places.has('id')) return bearers
  for (let line = grid.header + 1; line <= grid.cells.length; line++) {
    const id = fold(numberOf(grid, line))
    if (id !== '') bearers.set(id, [...(bearers.get(id) ?? []), line])
  }
  return bearers
}

/** The folded number nobody bears under which others speak of a line, where that is one number of one line. */
function lostNumbers(
  grid: Grid,
  bearers: Bearers,
  cited: ReturnType<typeof citations>,
): ReadonlyMap<number, string> {
  const orphans = new Map<string, Set<string>>()
  for (const { number, label } of cited)
    if (label !== null && !bearers.has(number))
      orphans.set(fold(label), (orphans.get(fold(label)) ?? new Set()).add(number))
  const named = new Map<string, number[]>()
  for (const line of [...bearers.values()].flat()) {
    const name = fold(nameOf(grid, line))
    named.set(name, [...(named.get(name) ?? []), line])
  }
  const lost = new Map<number, string>()
  for (const [name, numbers] of orphans) {
    const [line, ...otherLines] = named.get(name) ?? []
    const [number, ...otherNumbers] = numbers
    if (line !== undefined && number !== undefined && otherLines.length + otherNumbers.length === 0)
      lost.set(line, number)
  }
  return lost
}

function ownName(grid: Grid, line: number, bearers: Bearers): string | null {
  const name = fold(nameOf(grid, line))
  const alike = bearers
    .get(fold(numberOf(grid, line)))
    ?.filter((one) => fold(nameOf(grid, one)) === name)
  return name === '' || alike?.length !== 1 ? null : nameOf(grid, line)
}

function numberOf(grid: Grid, line: number): string {
  return cellText(grid.cells[line - 1]?.[grid.places.get('id') ?? -1] ?? '')
}

function nameOf(grid: Grid, line: number): string {
  const at = grid.places.get(namingColumn(grid.tab) ?? '')
  return cellText(grid.cells[line - 1]?.[at ?? -1] ?? '')
}
