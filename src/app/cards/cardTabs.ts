import { missing } from '../../workbook/tabs/missing.ts'
import { INVENTORY_TABS } from '../inventory.ts'

/** Tabs no card reads: each tab read is one more wait. */
const UNREAD: readonly string[] = [
  'waves',
  'history',
  'tests',
  'repository',
  'quality-plan',
  'useless',
  'indicators',
  'diagnosis',
  'decisions',
]

/** What judging the data of the plan takes. */
export const PLAN_TABS = INVENTORY_TABS.filter(({ id }) => !UNREAD.includes(id))

/** What judging a variable or a source takes. */
const HELD: readonly string[] = [
  'settings',
  'sources',
  'variables',
  'flows',
  'matches',
  'checks',
  'consistency',
  missing.id,
]
export const HELD_TABS = INVENTORY_TABS.filter(({ id }) => HELD.includes(id))
