import { say } from '../../base/text.ts'
import { fileText } from '../../profiling/tab/tabLines.ts'
import { HEAD_ROWS } from '../../profiling/tab/understoodTab.ts'
import { workbook } from '../../workbook/workbook.ts'
import { Refusal } from '../failure.ts'
import { ownTab } from '../ownTab.ts'
import type { OtherTab, Ports } from '../ports.ts'

/** Opens a tab a client pasted; one of ours, or one that is there no more, is refused in words. */
export function openTab({ otherSheets }: Ports, id: number): OtherTab {
  const tab = otherSheets.open(id, workbook)
  if (tab === null) throw new Refusal('tab-away')
  if ('own' in tab) throw new Refusal('tab-ours', { tab: tab.own })
  return tab
}

/** Refuses a copy of one of our tabs: it holds an inventory, and no customers. */
export function refuseCopy({ locale }: Ports, rows: ReturnType<OtherTab['cells']>): void {
  const own = ownTab(rows.slice(0, HEAD_ROWS).map((row) => row.map(fileText)))
  if (own) throw new Refusal('tab-ours', { tab: say(own.name, locale) })
}
