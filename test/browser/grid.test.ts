// The grid in a real browser: what a person types arrives as they mean it, in every window.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type LocalHost, openHost } from '../../local/host.ts'
import type { Launched } from '../../local/preview/launch.ts'
import type { ValidationRule } from '../../local/store/cell.ts'
import { served, TODAY } from './served.ts'
import { visit } from './visit.ts'
import type { Window } from './window.ts'

const SHEET = 'Feuille 1'
const HOSTILE = '<img src=x onerror="document.title=1"><b>gras</b>'

const { open } = visit()
let host: LocalHost
let preview: Launched
let window: Window

beforeEach(async () => {
  host = openHost({ user: { locale: 'fr' }, today: TODAY })
  host.person.paste(SHEET, 'A1', [
    ['Nom', 'Taux', 'Depuis', 'Fini', 'Choix'],
    ['Caisse', '65%', '01/02/2026', false, 'oui'],
  ])
  host.person.setNote(SHEET, 'A1', HOSTILE)
  ruled('D2', { criteria: 'CHECKBOX', values: [] })
  ruled('E2', { criteria: 'VALUE_IN_LIST', values: [['oui', 'non']], allowInvalid: false })
  ruled('E3', { criteria: 'VALUE_IN_LIST', values: [['oui', 'non']] })
  preview = await served({ host })
  window = await open(preview.address)
})
afterEach(() => preview.close())

function ruled(cell: string, rule: Partial<ValidationRule>): void {
  const [row, column] = [Number(cell.slice(1)), cell.charCodeAt(0) - 64]
  const loose = { criteria: '', values: [], source: null, allowInvalid: true, helpText: null }
  const sheet = host.book.sheets[0]
  if (sheet) sheet.makeCell(row, column).rule = { ...loose, ...rule }
}

describe('what is typed', () => {
  // One window for all of them: loading it costs more than typing.
  const typed: readonly (readonly [string, string, string, string, string | number])[] = [
    ['a number', 'A3', '1250', '1250', 1250],
    ['a decimal number', 'A4', '12,5', '12,5', 12.5],
    ['a rate', 'A5', '65,4 %', '65,40%', 0.654],
    ['a bare number where rates are', 'B2', '75', '75%', 0.75],
    ['a date', 'A6', '12/03/2026', '12/03/2026', 46093],
    ['a leading zero after an apostrophe', 'A7', "'0012", '0012', '0012'],
    ['code', 'A8', HOSTILE, HOSTILE, HOSTILE],
    ['an entry a list does not have', 'E3', 'peut-être', 'peut-être', 'peut-être'],
  ]

  test('numbers, rates, dates, texts and code are read as a person means them', async () => {
    for (const [what, cell, text, shown, kept] of typed) {
      await window.type(cell, text)
      await expect.poll(() => window.shown(cell), { message: what }).toBe(shown)
      expect(host.person.read(SHEET, cell), what).toEqual([[kept]])
      await expect.poll(() => window.page.title(), { message: what }).toBe('Classeur – aperçu')
    }
  })

  test('a tick is a tick', async () => {
    await window.go('D2')
    await window.tick()
    await expect.poll(() => host.person.read(SHEET, 'D2')).toEqual([[true]])
  })

  test('a number is edited in full, and left as it was when nothing changed', async () => {
    host.person.type(SHEET, 'B2', '65,432%')
    host.person.setFormat(SHEET, 'B2', '0%')
    await window.type('A4', 'autre')
    await expect.poll(() => window.shown('B2')).toBe('65%')
    await expect.poll(() => window.content('B2')).toBe('65,432%')
    await window.page.keyboard.press('F2')
    await window.page.keyboard.press('Enter')
    await window.type('A5', 'encore')
    await expect.poll(() => host.person.read(SHEET, 'A5')).toEqual([['encore']])
    expect(host.person.read(SHEET, 'B2')).toEqual([[0.65432]])
  })

  test('what is refused says why, and the cell is as it was', async () => {
    await window.type('E2', 'jamais')
    await expect.poll(() => window.toasts()).toEqual([expect.stringContaining('E2')])
    await expect.poll(() => window.shown('E2')).toBe('oui')
    expect(host.person.read(SHEET, 'E2')).toEqual([['oui']])
  })

  test('a block is pasted, emptied with one key, and taken back', async () => {
    await window.copied('un\tdeux\n"trois\nlignes"\t01/02/2026')
    await window.go('A3')
    await window.page.keyboard.press('Control+v')
    await expect
      .poll(() => host.person.displayed(SHEET, 'A3:B4'))
      .toEqual([
        ['un', 'deux'],
        ['trois\nlignes', '01/02/2026'],
      ])
    await expect.poll(() => window.shown('A3')).toBe('un')
    await window.page.keyboard.press('Shift+ArrowRight')
    await window.page.keyboard.press('Delete')
    await expect.poll(() => host.person.read(SHEET, 'A3:B3')).toEqual([['', '']])
    await window.page.keyboard.press('Control+z')
    await expect.poll(() => host.person.read(SHEET, 'A3:B3')).toEqual([['un', 'deux']])
  })
})

describe('two windows on one workbook', () => {
  test('stay equal, and nobody loses what they are typing', async () => {
    const other = await open(preview.address)
    await window.go('A3')
    await window.page.keyboard.type('Ma ph')
    await other.type('B3', 'de l’autre')
    await expect.poll(() => other.shown('B3')).toBe('de l’autre')
    await window.page.keyboard.type('rase')
    await window.page.keyboard.press('Enter')
    await expect.poll(() => other.shown('A3')).toBe('Ma phrase')
    await expect.poll(() => window.shown('B3')).toBe('de l’autre')
  })

  test('a row inserted in one comes in the other', async () => {
    const other = await open(preview.address)
    await window.go('A2')
    await window.choose('Insertion', 'Ligne au-dessus')
    await expect.poll(() => other.shown('A3')).toBe('Caisse')
    await expect.poll(() => window.shown('A2')).toBe('vide')
  })
})

test('a lost connection is told, and taken up again', async () => {
  const port = Number(new URL(preview.address).port)
  await preview.close()
  await window.page.getByRole('alert').getByText('Connexion perdue').waitFor()
  window.forgives(
    /ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE_CHUNKED|Failed to fetch/,
  )
  host.person.type(SHEET, 'A3', 'entre-temps')
  preview = await served({ host, port })
  await window.page.getByRole('alert').waitFor({ state: 'hidden' })
  await expect.poll(() => window.shown('A3')).toBe('entre-temps')
})

test('a hostile note is shown as text', async () => {
  await window.go('A1')
  await expect.poll(() => window.page.locator('.note').textContent()).toBe(HOSTILE)
})
