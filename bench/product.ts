// What the bench asks of the product itself, bundled apart so that it runs without a host.
export { recompute } from '../src/app/commands/recompute.ts'
export { INVENTORY_TABS } from '../src/app/inventory.ts'
export { calendarOf } from '../src/base/day.ts'
export { data } from '../src/catalogue/data.ts'
export { terms } from '../src/catalogue/lists.ts'
export { packs } from '../src/catalogue/packs.ts'
export { tabOf } from '../src/workbook/workbook.ts'
