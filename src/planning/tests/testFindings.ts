import type { AbTest } from '../../scoring/abTest.ts'
import { abTest } from '../../scoring/abTest.ts'
import type { TestReturn } from '../../scoring/testReturn.ts'
import { testReturn } from '../../scoring/testReturn.ts'
import type { RowOf } from '../../workbook/tab.ts'
import type { tests } from '../../workbook/tabs/tests.ts'

/** What a test of collection found. Unknown or impossible counts find nothing. */
export interface TestFindings extends TestReturn {
  /** `null` while a count is unknown, zero people were exposed, or the counts cannot be. */
  readonly comparison: AbTest | null
  /** Groups that gave more data than they have people. */
  readonly impossible: readonly ('a' | 'b')[]
}

/**
 * Compares the two groups of a test, and what it cost with what its group B brought. A group that
 * gave more than it could have is counted nowhere.
 *
 * @example 120 of 1,000 against 165 of 1,000 for 500 €, a datum worth 5 € → +4.5 points, 3.03 € a datum, a return of 0.65
 */
export function testFindings({ values }: RowOf<typeof tests>): TestFindings {
  const groups = {
    a: { size: values['group-a'], successes: values['success-a'] },
    b: { size: values['group-b'], successes: values['success-b'] },
  }
  const impossible = (['a', 'b'] as const).filter((name) => {
    const { size, successes } = groups[name]
    return size !== null && successes !== null && successes > size
  })
  const collected = impossible.includes('b') ? null : groups.b.successes
  return {
    comparison: compared(groups.a, groups.b),
    impossible,
    ...testReturn({
      cost: values.cost,
      values: collected,
      valuePerDatum: values['value-per-datum'],
    }),
  }
}

type Counts = { readonly size: number | null; readonly successes: number | null }

function compared(a: Counts, b: Counts): AbTest | null {
  if (a.size === null || a.successes === null) return null
  if (b.size === null || b.successes === null) return null
  return abTest({ size: a.size, successes: a.successes }, { size: b.size, successes: b.successes })
}

/** Whether a test shows that B does better than A. */
export function isWon(found: AbTest | null): boolean {
  return found !== null && found.verdict === 'conclusive' && found.uplift > 0
}
