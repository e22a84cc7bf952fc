import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { openHost } from '../../../local/host.ts'
import { open } from '../open.ts'

const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

describe('15 · what a mode lets a run call', () => {
  const calls = {
    menu: `SpreadsheetApp.getUi().createAddonMenu().addItem('x', 'read').addToUi()`,
    language: `Session.getActiveUserLocale()`,
    log: `Logger.log('x'); console.log('x')`,
    utility: `Utilities.formatDate(new Date(), 'Etc/UTC', 'yyyy')`,
    document: `SpreadsheetApp.getActive().getActiveSheet().getRange('A1').getValue()`,
    writing: `SpreadsheetApp.getActive().getActiveSheet().getRange('A1').setValue(1)`,
    renaming: `SpreadsheetApp.getActive().getActiveSheet().setName('x')`,
    toast: `SpreadsheetApp.getActive().toast('x')`,
    properties: `PropertiesService.getDocumentProperties().getProperty('x')`,
    cache: `CacheService.getDocumentCache().get('x')`,
    lock: `LockService.getDocumentLock().tryLock(0)`,
    alert: `SpreadsheetApp.getUi().alert('x')`,
    sidebar: `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))`,
  }
  const always = ['language', 'log', 'utility']
  const services = ['document', 'properties', 'cache', 'lock']
  const ALLOWED = {
    NONE: [...always, 'menu'],
    LIMITED: [...always, ...services, 'menu', 'writing', 'renaming', 'toast'],
    CUSTOM_FUNCTION: [...always, ...services],
    FULL: Object.keys(calls),
  } as const

  const cases = Object.entries(ALLOWED).flatMap(([mode, allowed]) =>
    Object.entries(calls).map(([what, lines]) => ({
      mode: mode as keyof typeof ALLOWED,
      what,
      lines,
      passes: (allowed as readonly string[]).includes(what),
    })),
  )

  test.each(cases)('$mode, $what: $passes', ({ mode, lines, passes }) => {
    const run = () => open().runAs(mode, 'evaluate', lines)
    if (passes) expect(run).not.toThrow()
    else expect(run).toThrow(/^(You do not have permission to call \w+\.\w+|Cannot call Spread)/)
  })

  test.each([
    ['NONE', ''],
    ['LIMITED', ''],
    ['CUSTOM_FUNCTION', ''],
    ['FULL', 'camille@example.com'],
  ] as const)('who runs it is told in FULL alone: %s → %j', (mode, email) => {
    const read = `return Session.getActiveUser().getEmail()`
    const run = () => open({ user: { email: 'camille@example.com' } }).runAs(mode, 'evaluate', read)
    if (mode === 'NONE') expect(run).toThrow('Session.getActiveUser')
    else expect(run()).toBe(email)
  })

  test.each([
    ['NONE', true],
    ['LIMITED', false],
    ['FULL', false],
  ] as const)('a call made while the code loads is barred as well: %s → %j', (mode, barred) => {
    const folder = mkdtempSync(join(tmpdir(), 'scripts-'))
    folders.push(folder)
    writeFileSync(
      join(folder, 'Code.js'),
      `var book = SpreadsheetApp.getActiveSpreadsheet()
       function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('x', 'onOpen').addToUi() }`,
    )
    const host = openHost({ folder, user: { locale: 'en' } })
    const load = () => host.openFile(mode)
    if (barred) expect(load).toThrow('call SpreadsheetApp.getActiveSpreadsheet')
    else expect(load).not.toThrow()
    expect(host.menus()).toHaveLength(barred ? 0 : 1)
  })
})

describe('16 · what the manifest must ask for', () => {
  const AUTH = 'https://www.googleapis.com/auth/'
  const page = `HtmlService.createHtmlOutput('x')`
  const ui = (call: string) => `SpreadsheetApp.getUi().${call}`
  const cell = `SpreadsheetApp.getActive().getActiveSheet().getRange('A1')`

  test.each([
    [['spreadsheets.currentonly'], `${cell}.setValue(1)`, null],
    [['spreadsheets'], `${cell}.setValue(1)`, null],
    [['spreadsheets.readonly'], `${cell}.getValue()`, null],
    [
      ['spreadsheets.readonly'],
      `${cell}.setValue(1)`,
      `You do not have permission to call Range.setValue. Required permissions: (${AUTH}spreadsheets.currentonly || ${AUTH}spreadsheets)`,
    ],
    [
      ['script.container.ui'],
      `SpreadsheetApp.getActiveSpreadsheet()`,
      `You do not have permission to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: (${AUTH}spreadsheets.currentonly || ${AUTH}spreadsheets || ${AUTH}spreadsheets.readonly)`,
    ],
    [['script.container.ui'], ui(`showSidebar(${page})`), null],
    [
      ['spreadsheets.currentonly'],
      ui(`showSidebar(${page})`),
      `Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: ${AUTH}script.container.ui`,
    ],
    [
      ['spreadsheets.currentonly'],
      ui(`showModalDialog(${page}, 'x')`),
      `Specified permissions are not sufficient to call Ui.showModalDialog. Required permissions: ${AUTH}script.container.ui`,
    ],
    [
      ['spreadsheets.currentonly'],
      `SpreadsheetApp.openById('x')`,
      `You do not have permission to call SpreadsheetApp.openById. Required permissions: ${AUTH}spreadsheets`,
    ],
    [
      ['spreadsheets.currentonly'],
      `SpreadsheetApp.create('x')`,
      `You do not have permission to call SpreadsheetApp.create. Required permissions: ${AUTH}spreadsheets`,
    ],
    [
      ['spreadsheets'],
      `ScriptApp.newTrigger('x')`,
      `You do not have permission to call ScriptApp.newTrigger. Required permissions: ${AUTH}script.scriptapp`,
    ],
    [[], ui(`createMenu('x').addToUi()`), null],
  ])('with %j: %s', (scopes, lines, message) => {
    const host = open({ scopes: scopes.map((scope) => `${AUTH}${scope}`) })
    const run = () => host.run('evaluate', lines)
    if (message === null) expect(run).not.toThrow()
    else expect(run).toThrow(expect.objectContaining({ message, scriptName: 'Exception' }))
  })

  test.each([
    [['userinfo.email'], 'camille@example.com'],
    [[], ''],
  ])('with %j the address is %j', (scopes, email) => {
    const host = open({
      scopes: scopes.map((scope) => `${AUTH}${scope}`),
      user: { email: 'camille@example.com' },
    })
    expect(host.run('evaluate', `return Session.getActiveUser().getEmail()`)).toBe(email)
  })
})
