import { cellText } from '../workbook/cell.ts'
import type { Issue, IssueCode } from '../workbook/issue.ts'
import { type FoundParameter, isKnownSection, parameterKey, parameterOf } from './parameterOf.ts'
import type { Grid } from './ports.ts'

/** One line of Paramètres: the parameter, the entry of its table if any, and what was typed. */
export interface SettingLine extends FoundParameter {
  readonly line: number
  /** The three cells of the value, as text. */
  readonly values: readonly string[]
}

/** The lines that set something, the first of each. What repeats one, or is not a setting, is reported. */
export function settingLines(grid: Grid): {
  readonly lines: readonly SettingLine[]
  readonly issues: readonly Issue[]
} {
  const lines = new Map<string, SettingLine>()
  const issues: Issue[] = []
  grid.cells.slice(grid.header).forEach((cells, index) => {
    const line = grid.header + 1 + index
    const at = (id: string) => cellText(cells[grid.places.get(id) ?? -1] ?? '')
    const report = (code: IssueCode, values: Readonly<Record<string, string>>) =>
      issues.push({ tab: 'settings', row: line, column: 'parameter', code, values })
    const values = ['value', 'value-2', 'value-3'].map(at)
    const isSet = values.some((value) => value !== '')
    const found = parameterOf(at('section'), at('parameter'))
    const first = found && lines.get(parameterKey(found))
    if (!found) {
      if (isSet && isKnownSection(at('section')))
        report('setting-unknown', { value: at('parameter') })
    } else if (!first) lines.set(parameterKey(found), { ...found, line, values })
    else if (isSet) report('duplicate-key', { other: String(first.line) })
  })
  return { lines: [...lines.values()], issues }
}
