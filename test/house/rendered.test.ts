// What people read in a whole workbook, menu and notes included, as the add-on wrote it.
import { describe, expect, test } from 'vitest'
import { openHost } from '../../local/host.ts'
import type { MenuEntry } from '../../local/services/desk.ts'
import type { Locale } from '../../src/base/text.ts'
import { SLIPS } from './slips.ts'

interface Read {
  readonly where: string
  readonly text: string
}

/** Every text of a workbook made from a pack, computed, with its menu. */
function texts(locale: Locale): readonly Read[] {
  const host = openHost({ now: '2026-11-21T09:00:00Z', user: { locale } })
  const call = (name: string, ...args: unknown[]) => {
    const reply = JSON.parse(String(host.run('call', name, args)))
    if (!reply.ok) throw new Error(reply.failure.message)
    return reply.value
  }
  host.openFile()
  const aims = [
    'inventory',
    'collection',
    'single-view',
    'gdpr',
    'quality',
    'steering',
    'diagnosis',
  ]
  const about = { projectName: 'Essai', audience: 'b2c', pack: 'restaurant-chain' }
  const { of } = call('startCreation', { locale, aims, typicalSources: true, ...about })
  for (let step = 0; step < of; step++) call('continueCreation')
  call('recompute')
  // The catalogue is shown in both languages at once.
  const sheets = host.book.sheets.filter(({ name }) => name !== 'Catalogue')
  const cells = sheets.flatMap((sheet) => {
    const all = { top: 1, left: 1, bottom: sheet.maxRows, right: sheet.maxColumns }
    const read = sheet.map(all, (cell) => [cell?.value, cell?.note])
    return read.flatMap((row, line) =>
      row.flat().map((text) => ({ where: `${sheet.name} ${line + 1}`, text: String(text ?? '') })),
    )
  })
  return [...cells, ...captions(host.menus())].filter(({ text }) => /\p{L}/u.test(text))
}

function captions(entries: readonly MenuEntry[]): Read[] {
  return entries.flatMap(({ caption, entries: inside }) => [
    { where: 'menu', text: caption },
    ...captions(inside),
  ])
}

describe.each(['fr', 'en'] as const)('a workbook in %s', (locale) => {
  const read = texts(locale)

  test('has much to read', () => {
    expect(read.length).toBeGreaterThan(3000)
  })

  // ` ; ` between the items of a cell is what cells are split on, not punctuation.
  test.each(SLIPS[locale])('has nowhere $name', ({ looks }) => {
    const slips = read.filter(({ text }) => text.split(' ; ').some((item) => looks.test(item)))
    expect(slips.map(({ where, text }) => `${where}: ${text}`)).toEqual([])
  })
})
