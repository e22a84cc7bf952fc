import { say } from '../base/text.ts'
import type { Tab } from '../workbook/tab.ts'
import { Refusal } from './failure.ts'
import type { Ports } from './ports.ts'

/** Refuses to go on where the person may not write in a tab that was read: nothing else is touched then. */
export function mustOpen({ book, locale }: Ports, tab: Tab): void {
  if (book.mayWrite(tab)) return
  if (book.stop(null)?.code === 'read-only') throw new Refusal('read-only')
  throw new Refusal('tab-closed', { tab: say(tab.name, locale) })
}
