import { expect, test } from 'vitest'
import { columnLetters } from '../../local/store/area.ts'
import { call, reopen, smallProject } from '../support/project.ts'

interface Run {
  readonly issues: readonly { readonly code: string; readonly message: string }[]
}

test('a date observed more than ninety days ago asks to be renewed, and changes no figure', () => {
  const host = reopen(smallProject())
  const [header = []] = host.person.read('Sources', 'A1:AZ1')
  const type = (label: string, text: string) =>
    host.person.type('Sources', `${columnLetters(header.indexOf(label) + 1)}2`, text)
  type('Dernière mise à jour', '15/11/2026')
  type('Fréquence de mise à jour', 'Quotidienne')
  const renewals = () =>
    call<Run>(host, 'recompute').issues.flatMap(({ code, message }) =>
      code === 'to-renew' ? [message.replace(/\s/g, ' ')] : [],
    )
  expect(renewals()).toEqual([])
  const figures = host.person.read('Sources', host.person.filled('Sources'))
  host.today('2027-02-19T09:00:00Z')
  expect(renewals()).toEqual([])
  host.today('2027-03-01T09:00:00Z')
  expect(renewals()).toEqual([
    'Sources, ligne 2, colonne « Dernière mise à jour » : « Caisse » : cette date a été constatée il y a 100 jours : à renouveler.',
  ])
  expect(host.person.read('Sources', host.person.filled('Sources'))).toEqual(figures)
})
