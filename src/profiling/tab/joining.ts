import type { Day } from '../../base/day.ts'
import type { ColumnAsk } from '../ask.ts'
import type { CheckResult } from '../checkResult.ts'
import { checkResult } from '../checkResult.ts'
import { columnCounts } from '../columnCounts.ts'
import type { Counts } from '../counts.ts'
import { joinCounts } from '../counts.ts'
import { joinRecords, noRecords } from '../recordCounts.ts'
import { unpacked } from './packed.ts'
import type { TabCounts } from './tabPart.ts'

/** Parts of a tab put together, each once and in any order. */
export interface Joining {
  take(part: Pick<TabCounts, 'counts' | 'reading'>): void
  result(today: Day): CheckResult
}

export function joining(asks: readonly ColumnAsk[]): Joining {
  let all: Counts | null = null
  const read = noRecords()
  return {
    take({ counts, reading }) {
      const part = unpacked(counts, asks)
      all = all ?? noCounts(asks, part)
      joinCounts(all, part)
      joinRecords(read, reading)
    },
    result: (today) => checkResult(all ?? noCounts(asks, null), read, asks, today),
  }
}

function noCounts(asks: readonly ColumnAsk[], like: Counts | null): Counts {
  const columns = asks.map((ask, at) => {
    if (!ask.allowed) return null
    return columnCounts(ask, like?.columns[at]?.isAsked ?? ask.rule === null)
  })
  return { records: 0, recognised: 0, whole: 0, columns }
}
