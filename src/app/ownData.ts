import { fold } from '../base/fold.ts'
import type { Datum } from '../catalogue/data.ts'
import { knowOwnData } from '../catalogue/data.ts'
import { terms } from '../catalogue/lists.ts'
import { ownDatum } from '../catalogue/ownDatum.ts'
import { cellText } from '../workbook/cell.ts'
import type { Issue, IssueCode } from '../workbook/issue.ts'
import { ownDataRows } from '../workbook/parameters.ts'
import { vocabulary } from '../workbook/reading/vocabulary.ts'
import type { Grid } from './ports.ts'
import type { Settings } from './settings.ts'
import { settings } from './settings.ts'

/** The number of such a row, which stays whatever its name becomes. */
export function ownNumber(name: string): string | null {
  const [, digits] = NUMBERED.exec(name) ?? []
  return digits === undefined ? null : `X-${digits}`
}

/** `X-01 · Plat préféré`, as Paramètres names a datum of the project. */
const NUMBERED = /^x-(\d+) · (.+)$/i

/** What each value of such a row is picked from. */
export const OWN_CELLS = [
  { column: 'value', list: 'data_family' },
  { column: 'value-2', list: 'gdpr_category' },
  { column: 'value-3', list: 'decay' },
] as const

/** Reads Paramètres, and lets the catalogue know the data that this project added to it. */
export function projectSettings(grid: Grid | undefined): Settings {
  const { data, issues } = ownDataOf(grid)
  knowOwnData(data)
  const read = settings(grid)
  return { ...read, issues: [...read.issues, ...issues] }
}

/** The data the project added: the first row of each number. What cannot be read is told. */
function ownDataOf(grid: Grid | undefined): {
  readonly data: readonly Datum[]
  readonly issues: readonly Issue[]
} {
  const found = new Map<string, { readonly datum: Datum; readonly line: number }>()
  const issues: Issue[] = []
  for (const { line, name, cells } of ownLines(grid)) {
    const report = (column: string, code: IssueCode, values: Record<string, string>) =>
      issues.push({ tab: 'settings', row: line, column, code, values })
    const [, digits, own = ''] = NUMBERED.exec(name) ?? []
    if (digits === undefined) {
      report('parameter', 'own-datum-unnumbered', { value: name })
      continue
    }
    const [family = null, gdprCategory = null, decayFamily = null] = OWN_CELLS.map(
      ({ column, list }, index) => {
        const typed = cells[index] ?? ''
        const id = vocabulary(terms(list)).get(fold(typed)) ?? null
        if (id === null && typed !== '') report(column, 'unknown-value', { value: typed })
        return id
      },
    )
    const told = { number: Number(digits), name: own, family, gdprCategory, decayFamily }
    const datum = ownDatum(told)
    const first = found.get(datum.id)
    if (first) report('parameter', 'duplicate-key', { other: String(first.line) })
    else found.set(datum.id, { datum, line })
  }
  return { data: [...found.values()].map(({ datum }) => datum), issues }
}

/** The named rows of the section where the data of the project stand. */
export function ownLines(grid: Grid | undefined) {
  const at = (row: Grid['cells'][number], id: string) =>
    cellText(row[grid?.places.get(id) ?? -1] ?? '')
  const isOwn = (section: string) =>
    [ownDataRows.section.fr, ownDataRows.section.en].some((one) => fold(one) === fold(section))
  return (grid?.cells ?? []).flatMap((row, index) => {
    const name = at(row, 'parameter')
    if (index < (grid?.header ?? 1) || !isOwn(at(row, 'section')) || name === '') return []
    return [{ line: index + 1, name, cells: OWN_CELLS.map(({ column }) => at(row, column)) }]
  })
}
