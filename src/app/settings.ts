import { fold } from '../base/fold.ts'
import type { Locale } from '../base/text.ts'
import { terms } from '../catalogue/lists.ts'
import type { ContactAudience } from '../catalogue/packs.ts'
import type { UsualAccess } from '../planning/access.ts'
import { halfLife } from '../scoring/currency.ts'
import type { Weights } from '../scoring/qualityScore.ts'
import { CRITERIA, DEFAULT_WEIGHTS } from '../scoring/qualityScore.ts'
import { cellText } from '../workbook/cell.ts'
import type { Issue, IssueCode } from '../workbook/issue.ts'
import type { Parameter } from '../workbook/parameters.ts'
import { parameters } from '../workbook/parameters.ts'
import { isDontKnow } from '../workbook/reading/dontKnow.ts'
import { readMulti } from '../workbook/reading/multi.ts'
import { readNumber } from '../workbook/reading/number.ts'
import { readPercent } from '../workbook/reading/percent.ts'
import { vocabulary } from '../workbook/reading/vocabulary.ts'
import type { Grid } from './ports.ts'

/** What the Paramètres tab says, defaults in place of what it leaves blank. */
export interface Settings {
  readonly projectName: string
  readonly aims: readonly string[]
  readonly audience: string | null
  readonly pack: string | null
  readonly locale: Locale | null
  readonly contactAudience: ContactAudience
  /** Size of each population whose size is known. */
  readonly populations: ReadonlyMap<string, number>
  readonly weights: Weights
  /** Half-life in days of the decay families the client measured itself. */
  readonly halfLives: ReadonlyMap<string, number>
  /** Usual access of each group somebody described. */
  readonly access: ReadonlyMap<string, UsualAccess>
  readonly issues: readonly Issue[]
}

/** One row of the tab: the parameter, the entry of its table if any, and what was typed. */
interface Setting {
  readonly parameter: Parameter
  readonly entry: string | null
  readonly line: number
  readonly values: readonly string[]
}

/** Reads the settings. What cannot be read is reported and its default is used. */
export function settings(grid: Grid | undefined): Settings {
  const rows = grid ? settingRows(grid) : []
  const issues: Issue[] = []
  const report = ({ line }: Setting, code: IssueCode, value: string, column = 'value') =>
    issues.push({ tab: 'settings', row: line, column, code, values: { value } })
  const only = (id: string) => rows.find(({ parameter }) => parameter.id === id)
  const picked = (id: string) => {
    const row = only(id)
    const typed = row?.values[0] ?? ''
    if (!row || typed === '' || isDontKnow(typed)) return null
    const found = vocabulary(terms(row.parameter.list ?? '')).get(fold(typed))
    if (found === undefined) report(row, 'unknown-value', typed)
    return found ?? null
  }
  const table = <Value>(id: string, read: (row: Setting) => Value | null) =>
    new Map<string, Value>(
      rows.flatMap((row) => {
        const value = row.parameter.id === id ? read(row) : null
        return value === null || row.entry === null ? [] : [[row.entry, value] as const]
      }),
    )
  const quantity = (row: Setting) => {
    const typed = row.values[0] ?? ''
    const { value, flag } = readNumber(typed)
    if (flag === 'not-a-number') report(row, 'not-a-number', typed)
    if (flag === 'ambiguous') report(row, 'ambiguous-number', typed)
    if (value !== null && value < 0) report(row, 'negative-number', typed)
    return value !== null && value >= 0 ? value : null
  }
  const decay = (row: Setting) => {
    const typed = row.values[0] ?? ''
    const { ratio, flag } = readPercent(typed, false)
    if (typed !== '' && ratio === null && flag !== 'dont-know') report(row, 'not-a-percent', typed)
    return ratio !== null && ratio > 0 && ratio < 1 ? halfLife(ratio) : null
  }
  const access = (row: Setting): { readonly level: UsualAccess } | null => {
    const typed = row.values[1] ?? ''
    if (typed === '') return null
    const id = vocabulary(terms('access_level')).get(fold(typed))
    if (id === undefined && !isDontKnow(typed)) report(row, 'unknown-value', typed, 'value-2')
    if (id === 'not-needed') return { level: id }
    return { level: terms('access_level').find((term) => term.id === id)?.numeric ?? null }
  }
  const aims = only('project-aim')
  return {
    projectName: only('project-name')?.values[0] ?? '',
    aims: readMulti(aims?.values[0] ?? '', vocabulary(terms('aim'))).ids,
    audience: picked('audience'),
    pack: picked('sector-pack'),
    locale: picked('language') as Locale | null,
    contactAudience: (picked('contact-audience') ?? 'b2c') as ContactAudience,
    populations: table('populations', quantity),
    weights: weights(table('criterion-weights', quantity)),
    halfLives: table('decay-overrides', decay),
    access: new Map([...table('user-groups', access)].map(([id, { level }]) => [id, level])),
    issues,
  }
}

function weights(typed: ReadonlyMap<string, number>): Weights {
  const chosen = { ...DEFAULT_WEIGHTS }
  for (const criterion of CRITERIA) chosen[criterion] = typed.get(criterion) ?? chosen[criterion]
  return chosen
}

function settingRows(grid: Grid): Setting[] {
  const at = (cells: Grid['cells'][number], id: string) =>
    cellText(cells[grid.places.get(id) ?? -1] ?? '')
  return grid.cells.slice(grid.header).flatMap((cells, index) => {
    const found = parameterOf(at(cells, 'section'), at(cells, 'parameter'))
    const values = ['value', 'value-2', 'value-3'].map((id) => at(cells, id))
    return found ? [{ ...found, line: grid.header + 1 + index, values }] : []
  })
}

/** Known by its section and its name in either language; a number before the name is left aside. */
export function parameterOf(
  section: string,
  name: string,
): { readonly parameter: Parameter; readonly entry: string | null } | null {
  const label = fold(name.replace(/^[A-Z]{3}-\d+ · /, ''))
  for (const parameter of parameters) {
    const inSection = [parameter.section.fr, parameter.section.en].some(
      (one) => fold(one) === fold(section),
    )
    if (!inSection) continue
    if (!parameter.of) {
      if ([parameter.name.fr, parameter.name.en].some((one) => fold(one) === label))
        return { parameter, entry: null }
      continue
    }
    const entry = vocabulary(terms(parameter.of)).get(label)
    if (entry !== undefined) return { parameter, entry }
  }
  return null
}
