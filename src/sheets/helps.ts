import type { ListColumn } from '../app/ports.ts'
import type { PlacedColumn } from '../workbook/column.ts'
import { isPeoples } from '../workbook/column.ts'
import { isRowsList, rowsList } from '../workbook/rowsList.ts'
import { lists as listsTab } from '../workbook/tabs/hidden.ts'
import type { Host, Sheet, Validation } from './host.ts'
import { LONGEST_LIST } from './lists.ts'
import type { State } from './state.ts'

/** The native helps of columns: they suggest and never refuse; one rule a list, made once. */
export interface Helps {
  of(column: PlacedColumn): Validation | null
}

/** @param state tells where the lists stand in the hidden tab; a list that is not there gives no help. */
export function helps(
  host: Host,
  listSheet: Sheet | null,
  state: State,
  lists: readonly ListColumn[],
): Helps {
  const header = state.tabs[listsTab.id]?.header ?? 1
  const made = new Map<string, Validation | null>()
  const listRule = (id: string): Validation | null => {
    const place = state.lists.indexOf(id)
    const list = lists.find((one) => one.id === id)
    if (!listSheet || place < 0 || !list) return null
    const rows = Math.max(isRowsList(id) ? LONGEST_LIST - 1 : 1, list.items.length)
    const range = listSheet.getRange(header + 1, place + 1, rows, 1)
    const rule = host.SpreadsheetApp.newDataValidation().requireValueInRange(range, true)
    return rule.setAllowInvalid(true).build()
  }
  const dateRule = () =>
    host.SpreadsheetApp.newDataValidation().requireDate().setAllowInvalid(true).build()
  const once = (key: string, make: () => Validation | null) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const rule = make()
    made.set(key, rule)
    return rule
  }
  return {
    of(column) {
      const { rule } = column.kind
      if (!rule || !isPeoples(column)) return null
      if (rule.type === 'date') return once('date', dateRule)
      const id = rule.type === 'list' ? rule.list : rowsList(rule.tab)
      return once(id, () => listRule(id))
    },
  }
}
