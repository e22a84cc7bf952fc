import { expect, test } from 'vitest'
import { answer, call, newProject } from '../support/project.ts'

interface Import {
  readonly sourcesAdded: number
  readonly variablesAdded: number
  readonly known: number
}

test.each(['fr', 'en'] as const)('%s: fields of no named tool are found again', (locale) => {
  const host = newProject({ locale })
  const again = () => call<Import>(host, 'importFields', 'source,field\n,email\n,phone', '')
  expect(again()).toMatchObject({ sourcesAdded: 1, variablesAdded: 2, known: 0 })
  expect(again()).toMatchObject({ sourcesAdded: 0, variablesAdded: 0, known: 2 })
})

test('with two sources of one name, the fields of the first are still known', () => {
  const host = newProject()
  const again = () => call<Import>(host, 'importFields', 'source,field\nCaisse,email', '')
  again()
  const [, line = []] = host.person.read('Sources', 'A1:B2')
  host.person.type('Sources', 'B3', String(line[1]))
  expect(host.person.read('Sources', 'B2:B3')).toEqual([['Caisse'], ['Caisse']])
  call(host, 'recompute')
  expect(again()).toMatchObject({ sourcesAdded: 0, variablesAdded: 0, known: 1 })
})

test('one of our own tabs is refused in words, pasted or named, and nothing is added', () => {
  const host = newProject()
  call(host, 'importFields', 'source,field\nCaisse,email\nCaisse,tel', '')
  const read = () => ['Sources', 'Variables'].map((tab) => host.person.read(tab, 'A1:C12'))
  const before = read()
  const rows = host.person.displayed('Variables', host.person.filled('Variables'))
  expect(answer(host, 'importFields', rows, 'Variables')).toMatchObject({
    failure: { code: 'own-tab', message: expect.stringMatching(/«.Variables.»/) },
  })
  expect(answer(host, 'importFields', { tab: 'Sources' }, '')).toMatchObject({
    failure: { code: 'own-tab', message: expect.stringMatching(/«.Sources.».*Rien n'a été/) },
  })
  expect(read()).toEqual(before)
})
