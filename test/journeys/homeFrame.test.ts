import { expect, test } from 'vitest'
import type { LocalHost } from '../../local/host.ts'
import { call, reopen, smallProject } from '../support/project.ts'

const HOME = 'Accueil'
const saved = smallProject()

/** The lines of the first tab reported as holding a person's note, in a run a day later. */
function takenLines(host: LocalHost, day = '2026-11-24'): (number | null)[] {
  host.today(`${day}T09:00:00Z`)
  type Told = { code: string; row: number | null }
  const { issues } = call<{ issues: Told[] }>(host, 'recompute')
  return issues.filter(({ code }) => code === 'home-taken').map(({ row }) => row)
}

test('a text of ours typed by a person elsewhere in the frame is theirs: kept and reported', () => {
  const host = reopen(saved)
  const typed = { F4: '0', E9: 'P1', A40: 'À FAIRE', B45: 'Client', C50: '0' }
  for (const [cell, text] of Object.entries(typed)) host.person.type(HOME, cell, text)
  for (const day of ['2026-11-24', '2026-11-25']) {
    expect(takenLines(host, day)).toEqual([4, 9, 40, 45, 50])
    for (const [cell, text] of Object.entries(typed))
      expect(host.person.read(HOME, cell), cell).toEqual([[text]])
    expect(String(host.person.read(HOME, 'A2'))).toContain(day.slice(8))
  }
})

test('a formula in the frame is a person’s, whatever it shows', () => {
  const host = reopen(saved)
  const shown = { F4: '', E9: '0', C23: '0', A40: 'À FAIRE', B4: '' }
  for (const [cell, result] of Object.entries(shown)) {
    host.person.setFormat(HOME, cell, 'General')
    host.person.type(HOME, cell, '=IF(A1="","","x")')
    host.person.giveResult(HOME, cell, result)
  }
  expect(takenLines(host)).toEqual([4, 9, 23, 40])
  for (const cell of Object.keys(shown))
    expect(host.person.formulas(HOME, cell), cell).toEqual([['=IF(A1="","","x")']])
})

test('a frame nobody wrote in is redrawn without a word', () => {
  const host = reopen(saved)
  expect(takenLines(host)).toEqual([])
  expect(String(host.person.read(HOME, 'A2'))).toContain('24/11/2026')
})

test('a frame moved whole is drawn again at its place, without a trace of the former one', () => {
  const host = reopen(saved)
  host.person.insertRows(HOME, 1, 3)
  host.person.insertColumns(HOME, 1, 1)
  host.person.type(HOME, 'C2', 'note')
  host.person.type(HOME, 'B112', 'sous le cadre')
  expect(takenLines(host)).toEqual([2])
  expect(host.person.read(HOME, 'C2')).toEqual([['note']])
  expect(host.person.read(HOME, 'B112')).toEqual([['sous le cadre']])
  const texts = host.person.read(HOME, host.person.filled(HOME)).flat().map(String)
  const untouched = reopen(saved)
  takenLines(untouched)
  const expected = untouched.person.read(HOME, 'A1:F104').flat().map(String)
  const shown = (all: string[]) => all.filter((text) => text !== '').sort()
  expect(shown(texts)).toEqual(shown([...expected, 'note', 'sous le cadre']))
  expect(takenLines(host, '2026-11-25')).toEqual([2])
})

/** What the tab shows once it is drawn again, blank cells aside. */
function shown(host: LocalHost): string[] {
  const texts = host.person.read(HOME, host.person.filled(HOME)).flat().map(String)
  return texts.filter((text) => text !== '').sort()
}

test.each([
  [
    'a row inserted among the key figures',
    (host: LocalHost) => host.person.insertRows(HOME, 20, 1),
  ],
  ['two rows inserted under the title', (host: LocalHost) => host.person.insertRows(HOME, 2, 2)],
  ['a row deleted', (host: LocalHost) => host.person.deleteRows(HOME, 6, 1)],
  [
    'rows inserted in one place and deleted in another',
    (host: LocalHost) => {
      host.person.insertRows(HOME, 9, 2)
      host.person.deleteRows(HOME, 25, 3)
    },
  ],
])('%s: the frame is drawn again whole, with the figures of the day', (_, change) => {
  const host = reopen(saved)
  change(host)
  expect(takenLines(host)).toEqual([])
  const untouched = reopen(saved)
  takenLines(untouched)
  expect(shown(host)).toEqual(shown(untouched))
})

test('a note in a row inserted inside the frame is kept and reported, and nothing else is', () => {
  const host = reopen(saved)
  host.person.insertRows(HOME, 8, 1)
  host.person.type(HOME, 'B8', 'Sources')
  host.person.type(HOME, 'C8', 'à nous')
  expect(takenLines(host)).toEqual([8])
  expect(host.person.read(HOME, 'B8:C8')).toEqual([['Sources', 'à nous']])
})
