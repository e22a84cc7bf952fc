import type { Inventory } from '../inventory.ts'
import type { Snapshot } from '../snapshot.ts'
import { isLate } from '../snapshot.ts'
import type { Changes } from './changes.ts'
import { changes } from './changes.ts'

/** What changed, each thing by the name people know it by. */
export function toldChanges(
  before: Snapshot | null,
  after: Snapshot,
  { rows, lexicon }: Inventory,
): Changes {
  const found = changes(before, after)
  const sources = new Map(rows.sources.map(({ key, values }) => [key, values.name ?? key]))
  const scenarios = new Map(rows.scenarios.map(({ key, values }) => [key, values.label ?? key]))
  const status = (id: string) => lexicon.word('scenario_status', id)
  return {
    ...found,
    newlyLate: found.newlyLate.map((id) => sources.get(id) ?? id),
    solved: found.solved.map((id) => lexicon.word('data', id)),
    newlyMissing: found.newlyMissing.map((id) => lexicon.word('data', id)),
    scenarios: found.scenarios.map((one) => ({
      id: scenarios.get(one.id) ?? one.id,
      before: status(one.before),
      after: status(one.after),
    })),
  }
}

/** What the workbook held of the computation before; null when it was never computed. */
export function heldBefore({ rows }: Inventory): Snapshot | null {
  const last = latest(rows.history)?.values
  if (!last) return null
  const share = (value: number | null) => (value === null ? null : value * 100)
  const data = (isRanked: boolean) =>
    rows.missing
      .filter(({ values }) => (values.rank !== null) === isRanked)
      .flatMap(({ values }) => values.datum ?? [])
  return {
    day: Math.floor(last.date ?? 0),
    proven: share(last.proven) ?? 0,
    assumed: share(last.assumed) ?? 0,
    quality: last.quality,
    inventory: share(last.inventory),
    weights: last.weights ?? '',
    missing: data(true),
    aside: [],
    late: rows.sources.flatMap(({ key, values }) => (isLate(values['feed-status']) ? [key] : [])),
    scenarios: Object.fromEntries(
      rows.scenarios.flatMap(({ key, values }) => (values.status ? [[key, values.status]] : [])),
    ),
  }
}

/** The same, when it is of an earlier day: what a file that forgot its snapshots is compared with. */
export function heldEarlier(inventory: Inventory, today: number): Snapshot | null {
  const held = heldBefore(inventory)
  return held && held.day < today ? held : null
}

/** The line of the latest day: people sort and insert rows. */
function latest(history: Inventory['rows']['history']) {
  const day = (row: (typeof history)[number] | null) => row?.values.date ?? -Infinity
  return history.reduce<(typeof history)[number] | null>(
    (best, row) => (best === null || day(row) >= day(best) ? row : best),
    null,
  )
}
