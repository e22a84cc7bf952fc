import { ratio } from '../../scoring/completeness.ts'
import type { Issue } from '../../workbook/issue.ts'
import type { RowOf } from '../../workbook/tab.ts'
import type { variables } from '../../workbook/tabs/variables.ts'
import type { applicability } from './applicability.ts'

/** What is known of its completeness beside its own cells. */
interface Told {
  readonly exceeded: number | null
  /** Size of its population, and the completeness its last check found. */
  readonly size: number | null
  readonly checked: number | null
}

/** From this difference on, a count and a check do not speak of the same records. House rule. */
const FAR = 0.1

/**
 * What is wrong between the cells of one variable, each of them readable.
 *
 * @param told.exceeded size of the population the filled values are more than; `null` when they are not
 */
export function variableIssues(
  { values, line }: RowOf<typeof variables>,
  rule: ReturnType<typeof applicability>,
  { exceeded, size, checked: seen }: Told,
): Issue[] {
  const { 'accuracy-correct': correct, 'accuracy-checked': checked } = values
  const found: Issue[] = []
  const report = (column: string, code: Issue['code'], told: NonNullable<Issue['values']>) =>
    found.push({ tab: 'variables', row: line, column, code, values: told })
  if (exceeded !== null)
    report('filled', 'more-than-expected', { filled: values.filled ?? 0, expected: exceeded })
  const typed = values.filled === null || size === null ? null : ratio(values.filled, size)
  if (typed !== null && seen !== null && Math.abs(typed - seen) > FAR)
    report('filled', 'count-differs', {
      ...{ filled: values.filled ?? 0, expected: size ?? 0 },
      ...{ typed: Math.round(100 * typed), checked: Math.round(100 * seen) },
    })
  if (rule === 'unreadable')
    report('applicability', 'rule-unreadable', { value: values.applicability ?? '' })
  if (correct !== null && checked !== null && correct > checked)
    report('accuracy-correct', 'more-correct-than-checked', { correct, checked })
  return found
}
