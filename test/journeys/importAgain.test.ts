import { expect, test } from 'vitest'
import { call, create, openProject } from '../support/project.ts'

interface Import {
  readonly sourcesAdded: number
  readonly variablesAdded: number
  readonly known: number
}

test.each(['fr', 'en'] as const)('%s: fields of no named tool are found again', (locale) => {
  const host = openProject()
  create(host, { locale })
  const again = () => call<Import>(host, 'importFields', 'source,field\n,email\n,phone', '')
  expect(again()).toMatchObject({ sourcesAdded: 1, variablesAdded: 2, known: 0 })
  expect(again()).toMatchObject({ sourcesAdded: 0, variablesAdded: 0, known: 2 })
})

test('with two sources of one name, the fields of the first are still known', () => {
  const host = openProject()
  create(host)
  const again = () => call<Import>(host, 'importFields', 'source,field\nCaisse,email', '')
  again()
  const [, line = []] = host.person.read('Sources', 'A1:B2')
  host.person.type('Sources', 'B3', String(line[1]))
  expect(host.person.read('Sources', 'B2:B3')).toEqual([['Caisse'], ['Caisse']])
  call(host, 'recompute')
  expect(again()).toMatchObject({ sourcesAdded: 0, variablesAdded: 0, known: 1 })
})
