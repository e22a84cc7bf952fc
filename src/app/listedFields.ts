// A list of fields as a person gives it, read and compared with what the workbook has.
import { say } from '../base/text.ts'
import type { FieldList } from '../matching/fieldList.ts'
import { fieldList } from '../matching/fieldList.ts'
import type { Recognised } from '../matching/recognised.ts'
import { recognised } from '../matching/recognised.ts'
import type { Lexicon } from '../workbook/kind.ts'
import { sources } from '../workbook/tabs/sources.ts'
import { variables } from '../workbook/tabs/variables.ts'
import { Refusal } from './failure.ts'
import { calledBy } from './importedRows.ts'
import { ownTab } from './ownTab.ts'
import type { Grid, Ports } from './ports.ts'
import { tabRows } from './rows.ts'

/** A list as text, as the rows of a tab, or as a tab of this file by its name. */
export type GivenList = string | readonly (readonly string[])[] | { readonly tab: string }

/** What is wrong with the list a page gives, if anything. */
export function wrongList(list: unknown): string | null {
  if (typeof list === 'string') return null
  const isRow = (row: unknown) =>
    Array.isArray(row) && row.every((cell) => typeof cell === 'string')
  if (Array.isArray(list)) return list.every(isRow) ? null : 'text'
  return typeof (list as { tab?: unknown } | null)?.tab === 'string' ? null : 'text'
}

/** Reads a list. One taken from a tab of the inventory is refused: its rows are here already. */
export function listedFields(
  { otherSheets, locale }: Ports,
  list: GivenList,
  source: string,
): FieldList {
  const given = typeof list === 'object' && 'tab' in list ? rowsOf(list.tab) : list
  const own = ownTab(given)
  if (own) throw new Refusal('own-tab', { tab: say(own.name, locale) })
  return fieldList(given, source)

  function rowsOf(tab: string) {
    const rows = otherSheets.texts(tab)
    if (!rows) throw new Refusal('no-such-tab', { tab })
    return rows
  }
}

/** Tells the fields of a list that the workbook already has from those it lacks. */
export function compared(
  { fields }: FieldList,
  grids: ReadonlyMap<string, Grid>,
  words: Lexicon,
): Recognised {
  const knownSources = tabRows(sources, grids.get('sources'), words).rows
  const knownVariables = tabRows(variables, grids.get('variables'), words).rows
  return recognised(
    fields,
    knownSources.flatMap(({ key, values }) => calledBy({ id: key, name: values.name ?? '' })),
    knownVariables.map(({ key, values: { name, source } }) => ({
      id: key,
      name: name ?? '',
      source: source ?? '',
    })),
  )
}
