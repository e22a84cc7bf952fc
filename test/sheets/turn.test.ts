import { expect, test } from 'vitest'
import type { LocalHost } from '../../local/host.ts'
import { call, newProject, reopen } from '../support/project.ts'

const OURS = 'source,field,label\nCaisse,email,E-mail'
const THEIRS = 'source,field,label\nSite web,phone_mobile,Téléphone mobile'

const saved = newProject({ aims: ['inventory'] }).save()

/** Lets another run act while this one waits for its turn. */
function whileWaiting(run: (host: LocalHost) => void, act: (host: LocalHost) => void): LocalHost {
  const rehearsal = reopen(saved)
  rehearsal.resetCalls()
  run(rehearsal)
  const wait = rehearsal.trace().findIndex(({ method }) => method === 'Lock.tryLock') + 1
  expect(wait).toBeGreaterThan(0)
  const host = reopen(saved)
  host.faults.betweenCalls((number) => {
    if (number === wait) act(host)
  })
  run(host)
  host.faults.clear()
  return host
}

/** The first number and the name of each row of a tab. */
function numbersOf(host: LocalHost, sheet: string): unknown[][] {
  return host.person.read(sheet, host.person.filled(sheet)).map(([id, name]) => [id, name])
}

test('a number another run gave while this one waited is never given again', () => {
  const given: unknown[][] = []
  const host = whileWaiting(
    (one) => call(one, 'importFields', OURS, ''),
    (other) => {
      call(other, 'importFields', THEIRS, '')
      const rows = numbersOf(other, 'Variables')
      given.push(rows[1] ?? [])
      other.person.deleteRows('Variables', 2)
    },
  )
  const [, ours] = numbersOf(host, 'Variables')
  expect(given).toEqual([['VAR-0001', 'phone_mobile']])
  expect(ours).toEqual(['VAR-0002', 'email'])
})

test('what another run drew while this one waited is not taken for people’s notes', () => {
  const issues: { code: string }[] = []
  whileWaiting(
    (one) => issues.push(...call<{ issues: { code: string }[] }>(one, 'recompute').issues),
    (other) => {
      call(other, 'importFields', OURS, '')
      call(other, 'recompute')
      other.person.deleteRows('Variables', 2)
    },
  )
  expect(issues.filter(({ code }) => code === 'home-taken')).toEqual([])
})
