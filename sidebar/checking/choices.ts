import type { VariableCounts } from '../../src/app/checking/wrongCounts.ts'
import type { CheckedVariable } from '../../src/app/commands/checkOffer.ts'
import type { ColumnMatch } from '../../src/app/commands/columnMatches.ts'
import type { Day } from '../../src/base/day.ts'
import { fold } from '../../src/base/fold.ts'
import type { PlannedColumn } from '../../src/profiling/checkPlan.ts'
import type { CheckResult } from '../../src/profiling/checkResult.ts'
import type { FileFailure } from '../../src/profiling/file/failure.ts'
import type { Understood } from '../../src/profiling/file/understood.ts'
import type { ColumnNature } from '../../src/profiling/natureAsk.ts'
import { UNKNOWN_NATURE } from '../../src/profiling/natureAsk.ts'

/** What is done with a column: the variable it is, or counted and not saved, or not looked into. */
export type Choice = { readonly variable: CheckedVariable } | 'count' | 'skip'

/** A column of the file, and what a person says of it. */
export interface ChosenColumn {
  readonly column: number
  /** Its name; '' when the file gives none. */
  readonly name: string
  readonly match: ColumnMatch | null
  readonly choice: Choice
  readonly isCardFree: boolean
}

/** How a column is judged. */
export function natureOf({ choice, match }: ChosenColumn): ColumnNature {
  return typeof choice === 'object' ? choice.variable.nature : (match?.nature ?? UNKNOWN_NATURE)
}

/** Whether nobody may look into a column, whatever the person says. */
export const isClosed = (column: ChosenColumn) => !natureOf(column).isAllowed

/** Whether a column is counted. */
export const isCounted = (column: ChosenColumn) => column.choice !== 'skip' && !isClosed(column)

/** What is proposed for each column, to be confirmed. */
export function proposed(
  header: readonly string[],
  matches: readonly ColumnMatch[],
  variables: readonly CheckedVariable[],
): ChosenColumn[] {
  const byId = new Map(variables.map((one) => [one.id, one]))
  return header.map((name, column) => {
    const match = matches[column] ?? null
    const variable = byId.get(match?.variable ?? '')
    return { column, name, match, choice: variable ? { variable } : 'count', isCardFree: false }
  })
}

/** Names of the columns that tools keep to say when a record last changed. */
const UPDATES = /updat|modif|\bmaj\b|mise a jour/

/** The column that seems to tell when records were last confirmed, to be confirmed; null for none. */
export function updateColumn(columns: readonly ChosenColumn[]): number | null {
  const isUpdate = ({ name }: ChosenColumn) => UPDATES.test(fold(name).replace(/_/g, ' '))
  return columns.find((one) => isCounted(one) && isUpdate(one))?.column ?? null
}

/** A column changed; a variable is that of one column: another that had it is only counted from then on. */
export function chosenAnew(
  columns: readonly ChosenColumn[],
  column: number,
  choice: Choice,
): ChosenColumn[] {
  const variable = variableOf(choice)
  return columns.map((one) => {
    if (one.column === column) return { ...one, choice }
    const isTaken = variable !== null && variableOf(one.choice) === variable
    return isTaken ? { ...one, choice: 'count' } : one
  })
}

/** What is said otherwise of the column at a place; the others stay as they are. */
export function correctedAt(
  columns: readonly ChosenColumn[],
  place: number,
  change: Partial<ChosenColumn>,
): ChosenColumn[] {
  return columns.map((one) => (one.column === place ? { ...one, ...change } : one))
}

/** The id of the variable chosen; null for none. */
export const variableOf = (choice: Choice) =>
  typeof choice === 'object' ? choice.variable.id : null

/** The columns as the counting is told of them: those nobody looks into are closed to rules too. */
export function planned(columns: readonly ChosenColumn[]): PlannedColumn[] {
  return columns.map((column) => ({
    column: column.column,
    nature: { ...natureOf(column), isAllowed: isCounted(column) },
    name: typeof column.choice === 'object' ? column.choice.variable.name : '',
    isCardFree: column.isCardFree,
  }))
}

/** What each column is called, so that it can be told of: its name, else its place, from 1. */
export const headerOf = (columns: readonly ChosenColumn[]) =>
  columns.map(({ name, column }) => name || String(column + 1))

/**
 * What a reading is told of a file: all but the records the page shows, which it has no business with. Null
 * where the file was not understood.
 */
export function toldToReading(
  understood: Understood | FileFailure,
  columns: readonly ChosenColumn[],
): Understood | null {
  return 'code' in understood ? null : { ...understood, header: headerOf(columns), sample: [] }
}

/** The counts to keep: those of confirmed variables, each with the days of update of the file. */
export function countsToSave(
  columns: readonly ChosenColumn[],
  result: CheckResult,
  update: number | null,
  today: Day,
): VariableCounts[] {
  const days = result.columns.find((found) => found !== null && found.column === update)
  const isPast = (days?.median ?? today + 1) <= today
  return columns.flatMap(({ choice }, at) => {
    const found = result.columns[at]
    const variable = variableOf(choice)
    if (variable === null || !found || found.applicable === null) return []
    const { records, applicable, empty, placeholder, valid, yes } = found
    const { distinct, isExact, duplicates, remarks } = found
    return {
      variable,
      ...{ records, applicable, empty, placeholder, valid, yes },
      ...{ distinct, isExact, duplicates, remarks },
      oldest: isPast ? (days?.oldest ?? null) : null,
      median: isPast ? (days?.median ?? null) : null,
    }
  })
}
