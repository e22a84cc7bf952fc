// The add-on's panel in the preview: in its sandboxed frame, its calls under Google's own rules and delays.
import type { FrameLocator } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { Hand } from '../../local/demo/hand.ts'
import type { LocalHost } from '../../local/host.ts'
import type { Launched } from '../../local/preview/launch.ts'
import { reopen, smallProject } from '../support/project.ts'
import { wrong } from './axe.ts'
import { frameOf, openPanel, servedAddon } from './panel.ts'
import { visit } from './visit.ts'
import type { Window } from './window.ts'

const { open } = visit({ width: 1280, height: 800 })
const fields = 'source,field,label\nBorne,a,Champ A\nWifi,b,Champ B'

let host: LocalHost
let preview: Launched
let window: Window
let inside: FrameLocator

beforeAll(async () => {
  host = reopen(smallProject({ aims: ['inventory'] }, fields))
  preview = await servedAddon(host)
})
afterAll(() => preview.close())
beforeEach(async () => {
  await (await preview.preview).act({ do: 'closePage' })
  window = await open(preview.address)
  inside = await openPanel(window)
  await inside.locator('.step').waitFor()
})

test('opens on the next step, without a fault for axe, and asks for nothing from anywhere', async () => {
  await expect
    .poll(() => inside.locator('.step').textContent())
    .toMatch(/Il reste \d+ cases à remplir/)
  await expect.poll(() => wrong(frameOf(window))).toEqual([])
  expect(window.wrongs).toEqual([])
})

test('a cell filled in the panel is filled in the sheet, and shown there', async () => {
  await inside.getByRole('button', { name: 'Compléter maintenant' }).click()
  await inside.locator('form.cell').waitFor()
  await inside.getByRole('button', { name: 'Je ne sais pas' }).click()
  await inside.getByText('Tout est enregistré').waitFor()
  const rows = host.person.read('Sources', host.person.filled('Sources'))
  expect(rows.flat()).toContain('Je ne sais pas')
  await inside.getByRole('button', { name: 'Voir dans la feuille' }).click()
  await expect
    .poll(() => window.page.getByRole('tab', { name: 'Sources' }).getAttribute('aria-selected'))
    .toBe('true')
})

test('a recomputation from the panel, while somebody goes on in the grid', async () => {
  new Hand(host).type('sources', 'volume', 2, 'beaucoup')
  await inside.getByRole('button', { name: 'Recalculer' }).click()
  await inside.getByText('Recalcul terminé').waitFor()
  await inside.getByText(/cases? à revoir/).click()
  await inside.getByRole('button', { name: /beaucoup/ }).click()
  await expect
    .poll(() => window.page.getByRole('tab', { name: 'Sources' }).getAttribute('aria-selected'))
    .toBe('true')
})
