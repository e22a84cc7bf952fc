import { describe, expect, test } from 'vitest'
import { Hand } from '../../local/demo/hand.ts'
import type { TextFile } from '../../src/app/commands/exportRegister.ts'
import type { Summary } from '../../src/app/commands/summary.ts'
import { plain } from '../support/chain.ts'
import { answer, call, openProject, reopen, smallProject } from '../support/project.ts'

const aims = ['inventory', 'collection', 'quality', 'steering']
const saved = {
  fr: smallProject({ aims, pack: 'restaurant-chain' }),
  en: smallProject({ locale: 'en', aims, pack: 'restaurant-chain' }),
}

describe('a tab as a file', () => {
  test('says every cell as the sheet shows it, and lets no formula out', () => {
    const host = reopen(saved.fr)
    new Hand(host).type('sources', 'owner', 2, '@SUM(A1)')
    new Hand(host).type('sources', 'comment', 2, 'deux, "trois"')
    const before = host.save().book
    const { name, text } = call<TextFile>(host, 'exportTab', 'sources')
    expect(name).toBe('sources-essai-2026-11-21.csv')
    const [head = '', first = ''] = text.replace('\ufeff', '').split('\r\n')
    const shown = host.person.displayed('Sources', 'A1:D1')[0] ?? []
    expect(head.startsWith(shown.join(','))).toBe(true)
    expect(first).toContain("'@SUM(A1)")
    expect(first).toContain('"deux, ""trois"""')
    expect(text.endsWith('\r\n')).toBe(true)
    expect(host.save().book).toEqual(before)
  })

  test('the list names the tabs that stand, and no other can be asked for', () => {
    const host = reopen(saved.en)
    const tabs = call<{ id: string; name: string }[]>(host, 'exportableTabs')
    expect(tabs.map(({ id }) => id)).toContain('matrix-scenarios')
    expect(tabs.map(({ id }) => id)).not.toContain('lists')
    expect(answer(host, 'exportTab', 'lists')).toMatchObject({ failure: { code: 'bad-arguments' } })
    expect(call(openProject(), 'exportableTabs')).toEqual([])
  })
})

describe.each(['fr', 'en'] as const)('the summary in %s', (locale) => {
  test('holds what the workbook holds, and writes nothing', () => {
    const host = reopen(saved[locale])
    const before = host.save().book
    const told = call<Summary>(host, 'summary')
    const hand = new Hand(host)
    expect(told.headline.length).toBeGreaterThan(4)
    expect(told.reach).toHaveLength(5)
    expect(told.objectives.length).toBeGreaterThan(1)
    expect(told.missing).toHaveLength(10)
    const row = hand.row('missing', 'rank', (text) => text === '1')
    expect(plain(told.missing[0]?.why ?? '')).toBe(plain(hand.read('missing', 'explanation', row)))
    expect(told.waves.map(({ wave }) => wave)).toEqual(told.waves.map((_, index) => index + 1))
    const shares = told.mechanics.map(({ share }) => share)
    expect(shares).toEqual([...shares].sort((a, b) => b - a))
    const marks = told.scenarios?.lines.flatMap(({ marks }) => marks) ?? []
    expect(marks.length).toBeGreaterThan(20)
    expect(marks.every((mark) => ['', '●', '◐', '○', '✕'].includes(mark))).toBe(true)
    for (const matrix of [told.scenarios, told.sources])
      for (const { marks } of matrix?.lines ?? [])
        expect(marks).toHaveLength(matrix?.columns.length ?? 0)
    expect(host.save().book).toEqual(before)
  })

  test('tells who decides, and when a wave is due', () => {
    const host = reopen(saved[locale])
    const hand = new Hand(host, locale)
    hand.type('waves', 'owner', 2, 'Nadia')
    hand.type('waves', 'due', 2, '01/03/2027')
    const { waves } = call<Summary>(host, 'summary')
    expect(waves[0]).toMatchObject({ owner: 'Nadia', due: '2027-03-01' })
  })
})

test('a project of few aims has no matrix and no wave, and a file without an inventory says so', () => {
  const told = call<Summary>(reopen(smallProject({ aims: ['inventory'] })), 'summary')
  expect([told.scenarios, told.waves, told.decisions]).toEqual([null, [], []])
  expect(answer(openProject(), 'summary')).toMatchObject({ failure: { code: 'no-workbook' } })
})
