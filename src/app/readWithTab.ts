import { visibleText } from '../workbook/reading/visibleText.ts'
import type { Tab } from '../workbook/tab.ts'
import { workbook } from '../workbook/workbook.ts'
import type { Inventory } from './inventory.ts'
import { listColumns } from './listColumns.ts'
import type { Ports } from './ports.ts'
import { readInventory } from './readInventory.ts'

/** Reads tabs and one that is about to get rows, which is laid out where nobody has asked for it yet. */
export function readWithTab(
  ports: Ports,
  tab: Tab,
  tabs: readonly Tab[],
  needed: readonly string[],
): Inventory {
  const all = [...tabs, tab]
  const read = readInventory(ports, all, needed, [tab.id])
  const isLaid = tab.columns.every(({ id }) => read.grids.get(tab.id)?.places.has(id))
  if (isLaid || !isBare(ports, tab)) return read
  const before = workbook.slice(0, workbook.indexOf(tab))
  ports.builder.lay(tab, {
    locale: read.lexicon.locale,
    lists: listColumns(read.lexicon),
    position: ports.sight.standing(before).length,
    hidden: !tab.clientSees,
  })
  return readInventory(ports, all, needed, [tab.id])
}

/** Whether a tab is not there, or holds nothing yet: a run may have died as it laid it out. */
function isBare({ book }: Ports, tab: Tab): boolean {
  const [, ...below] = book.texts(tab) ?? []
  return below.every((line) => line.every((text) => visibleText(text) === ''))
}
