import { say } from '../../base/text.ts'
import type { Written } from '../../workbook/cell.ts'
import { cellText } from '../../workbook/cell.ts'
import type { Lexicon } from '../../workbook/kind.ts'
import type { Parameter } from '../../workbook/parameters.ts'
import { ownDataRows, parameters } from '../../workbook/parameters.ts'
import { translatedLabel, translatedList } from '../../workbook/reading/translated.ts'
import { settings } from '../../workbook/tabs/settings.ts'
import { OWN_CELLS, ownLines, ownNumber } from '../ownData.ts'
import { parameterKey } from '../parameterOf.ts'
import type { Grid, Rewrite } from '../ports.ts'
import { nameOf } from '../seeds/settingRows.ts'
import type { SettingLine } from '../settingLines.ts'
import { settingLines } from '../settingLines.ts'
import { writtenRow } from '../written.ts'

const PEOPLES: readonly string[] = ['value', 'value-2', 'value-3']

/** The lines of Paramètres in a language: what each one sets, its help, and the labels chosen in it. */
export function settingLabels(grid: Grid | undefined, words: Lexicon): Rewrite[] {
  if (!grid) return []
  const isLanguage = ({ parameter }: SettingLine) => parameter.id === 'language'
  const { lines } = settingLines(grid)
  const labels = (own: readonly SettingLine[]) =>
    own.flatMap((line) => lineLabels(grid, line.line, parameterKey(line), said(line, grid, words)))
  return [
    ...labels(lines.filter((line) => !isLanguage(line))),
    ...ownLabels(grid, words),
    ...labels(lines.filter(isLanguage)),
  ]
}

/** Where each line of Paramètres stands that a label may have been rewritten in. */
export function settingPlaces(grid: Grid): ReadonlyMap<string, number> {
  const own = ownLines(grid).flatMap(({ line, name }) => {
    const number = ownNumber(name)
    return number === null ? [] : [[number, line] as const]
  })
  const set = settingLines(grid).lines.map((line) => [parameterKey(line), line.line] as const)
  return new Map([...own, ...set])
}

/** The rewrites of a line whose cells must say this; `null` leaves a cell. */
function lineLabels(
  grid: Grid,
  line: number,
  key: string,
  after: Readonly<Record<string, string | null>>,
): Rewrite[] {
  return Object.entries(after).flatMap(([column, text]): Rewrite[] => {
    const before = grid.cells[line - 1]?.[grid.places.get(column) ?? -1]
    if (text === null || typeof before !== 'string' || before === text) return []
    const isKept = PEOPLES.includes(column)
    return [{ tab: settings.id, line, column, key, before, after: text, isKept }]
  })
}

/** The data the project added: their names are people's, the labels chosen for them are ours. */
function ownLabels(grid: Grid, words: Lexicon): Rewrite[] {
  return ownLines(grid).flatMap(({ line, name, cells }) => {
    const chosen = OWN_CELLS.map(({ column, list }, index) => {
      const typed = cells[index] ?? ''
      return [column, typed === '' ? null : translatedLabel(typed, list, words)] as const
    })
    const section = say(ownDataRows.section, words.locale)
    const help = say(ownDataRows.help, words.locale)
    const after = { section, help, ...Object.fromEntries(chosen) }
    return lineLabels(grid, line, ownNumber(name) ?? name, after)
  })
}

/** The line that tells the language, where Paramètres has none. */
export function languageRow(grid: Grid, words: Lexicon): Readonly<Record<string, Written>> | null {
  const { locale } = words
  const parameter = parameters.find(({ id }) => id === 'language')
  const isThere = settingLines(grid).lines.some((line) => line.parameter === parameter)
  if (!parameter || isThere) return null
  const { section, name, help } = parameter
  const said = { section: say(section, locale), parameter: say(name, locale) }
  const value = words.word('workbook_language', locale)
  return writtenRow(settings, { ...said, value, help: say(help, locale) }, words)
}

/** What the cells of a line must say, `null` where one is to be left. */
function said(line: SettingLine, grid: Grid, words: Lexicon): Record<string, string | null> {
  const { parameter } = line
  const [value = '', second = ''] = line.values
  return {
    section: say(parameter.section, words.locale),
    parameter: isAsWritten(line, grid) ? nameOf(line, words.locale) : null,
    help: say(parameter.help, words.locale),
    value: value === '' && parameter.id !== 'language' ? null : chosen(parameter, value, words),
    'value-2':
      parameter.id === 'user-groups' && second !== ''
        ? translatedLabel(second, 'access_level', words)
        : null,
  }
}

/** A label chosen in a list; the language itself is the one the workbook turns to. */
function chosen({ id, kind, list }: Parameter, value: string, words: Lexicon): string | null {
  if (id === 'language') return words.word('workbook_language', words.locale)
  if (list === undefined) return null
  if (kind === 'multi') return translatedList(value, list, words)
  return translatedLabel(value, list, words)
}

/** Whether nobody renamed the line: `POP-01 · Ma base` keeps its name. */
function isAsWritten(line: SettingLine, grid: Grid): boolean {
  const held = cellText(grid.cells[line.line - 1]?.[grid.places.get('parameter') ?? -1] ?? '')
  return (['fr', 'en'] as const).some((locale) => nameOf(line, locale) === held)
}
