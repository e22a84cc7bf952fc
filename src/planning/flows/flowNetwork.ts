import type { RowOf } from '../../workbook/tab.ts'
import type { flows } from '../../workbook/tabs/flows.ts'
import type { sources } from '../../workbook/tabs/sources.ts'

export type FlowRow = RowOf<typeof flows>
export type SourceRow = RowOf<typeof sources>

/** A flow from one source to another. */
export interface Link {
  readonly from: string
  readonly to: string
}

/** States of a flow nothing goes through yet. */
const NOT_YET: readonly string[] = ['planned', 'possible']

/** Whether data go through a flow, or did before it broke; one that does not say is taken at its word. */
export function isRunning({ values }: FlowRow): boolean {
  return !NOT_YET.includes(values.status ?? '')
}

/** The two ends of a flow; null when one is missing, or when both are one. */
export function linkOf({ values: { from, to } }: FlowRow): Link | null {
  return from === null || to === null || from === to ? null : { from, to }
}

/** What sources say they feed, themselves left out. */
export function declaredFeeds(rows: readonly SourceRow[]): Link[] {
  return rows.flatMap(({ key, values }) =>
    (values.feeds ?? []).flatMap((to) => (to === key ? [] : [{ from: key, to }])),
  )
}

/** Sources that feed another or are fed, by a flow that runs or by what they say they feed. */
export function connectedSources(
  sourceRows: readonly SourceRow[],
  flowRows: readonly FlowRow[],
): ReadonlySet<string> {
  const links = [...flowRows.filter(isRunning).flatMap((row) => linkOf(row) ?? [])]
  return new Set([...links, ...declaredFeeds(sourceRows)].flatMap(({ from, to }) => [from, to]))
}

/**
 * What sources say they feed and no flow shows yet, once each: rows to write in Flux. Where the reverse
 * alone is shown, or where a flow of one of the two has an end nobody can read, a person must say first.
 */
export function unlistedFeeds(
  sourceRows: readonly SourceRow[],
  flowRows: readonly FlowRow[],
): Link[] {
  const listed = new Set(flowRows.flatMap(({ values: { from, to } }) => [`${from} ${to}`]))
  const unclear = flowRows.filter(
    ({ states }) => states.from === 'invalid' || states.to === 'invalid',
  )
  return declaredFeeds(sourceRows).filter(({ from, to }) => {
    if (listed.has(`${from} ${to}`) || listed.has(`${to} ${from}`)) return false
    listed.add(`${from} ${to}`)
    return !unclear.some(({ values }) => values.from === from || values.to === to)
  })
}

/**
 * Days a datum of a family was measured to take to reach a source: the age, when observed, of the
 * freshest running flow that says it carries that family there. Null when none was measured.
 */
export function measuredDelay(
  flowRows: readonly FlowRow[],
  ageHours: (flow: string) => number | null,
): (source: string | null, family: string) => number | null {
  const running = flowRows.filter(isRunning)
  return (source, family) => {
    const ages = running
      .filter(({ values }) => values.to === source && values['data-families']?.includes(family))
      .flatMap(({ key }) => ageHours(key) ?? [])
    return source === null || ages.length === 0 ? null : Math.min(...ages) / 24
  }
}
