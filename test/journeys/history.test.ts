import { expect, test } from 'vitest'
import { call, reopen, smallProject } from '../support/project.ts'

interface Run {
  readonly proven: number
  readonly assumed: number
  readonly quality: number | null
  readonly qualityCoverage: number
  readonly changes: { readonly quality: { readonly before: unknown; readonly after: unknown } }
}

test('with nothing measured, the line of the day claims neither achievable share nor quality', () => {
  const host = reopen(smallProject({ pack: 'restaurant-chain' }))
  const run = call<Run>(host, 'recompute')
  expect([run.proven, run.assumed > 0]).toEqual([0, true])
  expect([run.quality === null, run.qualityCoverage < 0.5]).toEqual([false, true])
  const [header = [], line = []] = host.person.read('Historique', 'A1:Z2')
  const figure = (name: string) => line[header.indexOf(name)]
  expect(figure('Part réalisable du plan')).toBe(0)
  expect(figure('Part supposée')).toBeCloseTo(run.assumed / 100, 6)
  expect(figure('Qualité moyenne')).toBe('')
  expect(run.changes.quality).toEqual({ before: null, after: null })
})

test('one line a day: the trend as a bar, and what changed since the day before', () => {
  const host = reopen(smallProject({ pack: 'restaurant-chain' }))
  const days = () => {
    const [header = [], ...lines] = host.person.displayed('Historique', 'A1:Z9')
    const at = (name: string) => header.indexOf(name)
    const filled = lines.filter(([date]) => date !== '')
    return filled.map((line) => [line[at('Tendance')], line[at('Ce qui a changé')]])
  }
  const weight = (text: string) => {
    const names = host.person.displayed('Paramètres', 'A1:C80').map((line) => line.join(' '))
    const row = names.findIndex((name) => name.includes('Complétude')) + 1
    host.person.type('Paramètres', `C${row}`, text)
  }
  expect(days()).toEqual([['░░░░░░░░░░ 0\u00a0%', '']])
  host.today('2026-12-01T09:00:00Z')
  weight('40')
  call(host, 'recompute')
  call(host, 'recompute')
  const [, second] = days()
  expect(days().length).toBe(2)
  expect(second?.[1]).toContain('Poids des critères\u00a0: Complétude 25 → 40')
  host.today('2026-12-02T09:00:00Z')
  call(host, 'recompute')
  expect(days()[2]?.[1]).toBe('')
  const points = call<{ day: string; proven: number }[]>(host, 'trend')
  expect(points.map(({ day, proven }) => [day, proven])).toEqual([
    ['2026-11-21', 0],
    ['2026-12-01', 0],
    ['2026-12-02', 0],
  ])
})

test('a file that forgot its computations says so, and keeps what was told of that day', () => {
  const host = reopen(smallProject({ pack: 'restaurant-chain' }))
  host.today('2026-12-01T09:00:00Z')
  host.person.type('Sources', 'B2', 'Une caisse')
  call(host, 'recompute')
  const shownOf = (tab: string) => host.person.displayed(tab, host.person.filled(tab))
  const header = shownOf('Historique')[0] ?? []
  const column = header.indexOf('Ce qui a changé')
  host.person.type('Historique', `${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[column]}3`, 'dit ce jour-là')
  host.book.properties.clear()
  call(host, 'recompute')
  expect(shownOf('Historique')[2]?.[column]).toBe('dit ce jour-là')
  expect(shownOf('Accueil').flat().join('\n')).toContain(
    'Depuis le 21/11/2026\u00a0: non comparé, ce fichier est revenu sans la mémoire des calculs',
  )
})
