import { describe, expect, test } from 'vitest'
import { openHost } from '../../../local/host.ts'
import { broken } from './brokenScripts.ts'
import { host, opened } from './opened.ts'

describe('who looks, and under what sky', () => {
  test('a viewer has no menu; an editor has one again', async () => {
    const window = await opened()
    const menus = async () => (await window.state()).screen.menus.map(({ caption }) => caption)
    expect(await menus()).toEqual(['Essai'])
    await window.act({ do: 'set', setting: { person: 'viewer' } })
    expect(await menus()).toEqual([])
    expect(await window.act({ do: 'press', action: 'write' })).toEqual({
      ok: false,
      why: "Cette commande n'est pas dans le menu.",
    })
    await window.act({ do: 'set', setting: { person: 'editor' } })
    expect(await menus()).toEqual(['Essai'])
  })

  test('another locale shows dates and numbers its own way, and reads them so', async () => {
    const from = host()
    from.person.type('Feuille 1', 'A1', '3,5')
    const window = await opened(from)
    await window.act({ do: 'set', setting: { locale: 'en_US' } })
    expect(await window.cell(0, 0)).toMatchObject({ value: 3.5, text: '3.5' })
    await window.type(1, 0, '2/1/2026')
    expect(await window.cell(1, 0)).toMatchObject({ value: 46054 })
  })

  test('the day is the one chosen, and old figures grey by it', async () => {
    const from = host()
    from.run('aging')
    const window = await opened(from)
    expect((await window.cell(1, 0))?.style).toBeUndefined()
    await window.act({ do: 'set', setting: { today: '2026-03-20' } })
    expect((await window.state()).setting.today).toBe('2026-03-20')
    expect((await window.cell(1, 0))?.style).toEqual({ fontColor: '#999999' })
  })

  test.each([
    [{ today: '2026-02-30' }, "Un jour s'écrit 21/11/2026"],
    [{ locale: 'xx' }, "n'est pas un paramètre régional connu"],
    [{ person: 'nobody' }, "Personne ne s'appelle ainsi"],
  ])('%j is refused, and changes nothing', async (setting, why) => {
    const window = await opened()
    const before = (await window.state()).setting
    const answer = await window.act({ do: 'set', setting })
    expect(answer).toEqual({ ok: false, why: expect.stringContaining(why) })
    expect((await window.state()).setting).toEqual(before)
  })
})

describe('an add-on that does not load', () => {
  test.each([
    ['throws', "function onOpen() {}\nthrow new Error('cassé')", 'ligne 2', 'cassé'],
    ['is no script', 'function onOpen() {}\nvar = 2', 'ligne 2', 'Unexpected token'],
  ])(
    'it %s: the file, the line and the message are told, the workbook is whole',
    async (_, code, line, message) => {
      const window = await opened(openHost({ folder: broken(code), user: { locale: 'fr' } }))
      const { trouble, menus } = (await window.state()).screen
      expect(trouble).toContain('Code.js')
      expect(trouble).toContain(line)
      expect(trouble).toContain(message)
      expect(menus).toEqual([])
      await window.act({ do: 'set', setting: { language: 'en' } })
      const told = (await window.state()).screen.trouble
      expect(told).toContain('The add-on cannot start (Code.js, line 2)')
      expect(await window.type(0, 0, 'x')).toEqual({ ok: true })
    },
  )

  test('one without onOpen is no trouble', async () => {
    const window = await opened(openHost({ folder: broken('function other() {}') }))
    expect((await window.state()).screen.trouble).toBeNull()
  })
})
