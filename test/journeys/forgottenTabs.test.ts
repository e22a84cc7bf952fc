import { expect, test } from 'vitest'
import { call, create, FIELDS, openProject, reopen } from '../support/project.ts'

/** A project whose client had a tab called Sources before ours. */
const saved = (() => {
  const host = openProject()
  host.person.renameSheet('Feuille 1', 'Sources')
  host.person.paste('Sources', 'A1', [['Nom de la source'], ['Caisse']])
  create(host)
  call(host, 'importFields', FIELDS, '')
  call(host, 'recompute')
  return host.save()
})()

test.each([
  ['a computation', ['recompute', 'complete']],
  ['a completion', ['complete', 'recompute']],
])('all metadata lost, %s finds our tabs beside the client’s by their notes', (_, commands) => {
  const host = reopen(saved)
  const names = host.person.sheetNames()
  const rows = host.person.read('Sources (CRM)', 'A1:B5')
  host.person.dropMetadata()
  for (const command of commands) command === 'complete' ? create(host) : call(host, command)
  expect(host.person.sheetNames()).toEqual(names)
  expect(host.person.read('Sources (CRM)', 'A1:B5')).toEqual(rows)
})

test('all metadata lost, the number of a deleted row that others refer to is not given again', () => {
  const host = reopen(saved)
  host.person.deleteRows('Sources (CRM)', 3)
  host.person.dropMetadata()
  host.person.type('Sources (CRM)', 'B3', 'Outil neuf')
  call(host, 'recompute')
  expect(host.person.read('Sources (CRM)', 'A3:B3')).toEqual([['SRC-003', 'Outil neuf']])
})
