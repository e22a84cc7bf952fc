import type { CheckedCounts, VariableCounts } from '../../../src/app/checking/wrongCounts.ts'
import type { QueriedColumn, WarehouseQuery } from '../../../src/app/commands/warehouseQuery.ts'
import type { PastedColumn } from '../../../src/profiling/sql/pasted/pastedCounts.ts'

/** What a result tells of a variable; its counts are null when the engine could not tell whom it concerns. */
export interface Told {
  readonly variable: string
  readonly pasted: PastedColumn
  readonly counts: VariableCounts | null
}

/** What a result tells of each variable, with the dates of update of the table. */
export function toldOf(
  columns: readonly QueriedColumn[],
  pasted: readonly PastedColumn[],
): readonly Told[] {
  const dates = pasted[columns.findIndex(({ variable }) => variable === null)] ?? null
  return columns.flatMap(({ variable }, at) => {
    const one = pasted[at]
    if (variable === null || !one) return []
    return [{ variable, pasted: one, counts: countsOf(variable, one, dates) }]
  })
}

function countsOf(
  variable: string,
  { records, applicable, empty, placeholder, valid, yes, distinct, duplicates }: PastedColumn,
  dates: PastedColumn | null,
): VariableCounts | null {
  if (applicable === null || empty === null) return null
  return {
    ...{ variable, records, applicable, empty, placeholder, valid, yes, distinct, duplicates },
    ...{ isExact: true, remarks: [] },
    ...{ oldest: dates?.oldest ?? null, median: dates?.median ?? null },
  }
}

/** What is kept of a result. */
export function checkedOf(
  { at }: WarehouseQuery,
  source: string,
  told: readonly Told[],
): CheckedCounts {
  return { source, at, file: null, counts: told.flatMap(({ counts }) => counts ?? []) }
}
