// What keeps the add-on from its work, as the page of the preview tells it, and the workbook after.
import { describe, expect, test } from 'vitest'
import type { LocalHost } from '../../../local/host.ts'
import { Preview } from '../../../local/preview/preview.ts'
import { workbooks } from '../../../local/preview/workbooks.ts'
import { WORKBOOKS } from './opened.ts'

type Language = 'fr' | 'en'

const MISSING = { fr: 'Données manquantes', en: 'Missing data' } as const

type Who = 'owner' | 'editor' | 'viewer'

/** The demonstration, with one of its people at it. */
function demonstration(language: Language, person: Who) {
  return seated(workbooks(() => undefined).demo(language), language, person)
}

async function seated(host: LocalHost, language: Language, person: Who) {
  const world = { workbooks: WORKBOOKS, today: '2026-11-21', pagesAt: () => '' }
  const preview = new Preview(host, { person, language, blobWorkers: true }, world)
  await preview.opened()
  return { host, preview }
}

/** Recomputes from the menu, and agrees to whatever is asked; gives all that was told. */
function recomputed(preview: Preview): Promise<string> {
  return pressed(preview, 'recomputeAll')
}

/** Presses an entry, and agrees to whatever is asked, with a text where one is; gives all that was told. */
async function pressed(preview: Preview, action: string, text = ''): Promise<string> {
  const told: string[] = []
  const stop = preview.hearing.listen(({ changes }) => {
    for (const change of changes) if (change.kind === 'toast') told.push(change.text)
  })
  let answered = await preview.act({ do: 'press', action })
  for (;;) {
    if (!answered.ok) told.push(answered.why)
    const { question } = preview.state().screen
    const [button] = question?.buttons ?? []
    if (!question || !button) break
    told.push(question.text)
    answered = await preview.act({
      do: 'answer',
      question: question.id,
      button: button.name,
      text,
    })
  }
  stop()
  return told.join('\n')
}

/** What a page is answered: its value as text, or why it is refused. */
function asked(host: LocalHost, name: string, ...args: unknown[]): string {
  const reply = JSON.parse(String(host.run('call', name, args)))
  return reply.ok ? JSON.stringify(reply.value) : reply.failure.message
}

/** Creates or completes as the page does; gives the answer of the last step, or why it stopped. */
function created(host: LocalHost, locale: Language): string {
  const choices = { locale, projectName: '', audience: 'b2c', aims: ['collection'], pack: null }
  asked(host, 'startCreation', choices)
  for (;;) {
    const told = asked(host, 'continueCreation')
    if (!told.includes('"done":false')) return told
  }
}

const COMPLETE = '"done":true'

const saved = (host: LocalHost) => structuredClone(host.save().book)

/** A tab of the client's that leaves the workbook so many cells short of ten million. */
function fillUp({ book }: LocalHost, short: number): void {
  const cells = () => book.sheets.reduce((sum, one) => sum + one.maxRows * one.maxColumns, 0)
  const big = book.insertSheet(EXTRACT, book.sheets.length)
  big.maxRows += Math.floor((10_000_000 - short - cells()) / big.maxColumns)
}

const EXTRACT = 'Extraction'
const VARIABLES = 'Variables'
const TEN_MILLION = { fr: 'dix millions de cellules', en: 'ten million cells' } as const
const DONE = '"sourcesAdded":1,"variablesAdded":400'

/** A field list of a tool nobody knows, in a tab of its own, in front. */
function pasteFields(host: LocalHost): void {
  const { id } = host.book.insertSheet('Export', host.book.sheets.length)
  const fields = Array.from({ length: 400 }, (_, n) => ['Outil', `champ_${n}`, `Champ ${n}`])
  host.person.paste('Export', 'A1', [['source', 'champ', 'libellé'], ...fields])
  host.book.activeSheetId = id
}

/** What is filled in every tab but one, as people see it. */
function shown({ person }: LocalHost, but: string): Record<string, unknown> {
  const names = person.sheetNames().filter((name) => name !== but)
  return Object.fromEntries(
    names.map((name) => [name, person.displayed(name, person.filled(name))]),
  )
}

/** Deletes a tab just before a call of the run. */
function deletedAt(host: LocalHost, tab: string, call: number): void {
  host.faults.betweenCalls((number) => {
    if (number === call) host.person.deleteSheet(tab)
  })
}

function sheet(host: LocalHost, name: string) {
  return saved(host).sheets.find((one) => one.name === name)
}

