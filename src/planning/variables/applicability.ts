// A variable may concern only some records: the SIRET, those of businesses.

import { applicabilityRule } from '../../workbook/reading/applicability.ts'
import type { RowOf } from '../../workbook/tab.ts'
import type { checks } from '../../workbook/tabs/checks.ts'
import type { variables } from '../../workbook/tabs/variables.ts'

type Variable = RowOf<typeof variables>
type Check = RowOf<typeof checks>

/** What a variable says of the records it concerns: all of them, some, or words that are not a rule. */
export function applicability({ values }: Variable): 'all' | 'some' | 'unreadable' {
  const text = values.applicability
  if (text === null) return 'all'
  return applicabilityRule(text) === null ? 'unreadable' : 'some'
}

/**
 * The checks that say something of the records concerned. Where a rule leaves records out, a check
 * that does not count those left in is set aside: its empty cells may be records out of the rule.
 */
export function checksOfConcerned(
  variableRows: readonly Variable[],
  checkRows: readonly Check[],
): Check[] {
  const conditional = new Set(
    variableRows.filter((row) => applicability(row) === 'some').map(({ key }) => key),
  )
  return checkRows.filter(
    ({ values }) => values.applicable !== null || !conditional.has(values.variable ?? ''),
  )
}
