import type { Tab } from '../workbook/tab.ts'
import { withFedFlows } from './fedFlows.ts'
import type { Inventory } from './inventory.ts'
import { inventory } from './inventory.ts'
import type { Ports } from './ports.ts'
import { unread } from './unread.ts'

/** Reads tabs for somebody who looks; throws, in words, where one of those needed cannot be read. */
export function readInventory(
  { book, locale }: Ports,
  tabs: readonly Tab[],
  needed: readonly string[],
  formulas: readonly string[] = [],
): Inventory {
  const read = withFedFlows(inventory(book.read(tabs, formulas), locale))
  const lost = needed.filter((tab) => !read.grids.has(tab))
  if (lost.length > 0) throw unread(lost, read.issues, locale)
  return read
}
