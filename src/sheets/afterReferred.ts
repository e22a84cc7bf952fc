import type { Grid } from '../app/ports.ts'
import type { Tab } from '../workbook/tab.ts'

/**
 * One above the highest number of a tab that any cell speaks of, `SRC-024 · Caisse` among them; 1 when
 * none does. A row that was deleted leaves its number where others refer to it.
 */
export function afterReferred(tab: Tab, grids: Iterable<Grid>): number {
  const number = tab.columns.find(({ id }) => id === 'id')?.kind.number
  if (!number) return 1
  const spoken = new RegExp(`\\b${number(1).replace(/\d+$/, '')}\\d+\\b`, 'g')
  const said = [...grids].flatMap(({ cells }) =>
    cells.flat().flatMap((cell) => (typeof cell === 'string' ? (cell.match(spoken) ?? []) : [])),
  )
  const numbers = said.map((one) => Number(/\d+$/.exec(one)?.[0] ?? 0))
  return numbers.reduce((next, found) => Math.max(next, found + 1), 1)
}
