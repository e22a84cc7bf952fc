// What keeps the add-on from its work, as the page of the preview tells it, and the workbook after.
import { describe, expect, test } from 'vitest'
import type { LocalHost } from '../../../local/host.ts'
import { Preview } from '../../../local/preview/preview.ts'
import { workbooks } from '../../../local/preview/workbooks.ts'
import { WORKBOOKS } from './opened.ts'

type Language = 'fr' | 'en'

const MISSING = { fr: 'Données manquantes', en: 'Missing data' } as const

/** The demonstration, with one of its people at it. */
async function demonstration(language: Language, person: 'owner' | 'editor' | 'viewer') {
  const host = workbooks(() => undefined).demo(language)
  const world = { workbooks: WORKBOOKS, today: '2026-11-21', pagesAt: () => '' }
  const preview = new Preview(host, { person, language, blobWorkers: true }, world)
  await preview.opened()
  return { host, preview }
}

/** Recomputes from the menu, and agrees to whatever is asked; gives all that was told. */
async function recomputed(preview: Preview): Promise<string> {
  const told: string[] = []
  const stop = preview.hearing.listen(({ changes }) => {
    for (const change of changes) if (change.kind === 'toast') told.push(change.text)
  })
  let answered = await preview.act({ do: 'press', action: 'recomputeAll' })
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
      text: '',
    })
  }
  stop()
  return told.join('\n')
}

const saved = (host: LocalHost) => structuredClone(host.save().book)

function sheet(host: LocalHost, name: string) {
  return saved(host).sheets.find((one) => one.name === name)
}

describe.each(['fr', 'en'] as const)('in %s', (language) => {
  test('a viewer is told, and nothing is written', async () => {
    const { host, preview } = await demonstration(language, 'viewer')
    const before = saved(host)
    const words = { fr: 'Cette commande n’est pas dans le menu', en: 'not in the menu' }
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
})
