import type { Columns, Row } from '../../workbook/tab.ts'

/**
 * What a cell says, or what it inherits when it is blank. Only a blank cell means "as the source":
 * one that says "I don't know", or a word nobody can read, stays unknown (null) and inherits nothing.
 */
export function inherited<C extends Columns, K extends keyof C>(
  row: Row<C>,
  column: K,
  from: Row<C>['values'][K],
): Row<C>['values'][K] {
  return row.states[column] === 'blank' ? from : row.values[column]
}
