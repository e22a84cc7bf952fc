import type { Locale } from '../../base/text.ts'
import type { Issue } from '../../workbook/issue.ts'
import type { ToldIssue } from '../toldIssue.ts'
import { toldIssues } from '../toldIssue.ts'

/** What was rewritten in people's cells, cell by cell, and what was not, each with its sentence. */
export interface Relabelled {
  readonly rewritten: readonly ToldIssue[]
  readonly issues: readonly ToldIssue[]
}

/** Tells what a command rewrote from what it has to say of the rest. */
export function relabelled(issues: readonly Issue[], locale: Locale): Relabelled {
  return {
    rewritten: toldIssues(issues.filter(isRewrite), locale),
    issues: toldIssues(
      issues.filter((issue) => !isRewrite(issue)),
      locale,
    ),
  }
}

function isRewrite({ code }: Issue): boolean {
  return code === 'label-rewritten'
}
