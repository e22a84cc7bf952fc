import type { Locale } from '../base/text.ts'
import type { Issue } from '../workbook/issue.ts'
import type { Lexicon } from '../workbook/kind.ts'
import type { Row, RowOf, Tab } from '../workbook/tab.ts'
import { isCalledFor } from '../workbook/tab.ts'
import { checks } from '../workbook/tabs/checks.ts'
import { collection } from '../workbook/tabs/collection.ts'
import { consistency } from '../workbook/tabs/consistency.ts'
import { decisions } from '../workbook/tabs/decisions.ts'
import { diagnosis } from '../workbook/tabs/diagnosis.ts'
import { flows } from '../workbook/tabs/flows.ts'
import { history } from '../workbook/tabs/history.ts'
import { indicators } from '../workbook/tabs/indicators.ts'
import { journeys } from '../workbook/tabs/journeys.ts'
import { matches } from '../workbook/tabs/matches.ts'
import { missing } from '../workbook/tabs/missing.ts'
import { needs } from '../workbook/tabs/needs.ts'
import { objectives } from '../workbook/tabs/objectives.ts'
import { programmes } from '../workbook/tabs/programmes.ts'
import { purposes } from '../workbook/tabs/purposes.ts'
import { qualityPlan } from '../workbook/tabs/qualityPlan.ts'
import { repository } from '../workbook/tabs/repository.ts'
import { scenarios } from '../workbook/tabs/scenarios.ts'
import { settings as settingsTab } from '../workbook/tabs/settings.ts'
import { sources } from '../workbook/tabs/sources.ts'
import { tests } from '../workbook/tabs/tests.ts'
import { useless } from '../workbook/tabs/useless.ts'
import { variables } from '../workbook/tabs/variables.ts'
import { waves } from '../workbook/tabs/waves.ts'
import { tabOf } from '../workbook/workbook.ts'
import { lexicon } from './lexicon.ts'
import type { NewNumber } from './numbered.ts'
import { allNumbered } from './numbered.ts'
import { projectSettings } from './ownData.ts'
import type { Grid, Reading } from './ports.ts'
import { tabRows } from './rows.ts'
import type { Settings } from './settings.ts'

/** The tabs of an inventory: what people type, and what was computed last time. */
const TABS = {
  settings: settingsTab,
  sources,
  variables,
  flows,
  objectives,
  programmes,
  scenarios,
  needs,
  matches,
  collection,
  checks,
  purposes,
  missing,
  waves,
  history,
  journeys,
  tests,
  consistency,
  repository,
  qualityPlan,
  useless,
  indicators,
  diagnosis,
  decisions,
} as const

export const INVENTORY_TABS: readonly Tab[] = Object.values(TABS)

type Rows = { readonly [Id in keyof typeof TABS]: readonly RowOf<(typeof TABS)[Id]>[] }

const NAMES = new Map(Object.entries(TABS).map(([name, { id }]) => [id, name]))

/** The rows of a tab, whatever they hold. */
export function rowsOfTab({ rows }: Pick<Inventory, 'rows'>, tab: string): readonly Row[] {
  const all: Readonly<Record<string, readonly Row[]>> = rows
  return all[NAMES.get(tab) ?? ''] ?? []
}

/** Everything people typed, read, with the words it was read in. */
export interface Inventory {
  readonly rows: Rows
  readonly settings: Settings
  readonly lexicon: Lexicon
  readonly grids: ReadonlyMap<string, Grid>
  /** Numbers given to new rows, by tab. */
  readonly ids: ReadonlyMap<string, readonly NewNumber[]>
  readonly issues: readonly Issue[]
}

/** Reads the rows of every tab; a tab the aims do not call for is simply empty. */
export function inventory(reading: Reading, fallback: Locale): Inventory {
  const { grids, ids } = allNumbered(reading.grids)
  const chosen = projectSettings(grids.get('settings'))
  const words = lexicon(grids, chosen.locale ?? fallback)
  const issues: Issue[] = []
  const read = (tab: Tab): readonly Row[] => {
    const found = tabRows(tab, grids.get(tab.id), words)
    issues.push(...found.issues)
    return found.rows
  }
  // Each tab gives rows of its own type, which a loop over all of them cannot tell the compiler.
  const rows = Object.fromEntries(
    Object.entries(TABS).map(([name, tab]) => [name, tab.id === settingsTab.id ? [] : read(tab)]),
  ) as unknown as Rows
  const placed = reading.issues.filter((issue) => isWorthSaying(issue, chosen))
  return {
    rows,
    settings: chosen,
    lexicon: words,
    grids,
    ids,
    issues: [...placed, ...chosen.issues, ...issues],
  }
}

/** A tab that no aim calls for may well not be there. */
function isWorthSaying({ code, tab }: Issue, { aims }: Settings): boolean {
  return code !== 'tab-missing' || isCalledFor(tabOf(tab), aims)
}
