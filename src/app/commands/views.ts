import type { Tab } from '../../workbook/tab.ts'
import { isCalledFor } from '../../workbook/tab.ts'
import { workbook } from '../../workbook/workbook.ts'
import { Refusal } from '../failure.ts'
import type { Grid, Ports } from '../ports.ts'
import { recordedChoices } from '../seeds/choices.ts'

/** What came in sight, or went. */
export interface View {
  readonly isShown: boolean
  /** How many tabs are concerned. */
  readonly tabs: number
}

/** What a person wants to see; null for the other way round: a page says what it wants, and may say it twice. */
export type Wanted = boolean | null

/** What is wrong with what a page wants to see, if anything. */
export function wrongWanted(wanted: unknown): string | null {
  return wanted === null || typeof wanted === 'boolean' ? null : `wanted ${String(wanted)}`
}

/**
 * Shows the consultant's tabs, or hides them; when nothing is said, shows them if one is hidden, else hides
 * them all. Those that serve the add-on alone stay hidden, and those of an aim that was given up.
 */
export function consultantTabs(ports: Ports, wanted: Wanted): View {
  const { aims } = recordedChoices(ports)
  const called = (tab: Tab) => aims.length === 0 || isCalledFor(tab, aims)
  const theirs = workbook.filter((tab) => !tab.clientSees && tab.kind !== 'hidden')
  const there = ports.sight.standing(theirs)
  if (there.length === 0) throw new Refusal('no-workbook')
  const hidden = ports.sight.hidden(there).filter(called)
  if (wanted ?? hidden.length > 0) {
    ports.sight.show(hidden)
    return { isShown: true, tabs: hidden.length }
  }
  if (!ports.sight.hide(there)) throw new Refusal('nothing-in-sight')
  return { isShown: false, tabs: there.length }
}

/**
 * Opens the middle columns of every tab, or folds them; when nothing is said, opens them if one is folded,
 * else folds them all. Columns are found where they stand now; those of people stay as they are.
 */
export function allColumns(ports: Ports, wanted: Wanted): View {
  const { grids } = ports.book.read(workbook.filter(({ columns }) => columns.length > 0))
  const middles = [...grids.values()].map((grid) => ({ tab: grid.tab, columns: middle(grid) }))
  const those = middles.filter(({ columns }) => columns.length > 0)
  if (those.length === 0) throw new Refusal('no-workbook')
  const isShown = wanted ?? those.some(({ tab, columns }) => ports.sight.isFolded(tab, columns))
  for (const { tab, columns } of those) ports.sight.fold(tab, columns, !isShown)
  return { isShown, tabs: those.length }
}

/** Where the columns of the middle run stand, from left to right. */
function middle({ tab, places }: Grid): number[] {
  return tab.columns
    .filter(({ run }) => run === 2)
    .flatMap(({ id }) => places.get(id) ?? [])
    .sort((one, other) => one - other)
}
