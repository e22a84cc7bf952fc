import type { Snapshot } from '../snapshot.ts'

/** A figure before and after; `before` is null where there was none. */
export interface Change {
  readonly before: number | null
  readonly after: number | null
}

/** What changed between two computations. Ids. */
export interface Changes {
  readonly proven: Change
  readonly assumed: Change
  readonly quality: Change
  readonly inventory: Change
  /** Weights of the criteria, before and after; null when they are the same. */
  readonly weights: { readonly before: string; readonly after: string } | null
  /** Sources that were not late and now are. */
  readonly newlyLate: readonly string[]
  /** Data no longer missing, and data newly missing. */
  readonly solved: readonly string[]
  readonly newlyMissing: readonly string[]
  /** Scenarios whose status is not what it was, with both. */
  readonly scenarios: readonly {
    readonly id: string
    readonly before: string
    readonly after: string
  }[]
}

/**
 * What changed between two computations; on a first one, nothing did. Data set aside are missing
 * without being asked for: neither solved nor new.
 */
export function changes(before: Snapshot | null, after: Snapshot): Changes {
  const figure = (of: 'proven' | 'assumed' | 'quality' | 'inventory') => ({
    before: before?.[of] ?? null,
    after: after[of],
  })
  const lacking = new Set([...after.missing, ...after.aside])
  const known = new Set([...(before?.missing ?? []), ...(before?.aside ?? [])])
  return {
    proven: figure('proven'),
    assumed: figure('assumed'),
    quality: figure('quality'),
    inventory: figure('inventory'),
    weights:
      before && before.weights !== after.weights
        ? { before: before.weights, after: after.weights }
        : null,
    newlyLate: before ? after.late.filter((id) => !before.late.includes(id)) : [],
    solved: before?.missing.filter((datum) => !lacking.has(datum)) ?? [],
    newlyMissing: before ? after.missing.filter((datum) => !known.has(datum)) : [],
    scenarios: Object.entries(after.scenarios).flatMap(([id, status]) => {
      const was = before?.scenarios[id]
      return was === undefined || was === status ? [] : [{ id, before: was, after: status }]
    }),
  }
}
