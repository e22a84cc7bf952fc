import type { RowOf } from '../../workbook/tab.ts'
import type { variables } from '../../workbook/tabs/variables.ts'
import { saysSomething } from './nothingSaid.ts'

type VariableRow = RowOf<typeof variables>

/**
 * Whether a use of today is named, or said to be none; `null` while nobody said. A blank cell says none
 * where the row is described otherwise, and nothing where nobody came by yet; "I don't know" says nothing.
 * House rule, told in docs/decisions/0026.
 */
export function isUsed(row: VariableRow): boolean | null {
  const { values, states } = row
  const use = values['current-use']
  if (use !== null) return saysSomething(use)
  return states['current-use'] === 'blank' && isDescribed(row) ? false : null
}

/** What tells the life of a variable, beside its uses. */
const LIFE = ['utility', 'collection-means', 'update-means', 'typed-by'] as const

/** Whether somebody said how many records hold it, and anything of what it is for or how it is kept. */
function isDescribed({ values }: VariableRow): boolean {
  const isCounted = values.filled !== null || values['declared-rate'] !== null
  return isCounted && LIFE.some((id) => saysSomething(values[id]))
}
