import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openHost } from '../../local/host.ts'
import { open } from './open.ts'

describe('the simulated present', () => {
  test.each([
    ['2026-03-10', 'Europe/Paris', '2026-03-10T08:00:00.000Z'],
    ['2026-07-10', 'Europe/Paris', '2026-07-10T07:00:00.000Z'],
    ['2026-03-10', 'America/New_York', '2026-03-10T13:00:00.000Z'],
    ['2026-03-10T23:30:00Z', 'Europe/Paris', '2026-03-10T23:30:00.000Z'],
  ])('%s in %s is %s', (today, zone, instant) => {
    expect(new Date(openHost({ today, zone }).now()).toISOString()).toBe(instant)
    const host = openHost({ zone })
    host.today(today)
    expect(new Date(host.now()).toISOString()).toBe(instant)
  })

  test.each(['tomorrow', '2026-02-30', ''])('%j is refused', (today) => {
    expect(() => openHost({ today })).toThrow(`neither a day nor an instant: ${today}`)
  })
})

describe('a menu entry', () => {
  const host = open()
  host.openFile()

  test.each([
    ['Écrire', undefined],
    ['Lire', [['écrit']]],
    ['Outils › Lire', [['écrit']]],
    ['Outils > Lire', [['écrit']]],
  ])('%s is pressed', (caption, value) => {
    expect(host.press(caption)).toEqual(value)
  })

  test.each(['Outils', 'Autres › Lire', '—', 'Nothing'])('%s is not there', (caption) => {
    expect(() => host.press(caption)).toThrow(
      `no menu item: ${caption}. There is: Écrire, Outils › Lire`,
    )
  })

  test('a caption that stands twice must be told by its path', () => {
    const twice = open()
    twice.run(
      'evaluate',
      `var ui = SpreadsheetApp.getUi()
       var menu = (caption, action) => ui.createMenu(caption).addItem('Lire', action).addToUi()
       menu('Un', 'read'); menu('Deux', 'count')`,
    )
    expect(() => twice.press('Lire')).toThrow('several menu items: Un › Lire, Deux › Lire')
    expect(twice.press('Deux › Lire')).toBe(1)
  })
})

describe('what a run may do', () => {
  const sidebar = `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))`

  test.each([
    [{}, 'shown'],
    [{ scopes: [] }, 'Specified permissions are not sufficient to call Ui.showSidebar'],
    [{ mode: 'LIMITED' }, 'You do not have permission to call Ui.showSidebar'],
  ] as const)('opened with %j', (options, outcome) => {
    const host = open(options)
    const show = () => {
      host.run('evaluate', sidebar)
      return 'shown'
    }
    if (outcome === 'shown') expect(show()).toBe(outcome)
    else expect(show).toThrow(outcome)
  })

  test('a file opened under NONE has its menu all the same', () => {
    const host = open({ mode: 'NONE' })
    host.openFile()
    expect(host.menus()).toHaveLength(1)
    expect(() => host.run('read')).toThrow('You do not have permission')
  })
})

describe('a folder of scripts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'scripts-'))
  const put = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  put('main.gs', 'function where() { return [here(), below(), typeof aside, typeof hidden] }')
  put('other.js', `function here() { return 'here' }`)
  put('more/deep.gs', `function below() { return 'below' }`)
  put('package/package.json', '{}')
  put('package/lib/aside.js', 'export function aside() {}')
  put('.git/hook.js', 'function hidden() {}')
  put('readme.md', 'not a script')
  afterAll(() => rmSync(folder, { recursive: true }))

  test('its .js and .gs files are one project, packages and hidden folders apart', () => {
    const seen = ['here', 'below', 'undefined', 'undefined']
    expect(openHost({ folder }).run('where')).toEqual(seen)
  })

  test('another folder may take over, on the same workbook', () => {
    const host = open()
    host.openFile()
    host.press('Écrire')
    host.useScripts(folder)
    expect([host.run('where'), host.menus()]).toEqual([expect.anything(), []])
    expect(() => host.run('read')).toThrow('Script function not found: read')
    expect(host.person.read('Feuille 1', 'A1')).toEqual([['écrit']])
  })

  test('a folder that is not there is told', () => {
    const host = openHost({ folder: join(folder, 'nowhere') })
    expect(() => host.run('where')).toThrow('no folder of Apps Script files: ')
  })

  test('a manifest that is no JSON is told', () => {
    put('appsscript.json', '{ "timeZone": ')
    expect(() => openHost({ folder }).run('where')).toThrow(/^appsscript\.json is no JSON: /)
  })
})
