import type { Columns, Row, Tab } from '../../src/workbook/tab.ts'

/** A row as it is read: the values given are filled, the others blank. */
export function row<C extends Columns>(
  tab: Tab<C>,
  key: string,
  values: Partial<Row<C>['values']> = {},
  line = 2,
): Row<C> {
  const all: Record<string, unknown> = {}
  const states: Record<string, string> = {}
  for (const { id } of tab.columns) {
    const value = (values as Record<string, unknown>)[id] ?? null
    all[id] = value
    states[id] = value === null ? 'blank' : 'filled'
  }
  return { key, line, values: all, states } as unknown as Row<C>
}
