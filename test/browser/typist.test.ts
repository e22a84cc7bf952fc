// Ten cells a minute and more: a typist at the keyboard, a cell every three seconds, calls of five seconds.
import { expect, test } from 'vitest'
import { Hand } from '../../local/demo/hand.ts'
import type { ToFill } from '../../src/app/commands/toFill.ts'
import { call, reopen } from '../support/project.ts'
import { openAlone } from './alone.ts'
import type { Seen } from './typist.ts'
import { LATENCY, saved, seen, toFirstCell, typed } from './typist.ts'
import { apart } from './visit.ts'

const { context } = apart({ width: 300, height: 800 })
/** Cells to fill, and milliseconds a cell. */
const CELLS = 60
const PACE = 3_000

test('sixty cells by keyboard alone: no key waits, few calls, every value where it belongs', async () => {
  const host = reopen(saved)
  const before = call<ToFill>(host, 'toFill', 3)
  const alone = await openAlone(context(), host, { travel: () => ({ takes: LATENCY }) })
  const { page, pass, calls, wrongs } = alone
  await toFirstCell(alone)
  const asked: Seen[] = []
  for (let cell = 0; cell < CELLS; cell++) {
    const at = await seen(page)
    asked.push(at)
    await typed(page, at)
    await pass(PACE - 100)
    await page.keyboard.press('Enter')
    await pass(100)
    // A tenth of a second later the next cell is there, whatever the add-on is doing.
    await expect.poll(() => seen(page)).not.toMatchObject({ where: at.where, label: at.label })
  }
  await pass(10_000)
  expect(calls.length).toBeLessThanOrEqual(8)
  expect(new Set(asked.map(({ where, label }) => `${where} ${label}`)).size).toBe(CELLS)
  await expect.poll(() => page.getByText('Tout est enregistré').isVisible()).toBe(true)
  expect(wrongs).toEqual([])
  const kinds = new Set(asked.map(({ type }) => type))
  expect([...kinds].sort()).toEqual(['checkbox', 'date', 'radio', 'text'])
  for (const { where, label, type, words } of asked) {
    const [tabName = '', rowName = ''] = where.split(' › ')
    const tab = before.tabs.find(({ name }) => name === tabName)?.id ?? ''
    const column = before.columns.find(
      ({ name, tab: at }) => name === label && before.tabs[at]?.id === tab,
    )
    const hand = new Hand(host)
    const row = hand.row(tab, 'name', (name) => name === rowName)
    const held = hand.read(tab, column?.id ?? '', row)
    const list = before.choices[column?.list ?? ''] ?? []
    const expected = type === 'date' ? '03/11/2026' : (words[0] ?? list[0] ?? '12')
    expect(held, `${where} › ${label}`).toBe(expected)
  }
  const after = call<ToFill>(host, 'toFill', 3)
  expect(before.cells.length - after.cells.length).toBeGreaterThanOrEqual(CELLS)
})
