import { describe, expect, test } from 'vitest'
import type { Answered, QuestionView } from '../../../local/preview/protocol.ts'
import { opened, type Window } from './opened.ts'

async function asked(window: Window): Promise<QuestionView | null> {
  return (await window.state()).screen.question
}

/** Answers what is asked. */
async function answer(window: Window, button: string, text = ''): Promise<Answered> {
  const question = (await asked(window))?.id ?? -1
  return window.act({ do: 'answer', question, button, text })
}

describe('a question holds its run', () => {
  test('what was done shows, what follows waits for the answers', async () => {
    const window = await opened()
    expect(await window.act({ do: 'press', action: 'consult' })).toEqual({ ok: true })
    expect(await asked(window)).toMatchObject({
      title: 'Titre',
      text: 'Continuer ?',
      isPrompt: false,
      buttons: [
        { name: 'YES', caption: 'Oui' },
        { name: 'NO', caption: 'Non' },
      ],
    })
    expect(await window.cell(0, 0)).toMatchObject({ text: 'début' })
    expect(await window.cell(0, 1)).toBeUndefined()
    await answer(window, 'YES')
    expect(await asked(window)).toMatchObject({ text: 'Votre nom ?', isPrompt: true })
    await answer(window, 'OK', 'Nadia')
    expect(await asked(window)).toMatchObject({
      text: 'Fini',
      buttons: [{ name: 'OK', caption: 'OK' }],
    })
    expect(await window.cell(0, 1)).toMatchObject({ text: 'OK Nadia' })
    expect(await answer(window, 'OK')).toEqual({ ok: true })
    expect(await asked(window)).toBeNull()
  })

  test('a person goes on typing meanwhile, and their cell stays', async () => {
    const window = await opened()
    await window.act({ do: 'press', action: 'consult' })
    expect(await window.type(5, 0, 'pendant ce temps')).toEqual({ ok: true })
    await answer(window, 'NO')
    expect(await window.cell(5, 0)).toMatchObject({ text: 'pendant ce temps' })
    expect(await window.cell(0, 0)).toMatchObject({ text: 'début' })
  })

  test('another command waits', async () => {
    const window = await opened()
    await window.act({ do: 'press', action: 'consult' })
    expect(await window.act({ do: 'press', action: 'write' })).toEqual({
      ok: false,
      why: expect.stringContaining('attend une réponse'),
    })
    await answer(window, 'CLOSE')
    expect(await window.act({ do: 'press', action: 'write' })).toEqual({ ok: true })
  })

  test.each([
    ['another question', 99, 'YES'],
    ['a button it does not offer', 1, 'CANCEL'],
  ])('%s is not answered, and the run still waits', async (_, question, button) => {
    const window = await opened()
    await window.act({ do: 'press', action: 'consult' })
    const given = await window.act({ do: 'answer', question, button, text: '' })
    expect(given).toEqual({ ok: false, why: "Cette question n'est plus posée." })
    expect(await asked(window)).toMatchObject({ text: 'Continuer ?' })
  })

  test('two windows that answer at once answer once', async () => {
    const window = await opened()
    await window.act({ do: 'press', action: 'consult' })
    const both = await Promise.all([answer(window, 'YES'), answer(window, 'NO')])
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
  })

  test('a run that fails after its answers says so to whoever answered last', async () => {
    const window = await opened()
    await window.act({ do: 'press', action: 'consult' })
    await answer(window, 'YES')
    await answer(window, 'OK')
    expect(await answer(window, 'OK')).toEqual({ ok: false, why: 'Pas de nom' })
  })

  test('another workbook opened ends the run', async () => {
    const window = await opened()
    await window.act({ do: 'press', action: 'consult' })
    await window.act({ do: 'open', what: 'blank' })
    expect(await asked(window)).toBeNull()
    expect(await window.act({ do: 'press', action: 'write' })).toEqual({ ok: true })
  })
})

describe('a page’s call that asks', () => {
  /** Calls from a page, until a question is asked. */
  async function calling(window: Window): Promise<{ readonly ended: Promise<Answered> }> {
    await window.act({ do: 'press', action: 'openPanel' })
    const page = (await window.state()).screen.page?.id ?? -1
    const ended = window.act({ do: 'call', page, name: 'consult', args: [] })
    await window.act({ do: 'activate', sheet: 0 })
    return { ended }
  }

  test.each([
    [['YES', 'OK', 'OK'], 'Nadia', { ok: true, value: 'Nadia' }],
    [['NO'], '', { ok: true, value: 'arrêt' }],
    [['YES', 'OK', 'OK'], '', { ok: false, why: 'Error: Pas de nom' }],
  ])('answered %j %j, it is told the end: %j', async (buttons, text, end) => {
    const window = await opened()
    const { ended } = await calling(window)
    for (const button of buttons) {
      expect(await answer(window, button, text)).toEqual({ ok: true })
    }
    expect(await ended).toEqual(end)
  })
})
