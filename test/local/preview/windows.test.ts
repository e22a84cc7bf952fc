import { describe, expect, test } from 'vitest'
import type { CellView, Change } from '../../../local/preview/protocol.ts'
import { host, opened, Window } from './opened.ts'

/** The cells told by changes. */
function cellsOf(changes: readonly Change[]): readonly CellView[] {
  return changes.flatMap((change) => (change.kind === 'cells' ? change.cells : []))
}

describe('what one window does, the others hear', () => {
  test('a typed cell travels alone', async () => {
    const window = await opened()
    const other = new Window(window.served)
    const { revision } = await other.state()
    await other.listen(revision)
    await window.type(2, 1, '12%')
    const heard = await other.hear(revision + 1)
    expect(heard).toHaveLength(1)
    expect(heard[0]?.changes).toEqual([
      {
        kind: 'cells',
        sheet: 0,
        cells: [{ row: 2, column: 1, value: 0.12, text: '12%', format: '0%' }],
      },
    ])
  })

  test('a run tells that it runs, then the cells it changed', async () => {
    const window = await opened()
    const { revision } = await window.state()
    await window.listen(revision)
    expect(await window.act({ do: 'press', action: 'write' })).toEqual({ ok: true })
    const [started, ended] = await window.hear(revision + 2)
    expect(started?.changes).toMatchObject([{ kind: 'screen', screen: { running: 'Écrire' } }])
    expect(cellsOf(ended?.changes ?? [])).toEqual([
      { row: 1, column: 1, value: 'écrit', text: 'écrit' },
    ])
    expect(ended?.changes).toContainEqual(
      expect.objectContaining({
        kind: 'screen',
        screen: expect.objectContaining({ running: null }),
      }),
    )
  })

  test('a run that fails says so, and what it had written stays', async () => {
    const window = await opened()
    const answer = await window.act({ do: 'press', action: 'fail' })
    expect(answer).toEqual({ ok: false, why: 'Rien ne va' })
    expect(await window.cell(1, 1)).toMatchObject({ value: 'écrit' })
  })

  test('a toast is heard', async () => {
    const window = await opened()
    const { revision } = await window.state()
    await window.listen(revision)
    await window.act({ do: 'press', action: 'tell' })
    const heard = await window.hear(revision + 2)
    expect(heard[1]?.changes).toContainEqual({
      kind: 'toast',
      title: 'Fini',
      text: 'C’est fait.',
      seconds: 3,
    })
  })

  test('two windows that type at once lose nothing', async () => {
    const window = await opened()
    const other = new Window(window.served)
    await Promise.all([window.type(0, 0, 'a'), other.type(1, 0, 'b'), window.type(2, 0, 'c')])
    const [sheet] = (await other.state()).workbook.sheets
    expect(sheet?.cells.map(({ text }) => text)).toEqual(['a', 'b', 'c'])
  })

  test('looking at a tab or selecting moves nobody else', async () => {
    const from = host()
    from.person.insertSheet('Autre')
    const window = await opened(from)
    const { revision, workbook } = await window.state()
    const sheet = workbook.sheets[1]?.id ?? -1
    await window.act({ do: 'activate', sheet })
    const area = { row: 3, column: 0, rows: 1, columns: 2 }
    await window.act({ do: 'select', sheet, area })
    expect((await window.state()).revision).toBe(revision)
    expect(from.run('selected')).toEqual(['Autre', 'A4:B4'])
  })
})

describe('a window that was away', () => {
  test('hears what it missed, in order', async () => {
    const window = await opened()
    const { revision } = await window.state()
    await window.type(0, 0, 'a')
    await window.type(1, 0, 'b')
    await window.listen(0, { 'last-event-id': String(revision) })
    const heard = await window.hear(revision + 2)
    expect(heard.map(({ changes }) => cellsOf(changes).map(({ text }) => text))).toEqual([
      ['a'],
      ['b'],
    ])
  })

  test.each([
    ['too long', (now: number) => now - 500],
    ['since another run of the preview', (now: number) => now + 500],
    ['since nobody knows when', () => Number.NaN],
  ])('%s hears everything', async (_, since) => {
    const window = await opened()
    for (let i = 0; i < 3; i++) await window.type(i, 0, 'x')
    const { revision } = await window.state()
    await window.listen(since(revision))
    const [heard] = await window.hear(revision)
    expect(heard?.revision).toBe(revision)
    expect(heard?.changes.map(({ kind }) => kind)).toEqual(['workbook', 'screen', 'setting'])
  })
})
