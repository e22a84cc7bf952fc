import fc from 'fast-check'
import { expect, test } from 'vitest'
import type {
  Action,
  Change,
  DressView,
  SheetView,
  WorkbookView,
} from '../../../local/preview/protocol.ts'
import { host, previewOn } from './opened.ts'

/** What a window draws of a tab: its shape, and each cell that is not plain and empty. */
function drawn(sheet: SheetView): unknown {
  const { cells, dress, rules, ...shape } = sheet
  const grid = new Map<string, unknown>()
  for (const area of dress) for (const [place, worn] of dressed(area)) grid.set(place, worn)
  for (const { row, column, ...cell } of cells) {
    const isPlain = cell.value === null && Object.keys(cell).length === 2
    if (isPlain) grid.delete(`${row} ${column}`)
    else grid.set(`${row} ${column}`, cell)
  }
  return { ...shape, rules, grid: Object.fromEntries([...grid].sort()) }
}

function dressed({ row, column, rows, columns, ...worn }: DressView): [string, unknown][] {
  const places = Array.from({ length: rows * columns }, (_, i) => {
    return `${row + Math.floor(i / columns)} ${column + (i % columns)}`
  })
  return places.map((place) => [place, { value: null, text: '', ...worn }])
}

/** What a window knows after it heard of a change. */
function after(known: WorkbookView, change: Change): WorkbookView {
  const on = (id: number, next: (sheet: SheetView) => SheetView) => ({
    ...known,
    sheets: known.sheets.map((sheet) => (sheet.id === id ? next(sheet) : sheet)),
  })
  if (change.kind === 'workbook') return change.workbook
  if (change.kind === 'shape')
    return on(change.shape.id, (sheet) => ({ ...sheet, ...change.shape }))
  if (change.kind === 'sheet') {
    const { id } = change.sheet
    const isKnown = known.sheets.some((sheet) => sheet.id === id)
    if (isKnown) return on(id, () => change.sheet)
    return { ...known, sheets: [...known.sheets, change.sheet] }
  }
  if (change.kind === 'sheets') {
    const sheets = change.order.flatMap((id) => known.sheets.find((sheet) => sheet.id === id) ?? [])
    return { ...known, sheets, active: change.active ?? known.active }
  }
  if (change.kind !== 'cells') return known
  return on(change.sheet, (sheet) => {
    const rules = change.rules ?? sheet.rules
    return { ...sheet, rules, cells: [...sheet.cells, ...change.cells] }
  })
}

const line = fc.integer({ min: 0, max: 6 })
const axis = fc.constantFrom('rows' as const, 'columns' as const)

const actions: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    do: fc.constant('type' as const),
    sheet: fc.constant(0),
    cells: fc.array(
      fc.record({
        row: line,
        column: line,
        text: fc.constantFrom('', 'Caisse', '12%', '1/2/2026', 'Vert', '=1+1', 'Bleu'),
      }),
      { maxLength: 3 },
    ),
  }),
  fc.record({
    do: fc.constant('lines' as const),
    sheet: fc.constant(0),
    axis,
    change: fc.constantFrom('insert' as const, 'delete' as const),
    first: line,
    count: fc.integer({ min: 1, max: 2 }),
  }),
  fc.record({
    do: fc.constant('resize' as const),
    sheet: fc.constant(0),
    axis,
    first: line,
    count: fc.constant(1),
    pixels: fc.integer({ min: 10, max: 99 }),
  }),
  fc.record({
    do: fc.constant('sort' as const),
    sheet: fc.constant(0),
    column: line,
    ascending: fc.boolean(),
  }),
  fc.record({
    do: fc.constant('press' as const),
    action: fc.constantFrom('write', 'lists', 'aging', 'dress', 'addTab', 'dropTab', 'rules'),
  }),
  fc.record({
    do: fc.constant('set' as const),
    setting: fc.constantFrom({ today: '2026-04-01' }, { locale: 'en_GB' }, { person: 'editor' }),
  }),
)

test('what a window hears adds up to what one that opens now is told', async () => {
  const property = fc.asyncProperty(fc.array(actions, { maxLength: 12 }), async (asked) => {
    const preview = previewOn(host())
    await preview.opened()
    let known = preview.state().workbook
    const stop = preview.hearing.listen(({ changes }) => {
      for (const change of changes) known = after(known, change)
    })
    for (const action of asked) await preview.act(action)
    stop()
    const told = preview.state().workbook
    expect(known.sheets.map(drawn)).toEqual(told.sheets.map(drawn))
    expect(known).toMatchObject({ name: told.name, active: told.active })
  })
  await fc.assert(property, { seed: 3, numRuns: 60 })
})
