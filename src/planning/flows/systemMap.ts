import type { FreshnessStatus } from '../../scoring/feedFreshness.ts'
import type { SourceFacts } from '../sources/sourceFacts.ts'
import type { FlowFacts } from './flowFacts.ts'
import type { FlowRow, SourceRow } from './flowNetwork.ts'
import { connectedSources, isRunning, linkOf } from './flowNetwork.ts'

/** A source on the map. */
export interface MapNode {
  readonly id: string
  readonly label: string
  /** Its role in the system; null when nobody said. */
  readonly role: string | null
  readonly freshness: FreshnessStatus
  readonly isIsolated: boolean
}

/** A flow on the map. */
export interface MapEdge {
  readonly id: string
  readonly from: string
  readonly to: string
  /** Null for a flow nothing goes through yet. */
  readonly freshness: FreshnessStatus | null
  readonly isRunning: boolean
  readonly families: readonly string[]
}

/** The system as data for whoever draws it. */
export interface SystemMap {
  /** The roles there are, from left to right. */
  readonly roles: readonly (string | null)[]
  readonly nodes: readonly MapNode[]
  readonly edges: readonly MapEdge[]
}

/** From where data come in to where they are used; sources without a role stand first, to be placed. */
const ROLES: readonly (string | null)[] = [
  null,
  'collection',
  'reference',
  'storage',
  'repository',
  'activation',
  'reporting',
]

/** What sources and flows say of the system: a node a source, an edge a flow between two of them. */
export function systemMap(
  sourceRows: readonly SourceRow[],
  flowRows: readonly FlowRow[],
  facts: {
    readonly sources: ReadonlyMap<string, SourceFacts>
    readonly flows: ReadonlyMap<string, FlowFacts>
  },
): SystemMap {
  const connected = connectedSources(sourceRows, flowRows)
  const nodes = sourceRows.map(
    ({ key, values }): MapNode => ({
      id: key,
      label: values.name ?? key,
      role: values.role,
      freshness: facts.sources.get(key)?.feed.status ?? 'unknown',
      isIsolated: !connected.has(key),
    }),
  )
  const known = new Set(nodes.map(({ id }) => id))
  const edges = flowRows.flatMap((row): MapEdge[] => {
    const link = linkOf(row)
    if (!link || !known.has(link.from) || !known.has(link.to)) return []
    const freshness = facts.flows.get(row.key)?.freshness ?? null
    const families = row.values['data-families'] ?? []
    return [{ id: row.key, ...link, freshness, isRunning: isRunning(row), families }]
  })
  return { roles: ROLES.filter((role) => nodes.some((node) => node.role === role)), nodes, edges }
}
