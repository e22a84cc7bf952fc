import { settings as settingsTab } from '../../workbook/tabs/settings.ts'
import { workbook } from '../../workbook/workbook.ts'
import { lexicon } from '../lexicon.ts'
import { projectSettings } from '../ownData.ts'
import type { Ports } from '../ports.ts'
import { tabRows } from '../rows.ts'

/** The cards there are. */
export type CardKind = 'missing' | 'variable' | 'source' | 'scenario'

/** A card to open: what it is about. */
export interface CardRef {
  readonly kind: CardKind
  readonly id: string
}

/** The tabs whose rows have a card. */
const CARDS: Readonly<Record<string, CardKind>> = {
  missing: 'missing',
  variables: 'variable',
  sources: 'source',
  scenarios: 'scenario',
}

/** The card of the row a person chose in the sheet; null where that row has none. */
export function chosenRow({ book, locale }: Ports): CardRef | null {
  const chosen = book.chosen(workbook.filter(({ id }) => CARDS[id] !== undefined))
  const kind = chosen && CARDS[chosen.tab.id]
  if (!kind) return null
  const { grids } = book.read([settingsTab, chosen.tab])
  const words = lexicon(grids, projectSettings(grids.get(settingsTab.id)).locale ?? locale)
  const { rows } = tabRows(chosen.tab, grids.get(chosen.tab.id), words)
  const row = rows.find(({ line }) => line === chosen.line)
  return row ? { kind, id: row.key } : null
}
