import { terms } from '../../catalogue/lists.ts'
import { sources as catalogueSources } from '../../catalogue/sources.ts'
import type { FeedFreshness } from '../../scoring/feedFreshness.ts'
import type { Issue } from '../../workbook/issue.ts'
import type { RowOf } from '../../workbook/tab.ts'
import type { sources } from '../../workbook/tabs/sources.ts'
import { loadIssues, observedFeed } from '../flows/observedFeed.ts'
import { inherited } from '../variables/inherited.ts'

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
  const { key, line, values } = row
  const typed = values['last-update']
  const { frequency, 'observed-on': seen, 'feed-age': ageDays } = values
  const load = observedFeed({ typed, seen, ageDays, frequency }, today)
  const catalogue = catalogueSources().get(values['catalogue-source'] ?? '')
  const place = { tab: 'sources', row: line, column: 'last-update' }
  return {
    population: inherited(row, 'population', catalogue?.population ?? null),
    isPopulationUnknown: values.population === null && row.states.population !== 'blank',
    frequency,
    accessGroups: values['access-groups'],
    technicalAccess: levelOf(values['integration-level']),
    observedOn: load.observedOn,
    ageHours: load.ageHours,
    feed: load.feed,
    issues: loadIssues(load, place, typed, values.name ?? key),
  }
}

function levelOf(level: string | null): number | null {
  return terms('integration_level').find(({ id }) => id === level)?.numeric ?? null
}
