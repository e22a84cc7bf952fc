import type { Text } from '../../base/text.ts'
import { say } from '../../base/text.ts'
import type { Kept } from '../../planning/purposes/overruns.ts'
import type { RegisterEntry } from '../../planning/purposes/register.ts'
import type { Overrun } from '../../scoring/retention.ts'
import type { Issue, IssueCode } from '../../workbook/issue.ts'
import type { Inventory } from '../inventory.ts'

/** What is to be looked at in Traitements: retention overrun, sources and categories left out. */
export function purposeIssues(inventory: Inventory, entries: readonly RegisterEntry[]): Issue[] {
  if (entries.length === 0) return []
  return [
    ...entries.flatMap((entry) => entryIssues(entry, inventory)),
    ...unnamed(inventory, entries),
  ]
}

function entryIssues(entry: RegisterEntry, inventory: Inventory): Issue[] {
  const { row } = entry
  const { lexicon } = inventory
  const value = row.values.purpose ?? row.key
  const issue = (column: string, code: IssueCode, values: Issue['values'] = {}): Issue => ({
    tab: 'purposes',
    row: row.line,
    column,
    code,
    values: { value, ...values },
  })
  const periods = ([of, code]: readonly [Overrun, IssueCode]) => {
    const found = entry.kept.filter(
      ({ overrun, activity }) => overrun === of && activity === row.key,
    )
    const values = { months: row.values['retention-months'] ?? 0, n: found.length }
    const names = listed(variableNames(found, inventory), inventory)
    return found.length > 0 ? [issue('retention-months', code, { ...values, names })] : []
  }
  const isUncounted =
    row.states.retention === 'filled' && row.states['retention-months'] === 'blank'
  const sources = entry.unnamedSources.map((id) => lexicon.reference('sources', id))
  const categories = entry.unnamedSensitive.map((id) => lexicon.word('gdpr_category', id))
  return [
    ...PERIODS.flatMap(periods),
    ...(isUncounted ? [issue('retention-months', 'retention-uncounted')] : []),
    ...(sources.length > 0
      ? [issue('source', 'purpose-sources', { names: listed(sources, inventory) })]
      : []),
    ...(categories.length > 0
      ? [issue('categories', 'purpose-sensitive', { names: listed(categories, inventory) })]
      : []),
  ]
}

const PERIODS: readonly (readonly [Overrun, IssueCode])[] = [
  ['exceeded', 'retention-exceeded'],
  ['possible', 'retention-to-check'],
]

/** Sources that no activity names, by itself or by its variables; told once for all. */
function unnamed(inventory: Inventory, entries: readonly RegisterEntry[]): Issue[] {
  const named = new Set(entries.flatMap(({ sources }) => sources))
  const left = inventory.rows.sources.filter(({ key }) => !named.has(key))
  if (left.length === 0) return []
  const names = listed(
    left.map(({ key, values }) => values.name ?? key),
    inventory,
  )
  const values = { n: left.length, names }
  return [{ tab: 'purposes', row: null, column: null, code: 'sources-without-purpose', values }]
}

export function variableNames(kept: readonly Kept[], { rows }: Inventory): string[] {
  const names = new Map(rows.variables.map(({ key, values }) => [key, values.name ?? key]))
  return [...new Set(kept.map(({ variable }) => names.get(variable) ?? variable))]
}

/** Names told at most; the others are counted. */
const NAMED = 5
const MORE: Text = { fr: '{names}… et {n|# autre|# autres}', en: '{names}… and {n|# more|# more}' }

function listed(names: readonly string[], { lexicon: { locale } }: Inventory): string {
  const left = names.length - NAMED
  const list = names.slice(0, NAMED).join(', ')
  return left > 0 ? say(MORE, locale, { names: list, n: left }) : list
}