describe.each(['fr', 'en'] as const)('in %s', (language) => {
  test('a viewer is told, and nothing is written', async () => {
    const { host, preview } = await demonstration(language, 'viewer')
    const before = saved(host)
    const words = { fr: "Cette commande n'est pas dans le menu", en: 'not in the menu' }
    expect(await recomputed(preview)).toContain(words[language])
    expect(saved(host)).toEqual(before)
  })

  test('another run in progress is told, and nothing is written', async () => {
    const { host, preview } = await demonstration(language, 'owner')
    const before = saved(host)
    host.holdLock(true)
    const words = { fr: 'Un autre calcul est en cours', en: 'Another run is in progress' }
    expect(await recomputed(preview)).toContain(words[language])
    expect(saved(host)).toEqual(before)
    host.holdLock(false)
    expect(await recomputed(preview)).not.toContain(words[language])
  })

  test('a tab that is somebody else’s is told by its name, and stays as it was', async () => {
    const { host, preview } = await demonstration(language, 'owner')
    const tab = MISSING[language]
    const area = { top: 1, left: 1, bottom: 300, right: 23 }
    const closed = { description: '', warningOnly: false, editors: ['owner@example.com'] }
    host.book.sheetByName(tab)?.protections.push({ ...closed, id: host.book.freshId(), area })
    for (let line = 2; line < 12; line++) host.person.type('Variables', `F${line}`, '20%')
    await preview.act({ do: 'set', setting: { person: 'editor' } })
    const before = sheet(host, tab)
    expect(await recomputed(preview)).toContain(tab)
    expect(sheet(host, tab)).toEqual(before)
  })

  test('a workbook near ten million cells is told, nothing is half done, and it works once there is room', async () => {
    const { host } = await demonstration(language, 'owner')
    pasteFields(host)
    const front = host.book.activeSheetId
    fillUp(host, 1000)
    host.book.activeSheetId = front
    const before = shown(host, '')
    const told = asked(host, 'importFields', { tab: 'Export' }, '')
    expect(told).toContain(TEN_MILLION[language])
    expect(shown(host, '')).toEqual(before)
    host.person.deleteSheet(EXTRACT)
    host.book.activeSheetId = front
    expect(asked(host, 'importFields', { tab: 'Export' }, '')).toContain(DONE)
  })

  test('a full workbook can still be computed: rows to spare can wait', async () => {
    const { host, preview } = await demonstration(language, 'owner')
    const missing = host.book.sheetByName(MISSING[language])
    host.person.deleteRows(MISSING[language], 200, 101)
    fillUp(host, 0)
    for (let line = 2; line < 12; line++) host.person.type(VARIABLES, `F${line}`, '20%')
    const before = sheet(host, MISSING[language])?.cells
    expect(await recomputed(preview)).not.toContain(TEN_MILLION[language])
    expect(sheet(host, MISSING[language])?.cells).not.toEqual(before)
    expect(missing?.maxRows).toBe(199)
  })

  test('a workbook that cannot be begun for lack of room is told, and is begun once there is some', async () => {
    const host = workbooks(() => undefined).blank(language, '2026-11-21')
    fillUp(host, 60_000)
    await seated(host, language, 'owner')
    expect(created(host, language)).toContain(TEN_MILLION[language])
    host.person.deleteSheet(EXTRACT)
    expect(created(host, language)).toContain(COMPLETE)
  })

  const GONE = {
    fr: "a été supprimé pendant l'action",
    en: 'was deleted during the action',
  }
  const HOME = { fr: 'Accueil', en: 'Home' }

  test.each([
    ['while it is read', MISSING[language], 90],
    ['while it is checked', MISSING[language], 170],
    ['while it is written', MISSING[language], 207],
    ['before it is drawn', HOME[language], 189],
  ])('a tab deleted %s is told by its name, and people keep every cell', async (_, tab, call) => {
    const { host, preview } = await demonstration(language, 'owner')
    for (let line = 2; line < 12; line++) host.person.type(VARIABLES, `F${line}`, '20%')
    const typed = host.person.displayed(VARIABLES, 'A1:H200')
    deletedAt(host, tab, call)
    const told = await recomputed(preview)
    expect(told).toContain(tab)
    expect(told).toContain(GONE[language])
    expect(host.person.sheetNames()).not.toContain(tab)
    expect(host.person.displayed(VARIABLES, 'A1:H200')).toEqual(typed)
    host.faults.clear()
    const again = { fr: 'introuvable', en: 'cannot be found' }
    expect(await recomputed(preview)).toContain(again[language])
  })

  test('completing the workbook brings a tab deleted in mid-run back', async () => {
    const { host, preview } = await demonstration(language, 'owner')
    deletedAt(host, MISSING[language], 90)
    await recomputed(preview)
    host.faults.clear()
    expect(created(host, language)).toContain(COMPLETE)
    await recomputed(preview)
    expect(host.person.displayed(MISSING[language], 'A2')).not.toEqual([['']])
  })
})
