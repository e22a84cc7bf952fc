import { understanding } from '../../sidebar/checking/table.ts'
import type { CheckPlan } from '../../src/profiling/checkPlan.ts'
import type { ColumnNature } from '../../src/profiling/natureAsk.ts'
import { UNKNOWN_NATURE } from '../../src/profiling/natureAsk.ts'
import { FILLERS, FRENCH } from '../profiling/checked.ts'

/** A nature of which a test says what matters. */
export const nature = (what: Partial<ColumnNature>): ColumnNature => ({
  ...UNKNOWN_NATURE,
  ...what,
})

/** What a person confirms of a file with commas and a header: the natures of its columns, in order. */
export async function planOf(
  file: Blob,
  natures: readonly ColumnNature[],
  update: number | null = null,
): Promise<CheckPlan> {
  const understood = await understanding(
    { name: 'x.csv', bytes: file },
    { delimiter: ',', headerLine: 1 },
  )
  if ('code' in understood) throw new Error(understood.code)
  const columns = natures.map((nature, column) => ({ column, nature, name: '', isCardFree: false }))
  return { understood, columns, update, fillers: FILLERS, today: FRENCH.today, locale: 'fr' }
}
