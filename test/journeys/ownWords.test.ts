import { expect, test } from 'vitest'
import type { LocalHost } from '../../local/host.ts'
import { call, newProject, reopen, smallProject } from '../support/project.ts'

interface Told {
  readonly issues: readonly { readonly tab: string; readonly row: number; readonly code: string }[]
}

function letterOf(host: LocalHost, sheet: string, label: string): string {
  const [header = []] = host.person.read(sheet, 'A1:Z1')
  expect(header).toContain(label)
  return String.fromCharCode(65 + header.indexOf(label))
}

/** A project whose proposals are still open. */
const proposed = (() => {
  const host = newProject()
  call(host, 'importFields', 'source,field,label\nCaisse,email,E-mail\nCaisse,tel,Fixe', '')
  return host.save()
})()

test.each(['Rejetée', 'Non', 'à voir avec Paul', 'Je ne sais pas', '=IF(A2="","","Proposée")'])(
  'a decision written as %s is somebody’s answer: confirming leaves it',
  (words) => {
    const host = reopen(proposed)
    const cell = `${letterOf(host, 'Correspondances', 'Décision')}2`
    host.person.type('Correspondances', cell, words)
    const before = host.person.read('Correspondances', 'A2:Z2')
    call(host, 'confirmSureMatches', ['exact', 'fingerprint'])
    expect(host.person.read('Correspondances', 'A2:Z2')).toEqual(before)
  },
)

test('a name noted beside an open proposal stays when it is confirmed', () => {
  const host = reopen(proposed)
  const cell = `${letterOf(host, 'Correspondances', 'Décidé par')}2`
  host.person.type('Correspondances', cell, 'attente Paul')
  expect(call<{ decided: number }>(host, 'confirmSureMatches', ['exact']).decided).toBeGreaterThan(
    0,
  )
  expect(host.person.read('Correspondances', cell)).toEqual([['attente Paul']])
})

test('own lines in Données manquantes and Vagues are left as they are', () => {
  const host = reopen(smallProject({ pack: 'restaurant-chain' }))
  const own = {
    missing: host.person.filled('Données manquantes'),
    waves: host.person.filled('Vagues'),
  }
  const [datum, wave] = [below(own.missing), below(own.waves)]
  const place = letterOf(host, 'Données manquantes', 'Donnée')
  host.person.type('Données manquantes', `${place}${datum}`, 'Carte carburant')
  host.person.type('Vagues', `A${wave}`, '9')
  host.person.type('Vagues', `B${wave}`, 'Idée neuf')
  const { issues } = call<Told>(host, 'recompute')
  const column = host.person.read('Données manquantes', `${place}1:${place}60`).flat()
  expect(column).toContain('Carte carburant')
  expect(host.person.read('Vagues', `A${wave}:B${wave}`)).toEqual([[9, 'Idée neuf']])
  expect(issues).toContainEqual(expect.objectContaining({ tab: 'missing', code: 'unknown-value' }))
})

/** The first line under an area such as `A1:N12`. */
function below(area: string): number {
  return Number(/(\d+)$/.exec(area)?.[1]) + 1
}
