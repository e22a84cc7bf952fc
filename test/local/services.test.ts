import { describe, expect, test } from 'vitest'
import { open, script } from './open.ts'

describe('menus', () => {
  test('stand as the script made them', () => {
    const host = open()
    host.openFile()
    expect(host.menus()).toEqual([
      {
        caption: '',
        action: null,
        entries: [
          { caption: 'Écrire', action: 'write', entries: [] },
          { caption: '—', action: null, entries: [] },
          {
            caption: 'Outils',
            action: null,
            entries: [{ caption: 'Lire', action: 'read', entries: [] }],
          },
        ],
      },
    ])
    expect(host.press('Lire')).toEqual([['']])
  })

  test('a viewer has none', () => {
    const host = open({ user: { role: 'viewer' } })
    host.openFile()
    expect(host.menus()).toEqual([])
  })
})

describe('what a run may call while the file opens', () => {
  test.each([
    ['NONE', `SpreadsheetApp.getUi().createMenu('x')`, null],
    ['NONE', `Session.getActiveUserLocale()`, null],
    ['NONE', `SpreadsheetApp.getActiveSpreadsheet()`, 'call SpreadsheetApp.getActiveSpreadsheet.'],
    ['NONE', `PropertiesService.getDocumentProperties()`, 'getDocumentProperties'],
    ['LIMITED', `SpreadsheetApp.getActiveSpreadsheet()`, null],
    ['LIMITED', `SpreadsheetApp.getUi().alert('x')`, 'call Ui.alert. Required permissions:'],
    [
      'LIMITED',
      `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))`,
      'call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    ],
  ] as const)('%s: %s', (mode, lines, message) => {
    const host = open()
    const run = () => host.runAs(mode, 'evaluate', lines)
    if (message === null) expect(run).not.toThrow()
    else expect(run).toThrow(message)
  })
})

describe('questions', () => {
  test.each([
    [`ui.alert('Text')`, [], 'OK'],
    [`ui.alert('Title', 'Text', ui.ButtonSet.YES_NO)`, ['NO'], 'NO'],
    [`ui.prompt('Name?').getResponseText()`, ['Camille'], 'Camille'],
    [`ui.prompt('Name?').getSelectedButton()`, ['Camille'], 'OK'],
    [
      `ui.prompt('T', 'Name?', ui.ButtonSet.OK_CANCEL).getSelectedButton()`,
      [{ button: 'CANCEL' }],
      'CANCEL',
    ],
  ])('%s', (lines, answers, expected) => {
    const host = open()
    host.answers.push(...answers)
    expect(script(host, `var ui = SpreadsheetApp.getUi(); return String(${lines})`)).toBe(expected)
  })

  test('are recorded, and an unprepared one fails the run', () => {
    const host = open()
    expect(() => script(host, `SpreadsheetApp.getUi().prompt('Title', 'Name?', null)`)).toThrow(
      'no answer was prepared for: Title Name?',
    )
    expect(host.dialogs).toMatchObject([{ kind: 'prompt', title: 'Title', text: 'Name?' }])
  })

  test('a question drops the lock', () => {
    const lines = `var lock = LockService.getDocumentLock(); lock.tryLock(0)
      SpreadsheetApp.getUi().alert('x'); return lock.hasLock()`
    expect(script(open(), lines)).toBe(false)
  })

  test('toasts and pages are recorded', () => {
    const host = open()
    script(
      host,
      `book.toast('Done', 'Title', 5)
       SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Page').setTitle('Panel'))`,
    )
    expect(host.toasts).toEqual([{ text: 'Done', title: 'Title', seconds: 5 }])
    expect(host.dialogs).toMatchObject([
      { kind: 'sidebar', title: 'Panel', text: '<p>Bonjour</p>\n' },
    ])
  })
})

describe('38 · property stores', () => {
  test('keep texts, apart from one another, from run to run', () => {
    const host = open()
    script(
      host,
      `PropertiesService.getDocumentProperties().setProperty('a', 1)
       PropertiesService.getUserProperties().setProperty('a', 'mine')`,
    )
    const read = `return [PropertiesService.getDocumentProperties().getProperties(),
      PropertiesService.getUserProperties().getProperty('a'),
      PropertiesService.getScriptProperties().getProperty('a')]`
    expect(script(host, read)).toEqual([{ a: '1' }, 'mine', null])
    host.switchUser({ email: 'other@example.com' })
    expect(script(host, read)).toEqual([{ a: '1' }, null, null])
  })

  test.each([
    ['9 KB fit', `set('a', text(9 * 1024))`, null],
    ['one more does not', `set('a', text(9 * 1024 + 1))`, 'property storage quota'],
    [
      'nor more than 500 KB in all',
      `for (var i = 0; i < 56; i++) set('k' + i, text(9 * 1024))`,
      'property storage quota',
    ],
    ['a name is needed', `set('', 'x')`, 'must not be null or empty'],
  ])('%s', (_, lines, message) => {
    const run = () =>
      script(
        open(),
        `function text(n) { return new Array(n + 1).join('x') }
         function set(k, v) { PropertiesService.getDocumentProperties().setProperty(k, v) }
         ${lines}`,
      )
    if (message === null) expect(run).not.toThrow()
    else expect(run).toThrow(message)
  })
})

test('39 · the cache forgets after its time', () => {
  const host = open()
  script(host, `CacheService.getDocumentCache().put('k', 'v', 60)`)
  const read = `return CacheService.getDocumentCache().get('k')`
  expect(script(host, read)).toBe('v')
  host.run('evaluate', 'Utilities.sleep(61000)')
  expect(script(host, read)).toBeNull()
})

test.each([
  ['Europe/Paris', 'yyyy-MM-dd HH:mm', '2026-03-10 10:00'],
  ['America/New_York', `dd/MM/yyyy 'at' HH:mm:ss`, '10/03/2026 at 05:00:00'],
])('formatDate in %s', (zone, pattern, text) => {
  const lines = `return Utilities.formatDate(new Date('2026-03-10T09:00:00Z'), '${zone}', ${JSON.stringify(pattern)})`
  expect(script(open(), lines)).toBe(text)
})

test('nobody’s address is told without the permission to', () => {
  const host = open({ user: { email: 'camille@example.com' } })
  expect(script(host, `return Session.getActiveUser().getEmail()`)).toBe('camille@example.com')
})
