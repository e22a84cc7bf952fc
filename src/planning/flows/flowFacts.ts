import type { FreshnessStatus } from '../../scoring/feedFreshness.ts'
import type { Issue } from '../../workbook/issue.ts'
import type { FlowRow } from './flowNetwork.ts'
import { isRunning } from './flowNetwork.ts'
import { loadIssues, observedFeed } from './observedFeed.ts'

/** What a flow says of its last load. */
export interface FlowFacts {
  readonly observedOn: number | null
  readonly ageHours: number | null
  /** Null for a flow nothing goes through yet. */
  readonly freshness: FreshnessStatus | null
  readonly issues: readonly Issue[]
}

/** Reads a flow, as a source is read: its last load is compared with the day it was first seen. */
export function flowFacts(row: FlowRow, today: number): FlowFacts {
  const { key, line, values } = row
  const typed = values['last-run']
  const { frequency, 'observed-on': seen, 'feed-age': ageDays } = values
  const load = observedFeed({ typed, seen, ageDays, frequency }, today)
  const place = { tab: 'flows', row: line, column: 'last-run' }
  return {
    observedOn: load.observedOn,
    ageHours: load.ageHours,
    freshness: isRunning(row) ? load.feed.status : null,
    issues: loadIssues(load, place, typed, key),
  }
}
