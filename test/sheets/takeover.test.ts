import { expect, test } from 'vitest'
import type { LocalHost } from '../../local/host.ts'
import { call, carryOn, choices, create, openProject } from '../support/project.ts'

/** What a tab of the client holds, notes and formulas too. */
function held(host: LocalHost, name: string) {
  const { id: _, ...sheet } = host.save().book.sheets.find((one) => one.name === name) ?? { id: 0 }
  return sheet
}

test('tabs of the client that bear our names and show nothing are left to the client', () => {
  const host = openProject()
  const names = ['Sources', 'Variables', 'Accueil', 'Listes', 'History', 'Needs']
  for (const name of names) {
    host.person.insertSheet(name)
    host.person.type(name, 'B1', '=IF(Budget!A1=0;"";Budget!A1)')
    host.person.giveResult(name, 'B1', '')
    host.person.setNote(name, 'A1', 'à nous')
    host.person.setNote(name, 'C900', 'plus bas')
  }
  const before = names.map((name) => held(host, name))
  create(host, { aims: ['inventory'] })
  expect(names.map((name) => held(host, name))).toEqual(before)
})

/** A file where a creation is about to add its first tab. */
function started(names: readonly string[]): LocalHost {
  const host = openProject()
  for (const name of names) host.person.insertSheet(name)
  call(host, 'startCreation', choices({ aims: ['inventory'] }))
  return host
}

test.each([
  ['killed before its sheet is there', 'before', 'kill', []],
  ['killed once its sheet is there', 'after', 'kill', []],
  ['failed once its sheet is there', 'after', 'throw', []],
  ['killed beside a tab of nearly the same name', 'after', 'kill', ['LISTES']],
  ['failed beside a tab of nearly the same name', 'after', 'throw', ['LISTES']],
] as const)('a step %s adds its tab once', (_, when, how, names) => {
  const whole = started(names)
  whole.resetCalls()
  call(whole, 'continueCreation')
  const at =
    whole
      .trace()
      .map(({ method }) => method)
      .lastIndexOf('Spreadsheet.insertSheet') + 1
  carryOn(whole)
  const host = started(names)
  if (how === 'kill') host.faults.killAt(at, { when })
  else host.faults.throwAt(at, { when })
  try {
    host.run('call', 'continueCreation', [])
  } catch (error) {
    expect(String(error)).toContain('killed')
  }
  host.faults.clear()
  carryOn(host)
  expect(host.person.sheetNames()).toEqual(whole.person.sheetNames())
})
