// What is typed in one window while another moves the rows: it lands in its own row, or nowhere.
import { expect, test } from 'vitest'
import { Preview } from '../../../local/preview/preview.ts'
import type { Action } from '../../../local/preview/protocol.ts'
import { host, previewOn, TODAY, WORKBOOKS } from './opened.ts'

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

/** What a window that has not heard of a deed of another one asks of the lines it sees. */
async function askedMeanwhile(preview: Preview, deed: Action, wish: Action) {
  const since = preview.hearing.revision
  expect(await preview.act(deed)).toEqual({ ok: true })
  return preview.act({ ...wish, since } as Action)
}

test.each<[string, Action, Action]>([
  ['a row inserted above', lines('insert', 1), lines('delete', 2)],
  ['a row deleted above', lines('delete', 1), lines('delete', 2)],
  ['rows put in order', sort, lines('delete', 2)],
  ['a column inserted before', lines('insert', 0, 'columns'), lines('delete', 1, 'columns')],
  ['a column inserted before', lines('insert', 0, 'columns'), sort],
  ['rows put in order', sort, lines('insert', 2)],
])('%s meanwhile: %o deletes, inserts and sorts nothing else', async (_, deed, wish) => {
  const { preview } = inventory()
  const witness = inventory()
  await witness.preview.act(deed)
  const answered = await askedMeanwhile(preview, deed, wish)
  expect(answered).toEqual({ ok: false, why: expect.stringContaining("rien n'a été changé") })
  expect(preview.state().workbook).toEqual(witness.preview.state().workbook)
})

test('lines of the other axis, or of another tab, are in nobody’s way', async () => {
  const { preview } = inventory()
  const deed = lines('insert', 0, 'columns')
  expect(await askedMeanwhile(preview, deed, lines('delete', 2))).toEqual({ ok: true })
})

test('rows without a name that were sorted take nobody else’s text', async () => {
  const from = host()
  from.person.paste('Feuille 1', 'C1', [['Rang'], [3], [1], [2]])
  const preview = previewOn(from)
  const since = preview.hearing.revision
  await preview.act({ do: 'sort', sheet: 0, column: 2, ascending: true })
  const cells = [{ row: 1, column: 3, text: 'troisième' }]
  const answered = await preview.act({ do: 'type', sheet: 0, cells, since })
  expect(answered).toEqual({ ok: false, why: expect.stringContaining('troisième') })
})

test('putting in order rows that are already holds nobody up', async () => {
  const { preview, rows } = inventory()
  await preview.act({ do: 'lines', sheet: 0, axis: 'rows', change: 'delete', first: 4, count: 900 })
  await preview.act({ ...sort, ascending: true })
  const since = preview.hearing.revision
  await preview.act({ ...sort, ascending: true })
  const cells = [{ row: 3, column: 1, text: 'mien' }]
  expect(await preview.act({ do: 'type', sheet: 0, cells, since })).toEqual({ ok: true })
  expect(rows()).toHaveLength(1)
})

test('a script that inserts a column takes nobody else’s text', async () => {
  const { preview } = inventory()
  await preview.opened()
  const refused = await typedMeanwhile(preview, [{ do: 'press', action: 'widen' }])
  expect(refused).toEqual({ ok: false, why: expect.stringContaining('mien') })
  const [sheet] = preview.state().workbook.sheets
  expect(sheet?.cells.map(({ text }) => text)).not.toContain('mien')
})

test('what a window of an earlier run of the preview types is given back', async () => {
  const from = host()
  const choices = { person: 'owner', language: 'fr', blobWorkers: true } as const
  const world = { workbooks: WORKBOOKS, today: TODAY, pagesAt: () => '' }
  const preview = new Preview(from, choices, world, 5000)
  const cells = [{ row: 0, column: 0, text: "d'avant" }]
  const late = await preview.act({ do: 'type', sheet: 0, cells, since: 4000 })
  expect(late).toEqual({ ok: false, why: expect.stringContaining("d'avant") })
  expect(await preview.act({ do: 'type', sheet: 0, cells, since: 5000 })).toEqual({ ok: true })
})
