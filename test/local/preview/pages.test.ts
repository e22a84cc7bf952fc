import { describe, expect, test } from 'vitest'
import type { PageView } from '../../../local/preview/protocol.ts'
import { opened, type Window } from './opened.ts'

/** Opens one of the add-on's pages by its menu entry; gives what the windows know of it. */
async function shown(window: Window, action: string): Promise<PageView> {
  await window.act({ do: 'press', action })
  const { page } = (await window.state()).screen
  if (!page) throw new Error('no page is shown')
  return page
}

/** A call as the frame of a page makes it. */
async function call(page: PageView, what: string, asked: object, origin?: string) {
  const own = new URL(page.address).origin
  const init = { method: 'POST', body: JSON.stringify(asked), headers: { origin: origin ?? own } }
  return fetch(`${page.address}/${what}`, init)
}

describe('the add-on’s pages', () => {
  test('a panel is 300 pixels wide; a dialog is as asked; there is one at a time', async () => {
    const window = await opened()
    expect(await shown(window, 'openPanel')).toMatchObject({
      kind: 'sidebar',
      isModal: false,
      title: 'Panneau',
      width: 300,
    })
    expect(await shown(window, 'openDialog')).toMatchObject({
      kind: 'dialog',
      isModal: true,
      title: 'Boîte',
      width: 420,
      height: 260,
    })
  })

  test('a page is served on another origin, with the bridge before its own scripts', async () => {
    const window = await opened()
    const { address } = await shown(window, 'openPanel')
    expect(new URL(address).origin).not.toBe(window.served.address)
    const html = await (await fetch(address)).text()
    expect(html.startsWith('<!DOCTYPE html>')).toBe(true)
    expect(html.indexOf('"functions":["onOpen"')).toBeGreaterThan(0)
    expect(html.indexOf('google')).toBeLessThan(html.indexOf('<base target'))
    expect(html).not.toContain('"hidden_"')
  })

  test.each([
    [true, "worker-src 'self' blob:"],
    [false, "worker-src 'self';"],
  ])('workers from blobs allowed: %s → %s', async (blobWorkers, policy) => {
    const window = await opened()
    await window.act({ do: 'set', setting: { blobWorkers } })
    const { address } = await shown(window, 'openPanel')
    const told = (await fetch(address)).headers.get('content-security-policy') ?? ''
    expect(told).toContain(policy)
    expect(told).toContain(`frame-ancestors ${window.served.address}`)
    expect(told).toContain("connect-src 'self' data: blob:")
  })

  test('a closed page is gone, and so is its address', async () => {
    const window = await opened()
    const page = await shown(window, 'openPanel')
    await call(page, 'close', {})
    expect((await window.state()).screen.page).toBeNull()
    expect((await fetch(page.address)).status).toBe(404)
    const answer = await (await call(page, 'call', { name: 'sum', args: [1, 2] })).json()
    expect(answer).toEqual({ ok: false, why: expect.stringContaining("n'est plus ouverte") })
  })

  test('a dialog may change its size, a panel may not', async () => {
    const window = await opened()
    const dialog = await shown(window, 'openDialog')
    await call(dialog, 'size', { width: 500 })
    expect((await window.state()).screen.page).toMatchObject({ width: 500, height: 260 })
    const panel = await shown(window, 'openPanel')
    await call(panel, 'size', { width: 500 })
    expect((await window.state()).screen.page).toMatchObject({ width: 300 })
  })
})

describe('what google.script.run carries', () => {
  test.each([
    ['a sum', 'sum', [2, 3], { ok: true, value: 5 }],
    ['a date is lost without a word', 'dated', [], { ok: true, value: null }],
    ['a failure, its kind and message', 'fail', [], { ok: false, why: 'Error: Rien ne va' }],
  ])('%s', async (_, name, args, answer) => {
    const window = await opened()
    const page = await shown(window, 'openPanel')
    expect(await (await call(page, 'call', { name, args })).json()).toEqual(answer)
  })

  test.each([['hidden_'], ['missing'], ['toString']])('%s is not offered', async (name) => {
    const window = await opened()
    const page = await shown(window, 'openPanel')
    const answer = await (await call(page, 'call', { name, args: [] })).json()
    expect(answer).toEqual({ ok: false, why: expect.stringContaining(name) })
  })

  test('what a page’s call writes reaches the windows', async () => {
    const window = await opened()
    const page = await shown(window, 'openPanel')
    await call(page, 'call', { name: 'write', args: [] })
    expect(await window.cell(1, 1)).toMatchObject({ value: 'écrit' })
  })
})

describe('nobody else may drive it', () => {
  test.each([
    ['a page of elsewhere', 'https://example.com'],
    ["the preview's own page", 'main'],
  ])('%s cannot call for the add-on’s page', async (_, from) => {
    const window = await opened()
    const page = await shown(window, 'openPanel')
    const origin = from === 'main' ? window.served.address : from
    const answer = await call(page, 'call', { name: 'write', args: [] }, origin)
    expect(answer.status).toBe(403)
    expect(await window.cell(1, 1)).toBeUndefined()
  })
})
