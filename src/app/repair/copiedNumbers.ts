import { fold } from '../../base/fold.ts'
import type { Text } from '../../base/text.ts'
import { say } from '../../base/text.ts'
import { cellText } from '../../workbook/cell.ts'
import { tabOf } from '../../workbook/workbook.ts'
import { namingColumn } from '../lexicon.ts'
import { numbering } from '../numbered.ts'
import type { Damage, Edit, Grid, Recovered } from '../ports.ts'
import { citedNames } from './citedRows.ts'
import type { Patient } from './patient.ts'

const WHY: Text = {
  fr: "Numéro d'une autre ligne, remplacé par la réparation",
  en: 'Number of another row, replaced by the repair',
}

/** The tabs where several rows bear one number, as copying a row or its number does. */
export function copiedDamages(patient: Patient): Damage[] {
  return [...patient.grids.values()].flatMap((grid): Damage[] => {
    const lines = copiedLines(grid, patient)
    if (lines.length === 0) return []
    const { id: tab } = grid.tab
    return [{ code: 'ids-copied', tab, key: `ids-copied ${tab}`, values: { n: lines.length } }]
  })
}

/** New numbers for these rows, and the former ones to keep. */
export function copiedEdit(
  patient: Patient,
  id: string,
): { readonly edit: Edit; readonly former: readonly Recovered[]; readonly why: string } {
  const tab = tabOf(id)
  const grid = patient.grids.get(id)
  const lines = grid ? copiedLines(grid, patient) : []
  const number = grid ? numbering(tab, grid) : () => ''
  const rows = lines.map((line) => {
    const held = grid?.cells[line - 1]?.[grid.places.get('id') ?? -1] ?? ''
    return { line, cells: [number()], expected: [cellText(held)] }
  })
  const { locale } = patient.choices
  const column = say(tab.columns[0]?.name ?? WHY, locale)
  const former = rows.map(({ line, expected }) => ({
    ...{ tab: id, line, column },
    value: expected[0] ?? '',
  }))
  const edit: Edit = { tab: id, columns: ['id'], rows, ids: [], added: [] }
  return { edit, former, why: say(WHY, locale) }
}

/**
 * The lines that bear the number of another: all but one. The one that other tabs speak of by that name
 * keeps it, else the first.
 */
function copiedLines(grid: Grid, patient: Patient): number[] {
  const at = grid.places.get('id')
  if (at === undefined) return []
  const bearers = new Map<string, number[]>()
  grid.cells.forEach((row, index) => {
    const id = fold(cellText(row[at] ?? ''))
    if (index >= grid.header && id !== '') bearers.set(id, [...(bearers.get(id) ?? []), index + 1])
  })
  const copied = [...bearers].filter(([, lines]) => lines.length > 1)
  if (copied.length === 0) return []
  const cited = citedNames(patient, grid.tab)
  return copied
    .flatMap(([id, lines]) => lines.filter((line) => line !== keeper(grid, lines, cited.get(id))))
    .sort((a, b) => a - b)
}

function keeper(
  grid: Grid,
  lines: readonly number[],
  name: string | undefined,
): number | undefined {
  const named = lines.find((line) => name !== undefined && fold(nameOf(grid, line)) === fold(name))
  return named ?? lines[0]
}

function nameOf({ tab, cells, places }: Grid, line: number): string {
  return cellText(cells[line - 1]?.[places.get(namingColumn(tab) ?? '') ?? -1] ?? '')
}
