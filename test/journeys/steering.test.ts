import { expect, test } from 'vitest'
import type { LocalHost } from '../../local/host.ts'
import { call, reopen, smallProject } from '../support/project.ts'

const AIMS = ['inventory', 'collection', 'quality', 'steering', 'diagnosis']

function table(host: LocalHost, tab: string) {
  const [head = [], ...rows] = host.person.displayed(tab, 'A1:AZ60')
  const letter = (name: string) => String.fromCharCode(65 + head.indexOf(name))
  return { at: (name: string) => head.indexOf(name), letter, rows }
}

test('indicators worth their upkeep are kept, prepared or dropped, with the reason', () => {
  const host = reopen(smallProject({ aims: AIMS }))
  const { letter, at } = table(host, 'Indicateurs')
  const type = (line: number, cells: Record<string, string>) => {
    for (const [name, text] of Object.entries(cells))
      host.person.type('Indicateurs', `${letter(name)}${line}`, text)
  }
  const use = "Cas d'usage du tableau de bord"
  const needed = 'Données nécessaires'
  type(2, { [use]: 'Relances', 'Valeur pour la décision': '4', "Coût d'entretien": '2' })
  type(3, { [use]: 'Curiosité', 'Valeur pour la décision': '1', "Coût d'entretien": '5' })
  type(4, { [use]: 'Fidélité', 'Valeur pour la décision': '5', "Coût d'entretien": '1' })
  type(2, { [needed]: 'E-mail personnel' })
  type(4, { [needed]: 'Jour et mois de naissance' })
  call(host, 'recompute')
  const told = table(host, 'Indicateurs').rows.slice(0, 3)
  expect(told.map((row) => row[0])).toEqual(['IND-01', 'IND-02', 'IND-03'])
  expect(told.map((row) => row[at('Valeur / coût')])).toEqual(['2,0', '0,2', '5,0'])
  expect(told.map((row) => row[at('Réalisable')])[0]).toBe('')
  expect(told.map((row) => String(row[at('Recommandation')]).split(/\s:/)[0])).toEqual([
    'Préparer',
    'Écarter',
    'Préparer',
  ])
})

test('the diagnosis tells levels, gaps and what has no action yet on Accueil', () => {
  const host = reopen(smallProject({ aims: AIMS }))
  const { letter, rows } = table(host, 'Diagnostic')
  expect(rows[0]?.[0]).not.toBe('')
  host.person.type('Diagnostic', `${letter('Niveau actuel')}2`, 'Ponctuel')
  host.person.type('Diagnostic', `${letter('Niveau visé')}2`, 'Piloté')
  call(host, 'recompute')
  const page = host.person.displayed('Accueil', 'A1:D104')
  const first = page.findIndex(([title]) => String(title).startsWith('DIAGNOSTIC'))
  expect(page[first + 1]?.[3]).toBe(
    'niveau 1 sur 1 réponse, écart 2 avec la cible sur 1 question, 1 question sans action prévue',
  )
  expect(page[first + 2]?.[3]).toMatch(/questions? sans réponse$/)
})
