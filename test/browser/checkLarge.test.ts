// A large file, checked in a real browser by several workers.
import { afterEach, expect, test } from 'vitest'
import type { Launched } from '../../local/preview/launch.ts'
import { reopen, smallProject } from '../support/project.ts'
import { expectMasked, openCheckPage, readIn } from './checkPage.ts'
import { CANARY, FIELDS, LARGE } from './customerFile.ts'
import { pressed } from './keys.ts'
import { frameOf } from './panel.ts'
import { visit } from './visit.ts'

const person = visit({ width: 1280, height: 800 })

let preview: Launched | null = null

afterEach(async () => {
  await preview?.close()
  preview = null
})

/** A page on a machine of two processors, which counts the workers it starts. */
const TWO_PROCESSORS = `(() => {
  Object.defineProperty(navigator, 'hardwareConcurrency', { value: 2 })
  window.started = 0
  const Own = Worker
  window.Worker = class extends Own {
    constructor(address) {
      super(address)
      window.started += 1
    }
  }
})()`

test('is counted by a worker a processor, and comes to what one would tell', async () => {
  const host = reopen(smallProject({ locale: 'fr', aims: ['inventory', 'quality'] }, FIELDS))
  const page = await openCheckPage(person, host, { locale: 'fr' })
  const { window, inside, sent } = page
  preview = page.preview
  await frameOf(window).evaluate(TWO_PROCESSORS)
  await frameOf(window).evaluate(LARGE)
  await expectMasked(inside)
  await pressed(window, 'Ces colonnes sont les bonnes')
  await inside.locator('.fileColumns').waitFor()
  await pressed(window, /^Contrôler \d/)
  await inside.locator('.found').waitFor()
  for (const sentence of [/400 000 valeurs sur 400 000 \(100 %\)/, /399 999 valeurs différentes/])
    await expect.poll(() => readIn(inside)).toMatch(sentence)
  const started = await frameOf(window).evaluate('window.started')
  expect(started).toBe(2)
  expect(sent.filter((one) => CANARY.test(one))).toEqual([])
})
