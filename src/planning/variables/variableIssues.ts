import type { Issue } from '../../workbook/issue.ts'
import type { RowOf } from '../../workbook/tab.ts'
import type { variables } from '../../workbook/tabs/variables.ts'
import type { applicability } from './applicability.ts'

/**
 * What is wrong between the cells of one variable, each of them readable.
 *
 * @param exceeded size of the population the filled values are more than; `null` when they are not
 */
export function variableIssues(
  { values, line }: RowOf<typeof variables>,
  rule: ReturnType<typeof applicability>,
  exceeded: number | null,
): Issue[] {
  const { 'accuracy-correct': correct, 'accuracy-checked': checked } = values
  const found: Issue[] = []
  const report = (column: string, code: Issue['code'], told: NonNullable<Issue['values']>) =>
    found.push({ tab: 'variables', row: line, column, code, values: told })
  if (exceeded !== null)
    report('filled', 'more-than-expected', { filled: values.filled ?? 0, expected: exceeded })
  if (rule === 'unreadable')
    report('applicability', 'rule-unreadable', { value: values.applicability ?? '' })
  if (correct !== null && checked !== null && correct > checked)
    report('accuracy-correct', 'more-correct-than-checked', { correct, checked })
  return found
}
