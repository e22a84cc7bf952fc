import { say } from '../../base/text.ts'
import { isPeoples } from '../../workbook/column.ts'
import { settings as settingsTab } from '../../workbook/tabs/settings.ts'
import { tabOf } from '../../workbook/workbook.ts'
import { Refusal } from '../failure.ts'
import { lexicon } from '../lexicon.ts'
import { projectSettings } from '../ownData.ts'
import type { ForeignSheet, Ports } from '../ports.ts'
import type { TabDifferences } from '../sentBack/differences.ts'
import { COMPARED, differences } from '../sentBack/differences.ts'
import { meantHere } from '../sentBack/meantHere.ts'
import { settings } from '../settings.ts'
import type { ToldIssue } from '../toldIssue.ts'
import { toldIssues } from '../toldIssue.ts'

/** What a workbook that came back says that this one does not, tab by tab. Nothing is written. */
export interface SentBack {
  readonly tabs: readonly TabDifferences[]
  /** What people call these tabs, and their columns as `sources.owner`. */
  readonly names: Readonly<Record<string, string>>
  readonly issues: readonly ToldIssue[]
}

/** What is wrong with the sheets a page sends, if anything. */
export function wrongSheets(sheets: unknown): string | null {
  if (!Array.isArray(sheets)) return 'sheets'
  const rows = (value: unknown) => Array.isArray(value) && value.every(Array.isArray)
  const isSheet = (one: Partial<ForeignSheet> | null) =>
    typeof one?.name === 'string' && [one.cells, one.notes, one.percents].every(rows)
  return sheets.every(isSheet) ? null : 'name, cells, notes, percents'
}

/** Compares this workbook with one that came back: cells people fill, row by row. */
export function compareSentBack(ports: Ports, sheets: readonly ForeignSheet[]): SentBack {
  const tabs = [settingsTab, ...COMPARED]
  const here = ports.book.read(tabs)
  const there = ports.book.readElsewhere(sheets, tabs)
  if (!here.grids.has('settings')) throw new Refusal('no-workbook')
  if (there.grids.size === 0) throw new Refusal('not-sent-back')
  const locale = projectSettings(here.grids.get('settings')).locale ?? ports.locale
  const words = lexicon(here.grids, locale)
  const theirs = lexicon(there.grids, settings(there.grids.get('settings')).locale ?? locale)
  const meant = meantHere(words, { grids: there.grids, words: theirs })
  const found = COMPARED.flatMap(({ id }) => {
    const [own, other] = [here.grids.get(id), there.grids.get(id)]
    if (!own || !other) return []
    return [differences({ grid: own, words }, { grid: other, words: theirs }, meant)]
  })
  const called = here.issues.filter(
    ({ tab, code }) => code !== 'tab-missing' || there.grids.has(tab),
  )
  return { tabs: found, names: names(found, ports), issues: toldIssues(called, ports.locale) }
}

function names(found: readonly TabDifferences[], { locale }: Ports) {
  const named = found.flatMap(({ tab }) => {
    const { name, columns } = tabOf(tab)
    const own = columns.filter(isPeoples).map((one) => [`${tab}.${one.id}`, say(one.name, locale)])
    return [[tab, say(name, locale)], ...own]
  })
  return Object.fromEntries(named)
}
