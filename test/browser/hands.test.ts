// What hands do in the grid besides typing, alone and two at a time.
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type LocalHost, openHost } from '../../local/host.ts'
import type { SavedHost } from '../../local/options.ts'
import type { Launched } from '../../local/preview/launch.ts'
import { served, TODAY } from './served.ts'
import { visit } from './visit.ts'
import type { Window } from './window.ts'

const SHEET = 'Feuille 1'
/** Left of the columns and over the rows, in pixels; a column, a row. */
const [MARGIN, HEADER, WIDE, HIGH] = [46, 20, 100, 21]

const { open } = visit({ width: 1280, height: 800 })
let host: LocalHost
let preview: Launched
let window: Window
let start: SavedHost

beforeAll(async () => {
  const folder = fileURLToPath(new URL('./scripts', import.meta.url))
  host = openHost({ folder, user: { locale: 'fr' }, today: TODAY })
  host.person.paste(SHEET, 'A1', [['Nom', 'Note'], ['Portail'], ['Caisse'], ['Avis']])
  const [sheet] = host.book.sheets
  const rule = { source: null, helpText: null, allowInvalid: true }
  if (sheet)
    sheet.makeCell(2, 4).rule = { ...rule, criteria: 'VALUE_IN_LIST', values: [['oui', 'non']] }
  host.run('dress')
  start = host.save()
  preview = await served({ host })
})
afterAll(() => preview.close())
beforeEach(async () => {
  host.load(structuredClone(start))
  // An action, however small, has the preview see what was done behind its back.
  await (await preview.preview).act({ do: 'set', setting: {} })
  window = await open(preview.address)
})

/** Where something stands from the upper left corner of the grid. */
async function at(x: number, y: number): Promise<[number, number]> {
  const box = await window.page.locator('#grid').boundingBox()
  return [(box?.x ?? 0) + x, (box?.y ?? 0) + y]
}

const names = () => host.person.read(SHEET, 'A2:B5').filter(([name]) => name !== '')

test('an item of a list is chosen by mouse', async () => {
  await window.page.mouse.click(...(await at(MARGIN + 4 * WIDE - 10, HEADER + 1.5 * HIGH)))
  await window.page.getByText('non', { exact: true }).click()
  await expect.poll(() => host.person.read(SHEET, 'D2')).toEqual([['non']])
})

describe('a list by keyboard', () => {
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await window.page.keyboard.press(key)
  }
  const list = () => window.page.getByRole('listbox', { name: 'Valeurs proposées' })

  beforeEach(async () => {
    await window.go('D2')
    await press('Enter')
    await list().waitFor()
  })

  test('Enter opens it, arrows go through it, Enter picks', async () => {
    await press('ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowDown')
    const chosen = list().getByRole('option', { selected: true })
    await expect.poll(() => chosen.allTextContents()).toEqual(['non'])
    await press('Enter')
    await expect.poll(() => host.person.read(SHEET, 'D2')).toEqual([['non']])
    await list().waitFor({ state: 'hidden' })
  })

  test('Escape leaves the cell as it was, and the keys to the grid', async () => {
    await press('ArrowDown', 'Escape')
    await list().waitFor({ state: 'hidden' })
    await press('ArrowDown')
    await expect.poll(() => window.page.locator('.nameBox').inputValue()).toBe('D3')
    expect(host.person.read(SHEET, 'D2')).toEqual([['']])
  })

  test('what it does not have is typed over it', async () => {
    await window.page.keyboard.type('peut-être')
    await press('Enter')
    await expect.poll(() => host.person.read(SHEET, 'D2')).toEqual([['peut-être']])
  })
})

test('the strip stands over its columns, and folds them', async () => {
  const group = window.page.locator('.group')
  const [x] = await at(MARGIN + 5 * WIDE, 0)
  await expect.poll(async () => Math.round(((await group.boundingBox())?.x ?? 0) - x)).toBe(0)
  await group.click()
  await expect.poll(() => group.getAttribute('aria-expanded')).toBe('false')
  expect(host.book.sheets[0]?.columnGroups).toMatchObject([{ first: 6, last: 7, collapsed: true }])
  await group.press('Enter')
  await expect.poll(() => group.getAttribute('aria-expanded')).toBe('true')
})

test('a column is resized by its border', async () => {
  const [x, y] = await at(MARGIN + WIDE - 1, HEADER / 2)
  await window.page.mouse.move(x, y)
  await window.page.mouse.down()
  await window.page.mouse.move(x + 60, y, { steps: 4 })
  await window.page.mouse.up()
  await expect.poll(() => host.book.sheets[0]?.widths.get(1)).toBeGreaterThan(150)
})

test('rows are sorted from the menu, the header stays', async () => {
  await window.go('A3')
  await window.choose('Données', 'Trier par cette colonne, de A à Z')
  await expect.poll(() => names().map(([name]) => name)).toEqual(['Avis', 'Caisse', 'Portail'])
  await expect.poll(() => window.shown('A2')).toBe('Avis')
  expect(host.person.read(SHEET, 'A1')).toEqual([['Nom']])
})

describe('two windows on one workbook', () => {
  test('take turns without losing their place', async () => {
    const other = await open(preview.address)
    await window.go('A6')
    await other.go('B6')
    for (const turn of ['un', 'deux', 'trois']) {
      for (const one of [window, other]) {
        await one.page.keyboard.type(turn)
        await one.page.keyboard.press('Enter')
      }
    }
    const block = [
      ['un', 'un'],
      ['deux', 'deux'],
      ['trois', 'trois'],
    ]
    await expect.poll(() => host.person.read(SHEET, 'A6:B8')).toEqual(block)
  })

  test('what one types follows its row when the other inserts one above', async () => {
    const other = await open(preview.address)
    await window.go('B3')
    await window.page.keyboard.type('ma no')
    await other.go('A2')
    await other.choose('Insertion', 'Ligne au-dessus')
    await expect.poll(() => names()[1]).toEqual(['Caisse', ''])
    await expect.poll(() => other.shown('A4')).toBe('Caisse')
    await window.page.keyboard.type('te')
    await window.page.keyboard.press('Enter')
    await expect.poll(names).toEqual([
      ['Portail', ''],
      ['Caisse', 'ma note'],
      ['Avis', ''],
    ])
    await expect.poll(() => window.shown('B4')).toBe('ma note')
    await expect.poll(() => window.shown('B3')).toBe('vide')
  })

  test('what one types in a row the other deletes is refused in words that give it back', async () => {
    const other = await open(preview.address)
    await window.go('B3')
    await window.page.keyboard.type('ma no')
    await other.go('A3')
    await other.choose('Données', 'Supprimer les lignes choisies')
    await expect.poll(() => other.shown('A3')).toBe('Avis')
    await window.page.keyboard.type('te')
    await window.page.keyboard.press('Enter')
    const told = 'Des lignes ont bougé pendant cette saisie'
    await expect.poll(() => window.toasts()).toEqual([expect.stringContaining(told)])
    await expect.poll(() => window.toasts()).toEqual([expect.stringContaining('ma note')])
    expect(names()).toEqual([
      ['Portail', ''],
      ['Avis', ''],
    ])
  })
})
