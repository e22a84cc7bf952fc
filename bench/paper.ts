import type { LocalHost } from '../local/host.ts'
import type { Grid, Ports } from '../src/app/ports.ts'
import type { Cell } from '../src/workbook/cell.ts'
import type { Tab } from '../src/workbook/tab.ts'
import type { Product } from './workbook.ts'

/**
 * The same workbook without the spreadsheet: its tabs are read once, from the cells the host holds, and
 * what is written is thrown away. What is left of a command is what it computes.
 */
export function paper(host: LocalHost, product: Product): Ports {
  const grids = new Map(
    product.INVENTORY_TABS.flatMap((tab) => {
      const grid = gridOf(tab, host)
      return grid ? [[tab.id, grid] as const] : []
    }),
  )
  return {
    book: {
      id: 'paper',
      serial: product.calendarOf('Europe/Paris'),
      read: () => ({ grids, issues: [] }),
      readElsewhere: unasked,
      write: () => [],
      mayWrite: () => true,
      kept: () => [],
      stop: () => null,
      show: unasked,
      chosen: unasked,
      texts: unasked,
    },
    builder: { lay: unasked, list: unasked, show: unasked },
    mender: { survey: unasked, mend: unasked, keepAside: unasked },
    pictures: { place: unasked },
    sight: {
      standing: unasked,
      hidden: unasked,
      show: unasked,
      hide: unasked,
      isFolded: unasked,
      fold: unasked,
    },
    withdrawal: { withdraw: unasked, origin: unasked, closed: unasked, empty: unasked },
    otherSheets: { named: unasked, texts: unasked, open: unasked },
    memory: { recall: () => null, keep: () => undefined, forget: unasked },
    person: { name: () => '', call: unasked },
    turn: { take: (action) => action() },
    screen: { open: unasked },
    now: new Date(host.now()),
    locale: 'fr',
  }
}

function unasked(): never {
  throw new Error('a recomputation does not ask for this')
}

function gridOf(tab: Tab, { person }: LocalHost): Grid | null {
  const name = tab.name.fr
  if (!person.sheetNames().includes(name)) return null
  const [header = [], ...rows] = person.read(name, person.filled(name))
  const ids = new Map(tab.columns.map((column) => [column.name.fr, column]))
  const columns = header.map((label) => ids.get(String(label)))
  const cells = rows.map((row) =>
    row.map((value, index): Cell => {
      const isDate = columns[index]?.kind.entry === 'day'
      return isDate && typeof value === 'number' ? { serial: value } : value
    }),
  )
  return {
    tab,
    cells: [header, ...cells],
    header: 1,
    places: new Map(columns.flatMap((column, index) => (column ? [[column.id, index]] : []))),
    nextNumber: rows.length + 1,
    hasFormulas: false,
    isFormula: () => false,
    isPercent: () => false,
    isNoted: () => false,
  }
}
