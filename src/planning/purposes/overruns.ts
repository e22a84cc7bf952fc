import type { Overrun, ValueAges } from '../../scoring/retention.ts'
import { overrun } from '../../scoring/retention.ts'
import type { RowOf } from '../../workbook/tab.ts'
import type { purposes } from '../../workbook/tabs/purposes.ts'
import type { SourceFacts } from '../sources/sourceFacts.ts'
import type { VariableFigures } from '../variables/variableFigures.ts'

type PurposeRow = RowOf<typeof purposes>

/** A retention period declared, beside the ages the values of a variable show. */
export interface Kept {
  readonly variable: string
  /** The activity that keeps it longest. */
  readonly activity: string
  readonly months: number
  readonly ages: ValueAges
  readonly overrun: Overrun
  /** Whether the age is that of the last load of its source: nothing in it can be younger. */
  readonly bySource: boolean
}

/**
 * What the values of a variable say of the retention declared for it; `null` where either is unknown.
 *
 * A variable held for several activities may be kept as long as the longest of them; when one does not
 * say its period, nobody can tell. House rule.
 */
export function kept(
  { id: variable, valueAges }: Pick<VariableFigures, 'id' | 'valueAges'>,
  source: Pick<SourceFacts, 'ageHours'> | null,
  held: readonly PurposeRow[],
): Kept | null {
  const longest = longestOf(held)
  if (longest === null) return null
  const shown = overrun(longest.months, valueAges)
  if (shown !== 'exceeded' && source && source.ageHours !== null) {
    // Nothing in a source is younger than its last load; how much older it may be, the load does not say.
    const days = source.ageHours / 24
    const ages: ValueAges = { from: days, to: days }
    if (overrun(longest.months, ages) === 'exceeded')
      return { variable, ...longest, ages, overrun: 'exceeded', bySource: true }
  }
  if (shown === null || valueAges === null) return null
  return { variable, ...longest, ages: valueAges, overrun: shown, bySource: false }
}

/** The longest period, and who declares it; `null` when none does, or when one does not say. */
function longestOf(held: readonly PurposeRow[]) {
  const periods = held.flatMap(({ key, values }) => {
    const months = values['retention-months']
    return months === null ? [] : [{ activity: key, months }]
  })
  if (periods.length < held.length) return null
  return periods.reduce<(typeof periods)[number] | null>(
    (best, one) => (best === null || one.months > best.months ? one : best),
    null,
  )
}
