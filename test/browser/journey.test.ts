// The demonstration in a real browser: what a person types, and what the add-on makes of it.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Launched } from '../../local/preview/launch.ts'
import { served } from './served.ts'
import { visit } from './visit.ts'
import type { Window } from './window.ts'

const { open } = visit()
let preview: Launched
let window: Window

beforeAll(async () => {
  preview = await served()
})
beforeEach(async () => {
  window = await open(preview.address)
})
afterAll(() => preview.close())

/** How many cells Accueil says are left to fill. */
async function left(): Promise<number> {
  await window.tab('Accueil')
  const said = await window.shown('B4')
  return Number(/\d+/.exec(said)?.[0])
}

describe('the owner', () => {
  test('fills a cell, recomputes from the menu, and sees the computed cells change', async () => {
    const before = await left()
    await window.tab('Sources')
    await expect.poll(() => window.shown('G8')).toBe('vide')
    await window.type('G8', '5 300')
    await expect.poll(() => window.content('G8')).toBe('5300')
    await window.choose('Extensions', 'Inventaire données CRM', 'Recalculer tout')
    await window.press('OK')
    await window.idle()
    await expect.poll(left).toBe(before - 1)
  })

  test('finds the state again after a reload', async () => {
    await window.tab('Sources')
    await window.type('B30', 'Bornes de commande')
    await expect.poll(() => window.shown('B30')).toBe('Bornes de commande')
    await window.page.reload()
    await window.seen()
    await window.tab('Sources')
    await expect.poll(() => window.shown('B30')).toBe('Bornes de commande')
  })

  test('takes the workbook away as a file, starts anew, and opens it again', async () => {
    await window.tab('Sources')
    await window.type('B31', 'Carnet du voiturier')
    await expect.poll(() => window.shown('B31')).toBe('Carnet du voiturier')
    const file = await window.downloaded()
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK')
    await window.choose('Fichier', 'Nouveau classeur vide')
    await window.press('Remplacer')
    await expect.poll(() => window.tabs()).toHaveLength(1)
    await window.openFile(file)
    await expect.poll(() => window.tabs()).toContain('Données manquantes')
    await window.tab('Sources')
    await expect.poll(() => window.shown('B31')).toBe('Carnet du voiturier')
    await window.choose('Fichier', 'Ouvrir la démonstration')
    await window.press('Remplacer')
    const anew = async () => {
      await window.tab('Sources')
      return window.shown('B31')
    }
    await expect.poll(anew).toBe('vide')
  })
})

test('a menu left open follows the person the preview is shown to', async () => {
  await window.choose('Extensions')
  const entry = (name: string) => window.page.getByRole('menuitem', { name, exact: true })
  await entry('Inventaire données CRM').waitFor()
  await window.atTheDoor({ do: 'set', setting: { person: 'viewer' } })
  await entry('Aucun menu pour cette personne').waitFor()
  await window.atTheDoor({ do: 'set', setting: { person: 'owner' } })
  await entry('Inventaire données CRM').click()
  await entry('Recalculer tout').waitFor()
  await window.page.keyboard.press('Escape')
})

describe('a viewer', () => {
  beforeEach(async () => {
    await window.page.getByLabel('Personne').selectOption('viewer')
  })

  test('has no menu, and is refused in plain words in the grid and at the door', async () => {
    await window.choose('Extensions')
    const entry = window.page.getByRole('menuitem', { name: 'Aucun menu pour cette personne' })
    await entry.waitFor()
    await window.page.keyboard.press('Escape')
    await window.tab('Sources')
    await window.type('B2', 'à moi')
    const refusal = 'Vous consultez ce classeur en lecture seule'
    await expect.poll(() => window.toasts()).toEqual([expect.stringContaining(refusal)])
    await expect.poll(() => window.shown('B2')).toBe('Caisse')
    const answered = await window.atTheDoor({ do: 'press', action: 'recomputeAll' })
    expect(answered).toEqual({ ok: false, why: expect.stringMatching(/^\p{Lu}.*\.$/u) })
    await window.page.getByLabel('Personne').selectOption('owner')
  })
})
