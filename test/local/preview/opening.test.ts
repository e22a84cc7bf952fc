import { describe, expect, test } from 'vitest'
import { toXlsx } from '../../../local/xlsx/toXlsx.ts'
import { host, opened } from './opened.ts'

describe('another workbook', () => {
  test.each([
    ['demo', 'Démonstration', 1],
    ['blank', 'Vide', 0],
  ] as const)('%s', async (what, name, cells) => {
    const window = await opened()
    await window.type(4, 4, 'avant')
    const { revision } = await window.state()
    await window.listen(revision)
    expect(await window.act({ do: 'open', what })).toEqual({ ok: true })
    const { workbook, screen } = await window.state()
    expect([workbook.name, workbook.sheets[0]?.cells.length]).toEqual([name, cells])
    expect(screen.menus[0]?.caption).toBe('Essai')
    const [heard] = await window.hear(revision + 1)
    expect(heard?.changes.map(({ kind }) => kind)).toContain('workbook')
  })

  test('an .xlsx, by its bytes and its name', async () => {
    const from = host()
    from.person.type('Feuille 1', 'B3', '12/05/2026')
    const window = await opened()
    const init = {
      method: 'POST',
      body: await toXlsx(from.book),
      headers: { 'x-file-name': encodeURIComponent('Dossier client.xlsx') },
    }
    expect(await (await window.ask('/open', init)).json()).toEqual({ ok: true })
    expect((await window.state()).workbook.name).toBe('Dossier client')
    expect(await window.cell(2, 1)).toMatchObject({ text: '12/05/2026' })
  })

  test('an .xlsx of two hundred tabs, with computed and merged cells', async () => {
    const from = host()
    from.run('dress')
    const cell = from.book.sheets[0]?.makeCell(2, 2)
    if (cell) Object.assign(cell, { formula: '=1+1', value: 2 })
    for (let n = 2; n <= 200; n++) from.book.insertSheet(`Onglet ${n}`, n - 1)
    const window = await opened()
    const init = { method: 'POST', body: await toXlsx(from.book) }
    expect(await (await window.ask('/open', init)).json()).toEqual({ ok: true })
    const [first, ...others] = (await window.state()).workbook.sheets
    expect(others).toHaveLength(199)
    expect(first?.merges).toEqual([{ row: 5, column: 0, rows: 1, columns: 3 }])
    expect(await window.cell(1, 1)).toMatchObject({ text: '2' })
    expect(await window.type(0, 0, 'ensuite')).toEqual({ ok: true })
  })

  test.each([
    ['fr', 'endommagé ou incomplet'],
    ['en', 'damaged or incomplete'],
  ] as const)('in %s, fifty megabytes that are no workbook: “%s”', async (language, why) => {
    const window = await opened()
    await window.type(0, 0, 'avant')
    await window.act({ do: 'set', setting: { language } })
    const body = Buffer.alloc(50 * 1024 * 1024)
    body.write('PK\u0003\u0004')
    const answer = await (await window.ask('/open', { method: 'POST', body })).json()
    expect(answer).toEqual({ ok: false, why: expect.stringContaining(why) })
    expect(await window.cell(0, 0)).toMatchObject({ text: 'avant' })
  })

  test('a file that is no .xlsx is refused in words, and the workbook stays', async () => {
    const window = await opened()
    await window.type(0, 0, 'avant')
    const init = { method: 'POST', body: 'a;b;c' }
    const answer = await (await window.ask('/open', init)).json()
    expect(answer).toEqual({ ok: false, why: expect.stringContaining('pas un classeur .xlsx') })
    expect(await window.cell(0, 0)).toMatchObject({ text: 'avant' })
  })

  test('the workbook is downloaded, and opens again', async () => {
    const window = await opened()
    await window.type(0, 0, '12%')
    const response = await window.ask('/workbook.xlsx')
    expect(response.headers.get('content-disposition')).toContain("UTF-8''Classeur.xlsx")
    const again = host()
    await again.openXlsx(new Uint8Array(await response.arrayBuffer()))
    expect(again.person.displayed(again.person.sheetNames()[0] ?? '', 'A1')).toEqual([['12%']])
  })
})
