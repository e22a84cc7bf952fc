import { expect, test } from 'vitest'
import { data } from '../../src/catalogue/data.ts'
import { call, newProject } from '../support/project.ts'

interface Run {
  readonly issues: readonly { readonly code: string; readonly message: string }[]
}

test('a planned wave warns when its data change, and not when only their words do', () => {
  const host = newProject({ aims: ['inventory', 'collection'], pack: 'restaurant-chain' })
  call(host, 'recompute')
  const [header = []] = host.person.read('Vagues', 'A1:Z1')
  expect(header[1]).toBe('Données')
  const letter = String.fromCharCode(65 + header.indexOf('Responsable'))
  host.person.type('Vagues', `${letter}2`, 'Marie')
  const warned = () =>
    call<Run>(host, 'recompute').issues.filter(({ code }) => code === 'wave-changed').length
  expect(warned()).toBe(0)

  const labels = String(host.person.read('Vagues', 'B2')[0]?.[0]).split(' ; ')
  const english = labels.map(
    (label) => [...data().values()].find((one) => one.label.fr === label)?.label.en,
  )
  expect(english).not.toContain(undefined)
  host.person.type('Vagues', 'B2', english.join(' ; '))
  expect(warned()).toBe(0)

  host.person.type('Vagues', 'B2', 'Âge ; Civilité')
  expect(warned()).toBe(1)
})
