import type { AreaView, ShapeView } from '../../protocol.ts'
import { frozen, range } from './sheetData.ts'

/** One change of Univer: its name and what it says. */
export type Order = readonly [id: string, params: object]

const COLUMNS = {
  size: 'sheet.mutation.set-worksheet-col-width',
  sized: 'colWidth',
  show: 'sheet.mutation.set-col-visible',
  hide: 'sheet.mutation.set-col-hidden',
  ordinary: 100,
} as const
const ROWS = {
  size: 'sheet.mutation.set-worksheet-row-height',
  sized: 'rowHeight',
  show: 'sheet.mutation.set-row-visible',
  hide: 'sheet.mutation.set-row-hidden',
  ordinary: 21,
} as const

/** What turns a tab drawn after one shape into the other, cells aside. Equal shapes give nothing. */
export function shapeOrders(before: ShapeView, after: ShapeView): Order[] {
  const { rows, columns } = after
  const column = (line: number) => range({ row: 0, column: line, rows, columns: 1 })
  const row = (line: number) => range({ row: line, column: 0, rows: 1, columns })
  return [
    ...counted('row', before.rows, rows),
    ...counted('column', before.columns, columns),
    ...sized(COLUMNS, column, before.widths, after.widths),
    ...sized(ROWS, row, before.heights, after.heights),
    ...shown(COLUMNS, column, before.hiddenColumns, after.hiddenColumns),
    ...shown(ROWS, row, before.hiddenRows, after.hiddenRows),
    ...froze(before, after),
    ...merged(before.merges, after.merges),
    ...filtered(before.filter, after.filter),
  ]
}

function counted(line: 'row' | 'column', before: number, after: number): Order[] {
  return before === after
    ? []
    : [[`sheet.mutation.set-worksheet-${line}-count`, { [`${line}Count`]: after }]]
}

type Axis = typeof COLUMNS | typeof ROWS
type Line = (line: number) => ReturnType<typeof range>
type Sizes = readonly (readonly [number, number])[]

function sized({ size, sized: said, ordinary }: Axis, line: Line, before: Sizes, after: Sizes) {
  const known = new Map(before)
  const wanted = new Map(after)
  const lines = [...new Set([...known.keys(), ...wanted.keys()])]
  return lines.flatMap((index): Order[] => {
    const pixels = wanted.get(index) ?? ordinary
    if ((known.get(index) ?? ordinary) === pixels) return []
    return [[size, { ranges: [line(index)], [said]: pixels }]]
  })
}

function shown(
  { show, hide }: Axis,
  line: Line,
  before: readonly number[],
  after: readonly number[],
) {
  const ranges = (lines: readonly number[], others: readonly number[]) =>
    lines.filter((index) => !others.includes(index)).map(line)
  const [back, gone] = [ranges(before, after), ranges(after, before)]
  const orders: Order[] = []
  if (back.length > 0) orders.push([show, { ranges: back }])
  if (gone.length > 0) orders.push([hide, { ranges: gone }])
  return orders
}

function froze(before: ShapeView, after: ShapeView): Order[] {
  const [was, is] = [frozen(before), frozen(after)]
  return was.xSplit === is.xSplit && was.ySplit === is.ySplit
    ? []
    : [['sheet.mutation.set-frozen', is]]
}

function merged(before: readonly AreaView[], after: readonly AreaView[]): Order[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  const orders: Order[] = []
  if (before.length > 0)
    orders.push(['sheet.mutation.remove-worksheet-merge', { ranges: before.map(range) }])
  if (after.length > 0)
    orders.push(['sheet.mutation.add-worksheet-merge', { ranges: after.map(range) }])
  return orders
}

function filtered(before: AreaView | null, after: AreaView | null): Order[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  if (after === null) return [['sheet.mutation.remove-filter', {}]]
  return [['sheet.mutation.set-filter-range', { range: range(after) }]]
}
