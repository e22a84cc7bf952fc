import type { FeedFreshness } from '../../scoring/feedFreshness.ts'
import { feedFreshness } from '../../scoring/feedFreshness.ts'
import type { Observation } from '../../scoring/observation.ts'
import { observation, observedOn } from '../../scoring/observation.ts'
import type { Issue } from '../../workbook/issue.ts'
import { schedule } from './feed.ts'

/** What a row says of its last load, and what was computed when it was last looked at. */
export interface TypedLoad {
  readonly typed: number | null
  /** The day it was first seen, as computed then, and its age in days on that day. */
  readonly seen: number | null
  readonly ageDays: number | null
  readonly frequency: string | null
}

/** A load as it was observed: it does not age by itself. */
export interface ObservedFeed {
  readonly observedOn: number | null
  readonly ageHours: number | null
  readonly feed: FeedFreshness
  readonly state: Observation['state']
  /** Days since it was observed. */
  readonly days: number
}

/**
 * The last load of a source or of a flow, compared with the day it was first seen. `today` only dates
 * what is typed for the first time.
 *
 * @example typed 5 January, first seen 6 January, daily → 24 h, fresh, whatever the day it is asked
 */
export function observedFeed(load: TypedLoad, today: number): ObservedFeed {
  const { typed, frequency } = load
  const seen = observedOn(typed, before(load), today)
  const { ageHours, state } = observation({ typed, observedOn: seen }, today)
  return {
    observedOn: seen,
    ageHours,
    feed: feedFreshness(ageHours, schedule(frequency)),
    state,
    days: Math.floor(today) - Math.floor(seen ?? today),
  }
}

/** The value last seen is told by what was computed then: the day it was seen, less its age. */
function before({ seen, ageDays }: TypedLoad) {
  if (seen === null) return null
  return {
    typed: ageDays === null ? null : Math.round((seen - ageDays) * 1e6) / 1e6,
    observedOn: seen,
  }
}

/** What a load asks of people: a date that can be, and seen not too long ago. */
export function loadIssues(
  { state, days }: ObservedFeed,
  place: Pick<Issue, 'tab' | 'row' | 'column'>,
  typed: number | null,
  name: string,
): Issue[] {
  if (state === 'future-date') {
    return [{ ...place, code: 'future-date', values: { day: typed ?? 0 } }]
  }
  if (state !== 'to-renew') return []
  return [{ ...place, code: 'to-renew', values: { value: name, days } }]
}
