import { describe, expect, test } from 'vitest'
import { Hand } from '../../local/demo/hand.ts'
import type { LocalHost } from '../../local/host.ts'
import type { Standing } from '../../src/app/commands/standing.ts'
import { typeRow } from '../support/chain.ts'
import { answer, call, openProject, reopen, smallProject } from '../support/project.ts'

const AIMS = ['inventory', 'collection', 'quality', 'gdpr', 'steering', 'single-view', 'diagnosis']
const french = smallProject({ aims: AIMS, pack: 'restaurant-chain' })
const english = smallProject({ locale: 'en', aims: ['inventory'] })

const standing = (host: LocalHost) => call<Standing>(host, 'standing')

describe('how old the figures are', () => {
  test.each([
    ['a French workbook with everything', french],
    ['an English one with little', english],
  ])('%s was just computed: nothing changed since', (_, saved) => {
    const now = standing(reopen(saved))
    expect(now.changed).toEqual([])
    expect(now.computed).toBe('2026-11-21')
  })

  test('looking changes nothing, and what is typed is told by the name of its tab', () => {
    const host = reopen(french)
    const before = host.save().book
    standing(host)
    expect(host.save().book).toEqual(before)
    new Hand(host).type('sources', 'volume', 2, '1200')
    expect(standing(host).changed).toEqual(['Sources'])
    typeRow(host, 'variables', { name: 'Pointure' })
    expect(standing(host).changed).toEqual(['Sources', 'Variables'])
    call(host, 'recompute')
    expect(standing(host).changed).toEqual([])
  })

  test.each([
    ['quality-plan', 'mechanism', 'Dédoublonnage', 'Dispositif qualité'],
    ['indicators', 'use-case', 'Relances', 'Indicateurs'],
    ['repository', 'survivorship', 'La plus récente', 'RCU'],
  ])('what is typed in %s too', (tab, column, text, name) => {
    const host = reopen(french)
    const line = new Hand(host).bottom(tab) - (tab === 'repository' ? 1 : 0)
    new Hand(host).type(tab, column, line, text)
    expect(standing(host).changed).toEqual([name])
  })

  test('sorting rows, moving a column or adding one of your own changes no figure', () => {
    const host = reopen(french)
    host.person.sortBy('Variables', new Hand(host).letter('variables', 'name'), false)
    host.person.insertColumns('Sources', 3)
    host.person.type('Sources', 'C2', 'à nous')
    host.person.moveColumns('Variables', 6, 1, 4)
    expect(standing(host).changed).toEqual([])
  })

  test('a decision and a setting count as well', () => {
    const host = reopen(french)
    const rows = host.person.read('Paramètres', 'A1:C40')
    const line = rows.findIndex((row) => row.includes('Essai')) + 1
    host.person.type('Paramètres', `C${line}`, 'Autre nom')
    expect(standing(host).changed).toEqual(['Paramètres'])
  })

  test('a workbook whose memory was lost says that it does not know', () => {
    const host = reopen(french)
    host.book.properties.clear()
    expect(standing(host)).toMatchObject({ changed: null, computed: null, figures: null })
  })
})

describe('what it tells', () => {
  test('the cells left are those Accueil and the recomputation count', () => {
    const host = reopen(french)
    const { cellsLeft } = call<{ cellsLeft: number }>(host, 'recompute')
    const now = standing(host)
    expect(now.cellsLeft).toBe(cellsLeft)
    expect(now.owners.reduce((sum, { cells }) => sum + cells, 0)).toBe(cellsLeft)
    const home = host.person.read('Accueil', 'A1:B10').flat().join(' ')
    expect(home).toContain(`Il reste ${cellsLeft} cases attendues, environ ${now.minutes} minutes`)
  })

  test('the first missing data, as ranked', () => {
    const { missing } = standing(reopen(french))
    expect(missing.length).toBeGreaterThan(2)
    expect(missing[0]?.explanation).not.toBe('')
  })

  test('a file without an inventory has none', () => {
    expect(answer(openProject(), 'standing')).toEqual({ ok: true, value: null })
  })
})
