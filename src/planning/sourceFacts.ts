import { terms } from '../catalogue/lists.ts'
import { sources as catalogueSources } from '../catalogue/sources.ts'
import type { FeedFreshness } from '../scoring/feedFreshness.ts'
import { feedFreshness } from '../scoring/feedFreshness.ts'
import type { Observation } from '../scoring/observation.ts'
import { observation, observedOn } from '../scoring/observation.ts'
import type { Issue } from '../workbook/issue.ts'
import type { RowOf } from '../workbook/tab.ts'
import type { sources } from '../workbook/tabs/sources.ts'
import { schedule } from './feed.ts'
import { inherited } from './inherited.ts'

/** What the rows of a source say to its variables. */
export interface SourceFacts {
  readonly population: string | null
  /** Whether its population was asked for and is not known: no usual one stands for it. */
  readonly isPopulationUnknown: boolean
  readonly frequency: string | null
  readonly accessGroups: readonly string[] | null
  /** How it is integrated, 0–1. */
  readonly technicalAccess: number | null
  /** The day its last update was first seen, and its age then. */
  readonly observedOn: number | null
  readonly ageHours: number | null
  readonly feed: FeedFreshness
  readonly issues: readonly Issue[]
}

/** Reads a source. `today` only dates what is typed for the first time; it ages nothing. */
export function sourceFacts(row: RowOf<typeof sources>, today: number): SourceFacts {
  const { values } = row
  const typed = values['last-update']
  const seen = observedOn(typed, before(row), today)
  const { ageHours, state } = observation({ typed, observedOn: seen }, today)
  const catalogue = catalogueSources().get(values['catalogue-source'] ?? '')
  return {
    population: inherited(row, 'population', catalogue?.population ?? null),
    isPopulationUnknown: values.population === null && row.states.population !== 'blank',
    frequency: values.frequency,
    accessGroups: values['access-groups'],
    technicalAccess: levelOf(values['integration-level']),
    observedOn: seen,
    ageHours,
    feed: feedFreshness(ageHours, schedule(values.frequency)),
    issues: told(row, state, Math.floor(today) - Math.floor(seen ?? today)),
  }
}

/** What its last update asks of people: a date that can be, and seen not too long ago. */
function told(
  { key, line, values }: RowOf<typeof sources>,
  state: Observation['state'],
  days: number,
): Issue[] {
  const place = { tab: 'sources', row: line, column: 'last-update' }
  if (state === 'future-date') {
    return [{ ...place, code: 'future-date', values: { day: values['last-update'] ?? 0 } }]
  }
  if (state !== 'to-renew') return []
  return [{ ...place, code: 'to-renew', values: { value: values.name ?? key, days } }]
}

/** The value last seen is told by what was computed then: the day it was seen, less its age. */
function before({ values }: RowOf<typeof sources>) {
  const seen = values['observed-on']
  const age = values['feed-age']
  if (seen === null) return null
  return { typed: age === null ? null : Math.round((seen - age) * 1e6) / 1e6, observedOn: seen }
}

function levelOf(level: string | null): number | null {
  return terms('integration_level').find(({ id }) => id === level)?.numeric ?? null
}
