import type { TwoFiles } from '../../src/profiling/twoFiles/twoFiles.ts'
import { twoFiles } from '../../src/profiling/twoFiles/twoFiles.ts'
import type { ComparisonPlan } from './plan.ts'
import { sharedFile } from './plan.ts'

/** Both files ready to be read; null where the key may not be looked into. */
export function comparing(plan: ComparisonPlan): TwoFiles | null {
  const both = twoFiles(sharedFile(plan, 0), sharedFile(plan, 1), { expected: plan.expected })
  return 'code' in both ? null : both
}
