import { expect, test } from 'vitest'
import type { LocalHost } from '../../local/host.ts'
import { columnLetters } from '../../local/store/area.ts'
import { answer, call, FIELDS, newProject, reopen, smallProject } from '../support/project.ts'

interface Told {
  readonly issues: readonly {
    readonly tab: string
    readonly code: string
    readonly message: string
  }[]
}

const project = smallProject({ pack: 'restaurant-chain' })

/** A workbook where the owner keeps some cells of a tab, opened by an editor after rates were typed. */
function kept(tab: string, left: number, right: number): LocalHost {
  const host = reopen(project)
  const sheet = host.book.sheetByName(tab)
  const area = { top: 1, left, bottom: 300, right }
  sheet?.protections.push({
    id: host.book.freshId(),
    area,
    description: '',
    warningOnly: false,
    editors: ['owner@example.com'],
  })
  const rate = at(host, 'Variables', 'Taux de complétude déclaré')
  for (let line = 2; line < 8; line++) host.person.type('Variables', `${rate}${line}`, '20 %')
  host.switchUser({ email: 'robin@example.com', role: 'editor' })
  return host
}

function at(host: LocalHost, tab: string, label: string): string {
  const [header = []] = host.person.read(tab, 'A1:BZ1')
  expect(header).toContain(label)
  return columnLetters(header.indexOf(label) + 1)
}

function texts(host: LocalHost, tab: string): unknown {
  return host.person.read(tab, host.person.filled(tab))
}

const TABS = [
  ['Données manquantes', 'missing'],
  ['Accueil', 'home'],
  ['Sources', 'sources'],
] as const

test.each(TABS)(
  'where %s may not be edited, that is told and the others are computed',
  (tab, id) => {
    const host = kept(tab, 1, 40)
    host.today('2026-11-22T09:00:00Z')
    host.person.type('Variables', 'B2', 'renommée')
    const before = texts(host, tab)
    const home = texts(host, 'Accueil')
    const { issues } = call<Told>(host, 'recompute')
    if (id !== 'sources')
      expect(issues).toContainEqual(
        expect.objectContaining({
          tab: id,
          code: 'protected',
          message: expect.stringMatching(new RegExp(`^${tab}.*propriétaire`)),
        }),
      )
    expect(texts(host, tab)).toEqual(before)
    const rate = at(host, 'Variables', 'Complétude')
    expect(host.person.displayed('Variables', `${rate}2`)).toEqual([['20 %']])
    if (id !== 'home') expect(texts(host, 'Accueil')).not.toEqual(home)
  },
)

test('a column people keep to themselves prevents nothing that is not written there', () => {
  const rates = (host: LocalHost) => {
    const { issues } = call<Told>(host, 'recompute')
    expect(issues.filter(({ code }) => code === 'protected')).toEqual([])
    return host.person.displayed('Variables', `${at(host, 'Variables', 'Complétude')}2`)
  }
  const comment = at(reopen(project), 'Variables', 'Commentaire')
  const index = Array.from({ length: 80 }, (_, n) => columnLetters(n + 1)).indexOf(comment) + 1
  expect(rates(kept('Variables', index, index))).toEqual([['20 %']])
})

test('an import adds nothing anywhere when one of its tabs may not be edited', () => {
  const host = kept('Sources', 1, 40)
  const before = ['Sources', 'Variables', 'Correspondances'].map((tab) => texts(host, tab))
  const done = call<Told>(host, 'importFields', 'source,field\nBorne,email', '')
  expect(done).toMatchObject({ sourcesAdded: 0, variablesAdded: 0 })
  expect(done.issues.map(({ tab, code }) => `${tab} ${code}`)).toContain('sources protected')
  expect(['Sources', 'Variables', 'Correspondances'].map((tab) => texts(host, tab))).toEqual(before)
})

test('decisions that may not be written are not counted', () => {
  const host = newProject()
  call(host, 'importFields', FIELDS, '')
  host.book.sheetByName('Correspondances')?.protections.push({
    id: host.book.freshId(),
    area: null,
    description: '',
    warningOnly: false,
    editors: ['owner@example.com'],
  })
  host.switchUser({ email: 'robin@example.com', role: 'editor' })
  const given = answer(host, 'confirmSureMatches', ['exact', 'fingerprint'])
  expect(given).toMatchObject({ ok: true, value: { decided: 0 } })
})
