import { describe, expect, test } from 'vitest'
import type { LocalHost } from '../../../local/host.ts'
import type { Action, SheetView } from '../../../local/preview/protocol.ts'
import { host, opened } from './opened.ts'

const TAB = 'Feuille 1'

/** Three named rows under a frozen header, columns B and C grouped, a hidden second tab. */
function filled(): LocalHost {
  const from = host()
  from.person.paste(TAB, 'A1', [['Nom', 'b', 'c'], ['Zoé'], ['Ali'], ['Max']])
  from.run('dress')
  from.person.insertSheet('Cachée')
  from.person.hideSheet('Cachée')
  from.person.select(TAB, 'A1')
  return from
}

describe('what a person does to the grid', () => {
  test.each([
    [
      'insert rows',
      { do: 'lines', axis: 'rows', change: 'insert', first: 1, count: 2 },
      { rows: 1002 },
    ],
    [
      'delete a column',
      { do: 'lines', axis: 'columns', change: 'delete', first: 2, count: 1 },
      { columns: 25 },
    ],
    [
      'widen',
      { do: 'resize', axis: 'columns', first: 0, count: 2, pixels: 150.4 },
      {
        widths: [
          [0, 150],
          [1, 150],
        ],
      },
    ],
    [
      'heighten',
      { do: 'resize', axis: 'rows', first: 3, count: 1, pixels: 60 },
      { heights: [[3, 60]] },
    ],
    [
      'fold',
      { do: 'fold', first: 1, collapsed: true },
      { hiddenColumns: [1, 2], groups: [{ first: 1, last: 2, collapsed: true }] },
    ],
  ])('%s', async (_, action, shape) => {
    const window = await opened(filled())
    expect(await window.act({ ...action, sheet: 0 } as Action)).toEqual({ ok: true })
    expect((await window.state()).workbook.sheets[0]).toMatchObject(shape)
  })

  test('sorting moves whole rows, and leaves the header', async () => {
    const window = await opened(filled())
    await window.act({ do: 'sort', sheet: 0, column: 0, ascending: true })
    const { cells } = (await window.state()).workbook.sheets[0] as SheetView
    expect(cells.filter(({ column }) => column === 0).map(({ text }) => text)).toEqual([
      'Nom',
      'Ali',
      'Max',
      'Zoé',
    ])
  })

  test.each([
    ['a fold', { do: 'fold', sheet: 0, first: 1, collapsed: true }, ['shape']],
    [
      'a width',
      { do: 'resize', sheet: 0, axis: 'columns', first: 0, count: 1, pixels: 90 },
      ['shape'],
    ],
    [
      'rows',
      { do: 'lines', sheet: 0, axis: 'rows', change: 'insert', first: 1, count: 1 },
      ['sheet'],
    ],
    ['an order', { do: 'sort', sheet: 0, column: 0, ascending: true }, ['cells']],
  ] as const)('%s is told by what it changed', async (_, action, kinds) => {
    const window = await opened(filled())
    const { revision } = await window.state()
    await window.listen(revision)
    await window.act(action)
    const [heard] = await window.hear(revision + 1)
    expect(heard?.changes.map(({ kind }) => kind)).toEqual(kinds)
  })

  test('a hidden tab is shown, and looked at; hiding it looks elsewhere', async () => {
    const window = await opened(filled())
    const sheet = (await window.state()).workbook.sheets[1]?.id ?? -1
    await window.act({ do: 'showSheet', sheet, hidden: false })
    expect((await window.state()).workbook).toMatchObject({ active: sheet })
    await window.act({ do: 'showSheet', sheet, hidden: true })
    expect((await window.state()).workbook).toMatchObject({ active: 0 })
  })

  test.each([
    [
      'the last visible tab hidden',
      { do: 'showSheet', sheet: 0, hidden: true },
      'masquer toutes les feuilles',
    ],
    [
      'a group that is not there',
      { do: 'fold', sheet: 0, first: 9, collapsed: true },
      'pas de groupe',
    ],
    ['a tab that is gone', { do: 'showSheet', sheet: 77, hidden: true }, "n'existe plus"],
    [
      'rows outside',
      { do: 'lines', sheet: 0, axis: 'rows', change: 'delete', first: 5000, count: 1 },
      'hors limites',
    ],
    [
      'all the rows',
      { do: 'lines', sheet: 0, axis: 'rows', change: 'delete', first: 0, count: 1000 },
      'toutes les lignes',
    ],
    [
      'near ten million cells',
      { do: 'lines', sheet: 0, axis: 'rows', change: 'insert', first: 1, count: 400_000 },
      '10000000',
    ],
  ] as const)('%s is refused in words, and the workbook is whole', async (_, action, why) => {
    const window = await opened(filled())
    const before = (await window.state()).workbook
    expect(await window.act(action)).toEqual({ ok: false, why: expect.stringContaining(why) })
    expect((await window.state()).workbook).toEqual(before)
  })
})

describe('a tab as windows see it', () => {
  test('lists from a range offer its values, and follow them', async () => {
    const from = host()
    from.run('lists')
    const window = await opened(from)
    const rules = async () => (await window.state()).workbook.sheets[0]?.rules
    expect(await rules()).toEqual([{ kind: 'list', items: ['Vert', 'Rouge'], isStrict: false }])
    const { revision } = await window.state()
    await window.listen(revision)
    await window.type(2, 3, 'Bleu')
    expect(await rules()).toEqual([
      { kind: 'list', items: ['Vert', 'Rouge', 'Bleu'], isStrict: false },
    ])
    const [heard] = await window.hear(revision + 1)
    expect(heard?.changes).toMatchObject([{ kind: 'cells', rules: [{ items: { length: 3 } }] }])
  })

  test('empty cells dressed alike are told by areas', async () => {
    const from = host()
    from.run('lists')
    const window = await opened(from)
    const [sheet] = (await window.state()).workbook.sheets
    expect(sheet?.dress).toEqual([
      { row: 0, column: 0, rows: 100, columns: 1, format: '@', rule: 0 },
    ])
    expect(sheet?.cells).toHaveLength(2)
  })

  test('notes, merges, colours and frozen lines are there', async () => {
    const window = await opened(filled())
    const [sheet] = (await window.state()).workbook.sheets
    expect(sheet).toMatchObject({
      frozenRows: 1,
      merges: [{ row: 5, column: 0, rows: 1, columns: 3 }],
    })
    expect(await window.cell(0, 0)).toEqual({
      row: 0,
      column: 0,
      value: 'Nom',
      text: 'Nom',
      note: 'Qui ?',
      style: { background: '#eeeeee', bold: true, wrap: true },
    })
  })
})
