// What was computed from, told in a word a tab: figures are older than the sheet once a word differs.
import { fingerprint } from '../base/fingerprint.ts'
import { isPeoples } from '../workbook/column.ts'
import type { Row, Tab } from '../workbook/tab.ts'
import { matches } from '../workbook/tabs/matches.ts'
import { settings } from '../workbook/tabs/settings.ts'
import type { Inventory } from './inventory.ts'
import { INVENTORY_TABS, rowsOfTab } from './inventory.ts'
import { parameterKey } from './parameterOf.ts'
import type { Memory } from './ports.ts'
import { settingLines } from './settingLines.ts'

/** Tab → a word for what people typed there. The order of rows, of columns and of words changes nothing. */
export type Fingerprints = Readonly<Record<string, string>>

/** Words for what people typed, as it was read; rows the add-on itself is about to add say nothing. */
export function fingerprints(inventory: Inventory): Fingerprints {
  const words = INVENTORY_TABS.filter(({ id }) => inventory.grids.has(id)).map((tab) => [
    tab.id,
    tab.id === settings.id ? settingsWord(inventory) : rowsWord(tab, inventory),
  ])
  return Object.fromEntries(words)
}

function rowsWord(tab: Tab, inventory: Inventory): string {
  const all = rowsOfTab(inventory, tab.id)
  const columns = tab.columns.filter(isPeoples).map(({ id }) => id)
  const typed = all.filter((row) => !isOurs(tab, row)).map((row) => rowWord(row, columns))
  return fingerprint(typed.filter((word) => word !== '').sort())
}

/** What a row says in people's cells; '' when it says nothing. */
function rowWord({ key, values, states }: Row, columns: readonly string[]): string {
  const said = columns.filter((id) => states[id] !== 'blank')
  if (said.length === 0) return ''
  return JSON.stringify([key, ...said.map((id) => [id, states[id], values[id]])])
}

/** Whether the add-on wrote a row for people: a proposal nobody answered, a need it derived. */
function isOurs(tab: Tab, { values }: Row): boolean {
  if ((values['derived-from'] ?? null) !== null) return true
  if (tab.id !== matches.id) return false
  const isOpen = values.decision === null || values.decision === 'proposed'
  return isOpen || (values.method === 'manual' && values['decided-by'] === null)
}

function settingsWord({ grids }: Inventory): string {
  const grid = grids.get(settings.id)
  if (!grid) return ''
  const lines = settingLines(grid).lines.map(({ values, ...found }) =>
    JSON.stringify([parameterKey(found), values]),
  )
  return fingerprint(lines.sort())
}

const KEPT = 'fingerprints'

/** Reads what the last computation started from; gives what keeps the words of this one, once it is written. */
export function fingerprintKeeper(memory: Memory): (words: Fingerprints) => void {
  const before = memory.recall(KEPT)
  return (words) => {
    const now = JSON.stringify(words)
    if (now !== before) memory.keep(KEPT, now)
  }
}

/** The tabs people changed since the last computation; `null` when there was none that is remembered. */
export function changedTabs(memory: Memory, now: Fingerprints): readonly string[] | null {
  const before = parsed(memory.recall(KEPT))
  if (before === null) return null
  return Object.keys(now).filter((tab) => now[tab] !== before[tab])
}

function parsed(text: string | null): Fingerprints | null {
  try {
    return JSON.parse(text ?? 'null') as Fingerprints | null
  } catch {
    return null
  }
}
