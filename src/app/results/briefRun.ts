import type { ToldIssue } from '../toldIssue.ts'
import type { RunSummary } from './runSummary.ts'

/** What a page shows of a run, and no more: it weighs the same for ten variables and for a thousand. */
export interface BriefRun
  extends Pick<
    RunSummary,
    'proven' | 'assumed' | 'missingShare' | 'unallocated' | 'quality' | 'qualityCoverage'
  > {
  /** The average quality and the proven share of the run before; null where there was none. */
  readonly before: { readonly quality: number | null; readonly proven: number | null }
  /** Names, in words. */
  readonly newlyLate: readonly string[]
  readonly solved: readonly string[]
  readonly newlyMissing: readonly string[]
  /** The first cells to look at, and how many others there are. */
  readonly issues: readonly ToldIssue[]
  readonly otherIssues: number
}

/** How many cells to look at are told. */
const TOLD = 20

export function briefRun(run: RunSummary): BriefRun {
  const { proven, assumed, missingShare, unallocated, quality, qualityCoverage } = run
  const { changes, issues } = run
  return {
    ...{ proven, assumed, missingShare, unallocated, quality, qualityCoverage },
    before: { quality: changes.quality.before, proven: changes.proven.before },
    newlyLate: changes.newlyLate,
    solved: changes.solved,
    newlyMissing: changes.newlyMissing,
    issues: issues.slice(0, TOLD),
    otherIssues: Math.max(0, issues.length - TOLD),
  }
}
