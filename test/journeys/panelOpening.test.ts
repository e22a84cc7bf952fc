import { describe, expect, test } from 'vitest'
import { Hand } from '../../local/demo/hand.ts'
import type { LocalHost } from '../../local/host.ts'
import { answer, call, openProject, reopen, smallProject } from '../support/project.ts'

const AUTH = 'https://www.googleapis.com/auth/'
const [FILE, PAGES] = [`${AUTH}spreadsheets.currentonly`, `${AUTH}script.container.ui`]

/** The page on the screen: its title, and how it begins. */
function shown(host: LocalHost) {
  const page = host.page.shown()
  return { title: page?.title, kind: page?.kind, start: /<html[^>]*>/.exec(page?.text ?? '')?.[0] }
}

describe('the first entry of the menu opens the panel', () => {
  test.each([
    ['fr', 'Ouvrir le panneau', 'Inventaire données CRM'],
    ['en', 'Open the panel', 'CRM data inventory'],
  ])('in %s', (locale, caption, title) => {
    const host = openProject({ user: { locale } })
    host.openFile()
    expect(host.menus()[0]?.entries[0]?.caption).toBe(caption)
    host.press(caption)
    const start = `<html lang="${locale}" data-at="">`
    expect(shown(host)).toEqual({ title, kind: 'sidebar', start })
  })

  test('even in a file without an inventory', () => {
    const host = openProject()
    host.run('openPanel')
    expect(shown(host).kind).toBe('sidebar')
  })
})

describe('a page opens another in its place', () => {
  test('at a place of it', () => {
    const host = openProject()
    host.run('openPanel')
    call(host, 'openPage', 'panel', 'missing')
    expect(shown(host).start).toBe('<html lang="fr" data-at="missing">')
  })

  test('what it is told is a text, never markup', () => {
    const host = openProject()
    call(host, 'openPage', 'panel', '"><script>alert(1)</script>&$&')
    expect(shown(host).start).toBe('<html lang="fr" data-at="&quot;>')
    const { text = '' } = host.page.shown() ?? {}
    expect(text).toContain('data-at="&quot;>&lt;script>alert(1)&lt;/script>&amp;$&amp;">')
  })

  test.each([
    ['nowhere', ''],
    ['panel', 3],
    ['toString', ''],
    [null, ''],
  ])('%s, %s: refused', (page, at) => {
    expect(answer(openProject(), 'openPage', page, at)).toMatchObject({
      failure: { code: 'bad-arguments' },
    })
  })
})

describe('one permission of two', () => {
  test('without that to show pages, a box says what to do', () => {
    const host = openProject({ scopes: [FILE] })
    host.run('openPanel')
    expect(host.dialogs.map(({ kind, text }) => [kind, text])).toEqual([
      ['alert', expect.stringContaining('deux autorisations')],
    ])
  })

  test('without that to read the file, so does every call', () => {
    const host = openProject({ scopes: [PAGES] })
    expect(answer(host, 'standing')).toMatchObject({ failure: { code: 'scope' } })
    host.switchUser({ locale: 'en' })
    expect(answer(host, 'standing')).toMatchObject({
      failure: { code: 'scope', message: expect.stringContaining('tick both boxes') },
    })
  })
})

describe('a cell is shown as if the person had clicked on it', () => {
  const saved = smallProject({ aims: ['inventory'] })

  test('by its row and its column, wherever they stand', () => {
    const host = reopen(saved)
    host.person.insertRows('Sources', 2, 3)
    host.person.insertColumns('Sources', 2)
    const place = { tab: 'sources', row: 'SRC-001', column: 'volume' }
    expect(call(host, 'showCell', place)).toBe(true)
    const sheet = host.book.sheets.find(({ name }) => name === 'Sources')
    const column = new Hand(host).letter('sources', 'volume').charCodeAt(0) - 64
    expect(host.book.activeArea).toMatchObject({ sheetId: sheet?.id, top: 5, left: column })
  })

  test('a row that is gone is said to be; a place that is none is refused', () => {
    const host = reopen(saved)
    expect(call(host, 'showCell', { tab: 'sources', row: 'SRC-999', column: null })).toBe(false)
    for (const wrong of [
      null,
      {},
      { tab: 'x', row: 1, column: null },
      { tab: 'sources', row: 1.5 },
    ])
      expect(answer(host, 'showCell', wrong)).toMatchObject({ failure: { code: 'bad-arguments' } })
  })
})
