// What is typed in one window while another moves the rows: it lands in its own row, or nowhere.
import { expect, test } from 'vitest'
import type { Preview } from '../../../local/preview/preview.ts'
import type { Action } from '../../../local/preview/protocol.ts'
import { host, previewOn } from './opened.ts'

const NAMES = [['Nom'], ['Caisse'], ['Portail'], ['Avis']]

function inventory(): { preview: Preview; rows(): unknown[] } {
  const from = host()
  from.person.paste('Feuille 1', 'A1', NAMES)
  from.person.type('Feuille 1', 'C1', 'Note')
  const rows = () =>
    from.person
      .read('Feuille 1', 'A1:B8')
      .flatMap(([name, typed]) => (typed ? [[name, typed]] : []))
  return { preview: previewOn(from), rows }
}

/** Another window's deed on the rows counted from 0. */
const lines = (change: 'insert' | 'delete', first: number, axis: 'rows' | 'columns' = 'rows') =>
  ({ do: 'lines', sheet: 0, axis, change, first, count: 1 }) as const

const sort = { do: 'sort', sheet: 0, column: 0, ascending: false } as const

/** Types beside “Portail”, B3, as a window did that has not heard of what came since. */
async function typedMeanwhile(preview: Preview, deeds: readonly Action[]) {
  const since = preview.hearing.revision
  for (const deed of deeds) expect(await preview.act(deed)).toEqual({ ok: true })
  const cells = [{ row: 2, column: 1, text: 'mien' }]
  return preview.act({ do: 'type', sheet: 0, cells, since })
}

test.each<[string, readonly Action[]]>([
  ['nothing', []],
  ['a row inserted above', [lines('insert', 1)]],
  ['a row inserted there', [lines('insert', 2)]],
  ['a row inserted below', [lines('insert', 3)]],
  ['a row deleted above', [lines('delete', 1)]],
  ['a row inserted, another deleted', [lines('insert', 0), lines('delete', 2), lines('insert', 1)]],
])('%s: it lands beside its name', async (_, deeds) => {
  const { preview, rows } = inventory()
  expect(await typedMeanwhile(preview, deeds)).toEqual({ ok: true })
  expect(rows()).toEqual([['Portail', 'mien']])
})

test('a column inserted before: it lands in its own column', async () => {
  const { preview } = inventory()
  await typedMeanwhile(preview, [lines('insert', 0, 'columns')])
  const [sheet] = preview.state().workbook.sheets
  const typed = sheet?.cells.filter(({ text }) => text === 'mien')
  expect(typed).toMatchObject([{ row: 2, column: 2 }])
})

test.each<['fr' | 'en', string, Action]>([
  ['fr', 'Des lignes ont bougé', lines('delete', 2)],
  ['en', 'Rows moved while', lines('delete', 2)],
  ['fr', 'Des lignes ont bougé', sort],
  ['en', 'Rows moved while', sort],
])('in %s, “%s…” when the row is gone or nobody knows where', async (language, told, deed) => {
  const { preview, rows } = inventory()
  await preview.act({ do: 'set', setting: { language } })
  const answered = await typedMeanwhile(preview, [deed])
  expect(answered).toEqual({ ok: false, why: expect.stringContaining(told) })
  expect(answered).toEqual({ ok: false, why: expect.stringContaining('mien') })
  expect(rows()).toEqual([])
})

test.each<[string, Action]>([
  ['a script that reorders the rows', { do: 'press', action: 'flip' }],
  ['another workbook', { do: 'open', what: 'blank' }],
])('%s refuses it too', async (_, deed) => {
  const { preview, rows } = inventory()
  await preview.opened()
  const refused = await typedMeanwhile(preview, [deed])
  expect(refused).toEqual({ ok: false, why: expect.stringContaining('mien') })
  expect(rows()).toEqual([])
})

test('a script that moves nothing lets it land', async () => {
  const { preview, rows } = inventory()
  await preview.opened()
  expect(await typedMeanwhile(preview, [{ do: 'press', action: 'tell' }])).toEqual({ ok: true })
  expect(rows()).toEqual([['Portail', 'mien']])
})
