import { expect, test } from 'vitest'
import type { LocalHost } from '../../local/host.ts'
import { columnLetters } from '../../local/store/area.ts'
import { call, reopen, smallProject } from '../support/project.ts'

interface Run {
  readonly unallocated: number
  readonly issues: readonly { readonly code: string; readonly message: string }[]
}

const saved = smallProject({ pack: 'restaurant-chain' })

function emptied(host: LocalHost, header: RegExp) {
  const [headers = []] = host.person.read('Objectifs', 'A1:Z1')
  headers.forEach((label, index) => {
    if (!header.test(String(label))) return
    for (let row = 2; row <= 20; row++)
      host.person.type('Objectifs', `${columnLetters(index + 1)}${row}`, '')
  })
}

test('a scenario of a programme that asks for nothing is told', () => {
  const host = reopen(saved)
  const [headers = []] = host.person.read('Scénarios', 'A1:Z1')
  const line = host.person.read('Scénarios', 'A1:A100').findIndex(([id]) => id === '')
  const type = (label: string, text: unknown) =>
    host.person.type(
      'Scénarios',
      `${columnLetters(headers.indexOf(label) + 1)}${line + 1}`,
      String(text),
    )
  const codes = () => call<Run>(host, 'recompute').issues.map((issue) => issue.code)
  expect(codes()).not.toContain('no-need')
  type('Scénario', 'Sans besoin')
  type('Programme', host.person.read('Programmes', 'A2')[0]?.[0])
  const told = call<Run>(host, 'recompute').issues.filter(({ code }) => code === 'no-need')
  expect(told).toHaveLength(1)
  expect(told[0]?.message).toContain(`ligne ${line + 1}`)
})

test.each([
  ['no objective has a weight', /^Poids/, 'no-objective-weight', 'Donnez un poids'],
  ['there is no objective', /./, 'no-objectives', 'Ajoutez au moins un objectif'],
])('when %s, the true cause is told and what to do', (_, header, code, action) => {
  const host = reopen(saved)
  emptied(host, header)
  const run = call<Run>(host, 'recompute')
  expect(run.unallocated).toBe(100)
  const codes = run.issues.map((issue) => issue.code)
  expect(codes).toContain(code)
  expect(codes).not.toContain('no-plan')
  const page = host.person.read('Accueil', 'A1:F62')
  expect(page.flat()).not.toContain('Objectifs sans scénario')
  const next = page.find(([title]) => title === 'PROCHAINES ACTIONS')
  expect(next?.[1]).toContain(action)
})
