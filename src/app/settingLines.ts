import { fold } from '../base/fold.ts'
import { terms } from '../catalogue/lists.ts'
import { cellText } from '../workbook/cell.ts'
import type { Parameter } from '../workbook/parameters.ts'
import { parameters } from '../workbook/parameters.ts'
import { vocabulary } from '../workbook/reading/vocabulary.ts'
import type { Grid } from './ports.ts'

/** A parameter, and the entry it speaks of when it is a table. */
export interface FoundParameter {
  readonly parameter: Parameter
  readonly entry: string | null
}

/** One line of Paramètres: what it sets, and the texts of its values, '' where a cell is blank. */
export interface SettingLine extends FoundParameter {
  readonly line: number
  readonly values: readonly string[]
}

const VALUES = ['value', 'value-2', 'value-3']

/** The lines of Paramètres that set something we know, from top to bottom. */
export function settingLines(grid: Grid): SettingLine[] {
  return grid.cells.slice(grid.header).flatMap((cells, index) => {
    const text = (id: string) => cellText(cells[grid.places.get(id) ?? -1] ?? '')
    const found = parameterOf(text('section'), text('parameter'))
    return found ? [{ ...found, line: grid.header + 1 + index, values: VALUES.map(text) }] : []
  })
}

/** Known by its section and its name in either language; a number before the name is left aside. */
export function parameterOf(section: string, name: string): FoundParameter | null {
  const isSaid = (told: Parameter['name'], typed: string) =>
    [told.fr, told.en].some((one) => fold(one) === typed)
  const label = fold(name.replace(/^[A-Z]{3}-\d+ · /, ''))
  for (const parameter of parameters.filter((one) => isSaid(one.section, fold(section)))) {
    const { of } = parameter
    if (!of && isSaid(parameter.name, label)) return { parameter, entry: null }
    const entry = of ? vocabulary(terms(of)).get(label) : undefined
    if (entry !== undefined) return { parameter, entry }
  }
  return null
}
