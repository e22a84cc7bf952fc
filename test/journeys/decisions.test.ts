import { expect, test } from 'vitest'
import type { LocalHost } from '../../local/host.ts'
import { call, reopen, smallProject } from '../support/project.ts'

function table(host: LocalHost, tab: string) {
  const [head = [], ...rows] = host.person.displayed(tab, 'A1:AZ99')
  const column = (name: string) => head.indexOf(name)
  return { column, rows: rows.filter(([id]) => id !== '') }
}

test('the committee finds what to decide, and what it writes stays on its row', () => {
  const host = reopen(smallProject({ pack: 'restaurant-chain' }))
  const { column, rows } = table(host, 'Décisions')
  const [first = []] = rows
  expect(first[0]).toBe('DEC-001')
  expect(first[column('Sujet')]).toMatch(/^Quelle source fait foi pour «.+».\?$/)
  const datum = String(first[column('Concerne')])
  host.person.type('Décisions', 'D2', 'La caisse fait foi')
  call(host, 'recompute')
  const again = table(host, 'Décisions')
  expect(again.rows.length).toBe(rows.length)
  expect(again.rows[0]?.[column('Décision prise')]).toBe('La caisse fait foi')
  expect(again.rows[0]?.[column('Concerne')]).toBe(datum)
})

test('an idea waits until somebody settles it; its row then says so and stays', () => {
  const host = reopen(smallProject({ pack: 'restaurant-chain' }))
  const plan = table(host, 'Plan de collecte')
  const letter = (name: string) => String.fromCharCode(65 + plan.column(name))
  host.person.type(
    'Plan de collecte',
    `${letter('Mécanique de collecte')}40`,
    'Adhésion par QR code',
  )
  host.person.type('Plan de collecte', `${letter('Données visées')}40`, 'E-mail personnel')
  call(host, 'recompute')
  const row = () => {
    const { column, rows } = table(host, 'Décisions')
    const own = rows.find((line) => line[column('Type de décision')] === 'Idée de collecte') ?? []
    return ['Sujet', 'Concerne', 'Proposition'].map((name) => own[column(name)])
  }
  const [subject, about, proposed] = row()
  expect(subject).toMatch(/^Que fait-on de l'idée «.+».\?$/)
  expect(about).toMatch(/^COL-\d+/)
  expect(proposed).toMatch(/^La tester, la retenir ou l'écarter/)
  host.person.type('Plan de collecte', `${letter('Décision')}40`, 'Retenue')
  call(host, 'recompute')
  expect(row()).toEqual([subject, about, expect.stringMatching(/^Réglée.: le classeur/)])
})
