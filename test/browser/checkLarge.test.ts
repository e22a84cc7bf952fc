// A large file, checked in a real browser by several workers.
import { afterEach, expect, test } from 'vitest'
import type { Launched } from '../../local/preview/launch.ts'
import { reopen, smallProject } from '../support/project.ts'
import { wrong } from './axe.ts'
import type { CheckPage } from './checkPage.ts'
import { expectMasked, expectNarrow, openCheckPage, readIn } from './checkPage.ts'
import { CANARY, FIELDS, LARGE, NESTED } from './customerFile.ts'
import { pressed } from './keys.ts'
import { frameOf } from './panel.ts'
import { visit } from './visit.ts'

const person = visit({ width: 1280, height: 800 })

let preview: Launched | null = null

afterEach(async () => {
  await preview?.close()
  preview = null
})

/** A page on a machine of two processors, which counts the workers it starts. What a third one comes to is held. */
const TWO_PROCESSORS = `(() => {
  Object.defineProperty(navigator, 'hardwareConcurrency', { value: 2 })
  window.started = 0
  window.release = () => {}
  const Own = Worker
  window.Worker = class extends Own {
    constructor(address) {
      super(address)
      window.started += 1
      this.isThird = window.started === 3
    }
    set onmessage(heard) {
      super.onmessage = (event) => {
        if (this.isThird && 'end' in Object(event.data)) window.release = () => heard(event)
        else heard(event)
      }
    }
  }
})()`

/** Opens the page, gives it a file made there, and checks it. */
async function begun(locale: 'fr' | 'en', file: string): Promise<CheckPage> {
  const host = reopen(smallProject({ locale, aims: ['inventory', 'quality'] }, FIELDS))
  const page = await openCheckPage(person, host, { locale })
  const { window, inside } = page
  preview = page.preview
  await frameOf(window).evaluate(TWO_PROCESSORS)
  await frameOf(window).evaluate(file)
  await expectMasked(inside)
  await pressed(window, /^Ces colonnes sont les bonnes|^These columns are right/)
  await inside.locator('.fileColumns').waitFor()
  await pressed(window, /^Contrôler \d|^Check \d/)
  return page
}

/** Waits until the results say so; no cell of the file was sent. */
async function expectFound({ inside, sent }: CheckPage, sentences: readonly RegExp[]) {
  await inside.locator('.found').waitFor()
  for (const sentence of sentences) await expect.poll(() => readIn(inside)).toMatch(sentence)
  expect(sent.filter((one) => CANARY.test(one))).toEqual([])
}

const started = ({ window }: CheckPage) => frameOf(window).evaluate('window.started')

test('is counted by a worker a processor, and comes to what one would tell', async () => {
  const page = await begun('fr', LARGE)
  const told = [/400 000 valeurs sur 400 000 \(100 %\)/, /399 999 valeurs différentes/]
  await expectFound(page, told)
  const workers = await started(page)
  expect(workers).toBe(2)
})

test('whose second part began within a cell is read again by one worker, and says so', async () => {
  const page = await begun('en', NESTED)
  await page.window.page.setViewportSize({ width: 332, height: 700 })
  await page.inside.getByText(/read again from one end to the other/).waitFor()
  await expect.poll(() => wrong(frameOf(page.window))).toEqual([])
  await expectNarrow(page.window)
  const released = 'window.release(), document.querySelectorAll(".found").length'
  await expect.poll(() => frameOf(page.window).evaluate(released)).toBe(1)
  await expectFound(page, [/600,001/, /2 different values/])
  const workers = await started(page)
  expect(workers).toBe(3)
})
