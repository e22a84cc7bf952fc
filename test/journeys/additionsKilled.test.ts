import { expect, test } from 'vitest'
import type { LocalHost } from '../../local/host.ts'
import { call, reopen, smallProject } from '../support/project.ts'
import { shown } from '../support/shown.ts'
import { swept } from '../support/sweep.ts'

const saved = smallProject({ pack: 'restaurant-chain' })

/** The texts of a workbook; rows of Correspondances, which a stopped run may leave to the next, aside. */
function texts(host: LocalHost) {
  call(host, 'recompute')
  const { Correspondances: matches, ...rest } = shown(host)
  return { rest, matches: [...(matches ?? [])].sort() }
}

const asked = [
  ['addPack', 'ecommerce'],
  ['addSources', ['data-warehouse', 'crm-sales']],
  ['addDatum', 'Plat préféré', 'preference'],
] as const

const kills = asked.flatMap(([name, ...args]) => {
  const host = reopen(saved)
  host.resetCalls()
  call(host, name, ...args)
  const calls = host.trace().length
  const whole = texts(host)
  const stride = swept(Math.ceil(calls / 4), 9)
  return Array.from({ length: Math.floor(calls / stride) }, (_, n) => ({
    ...{ name, args, whole, at: calls - n * stride },
  }))
})

test.each(kills)('$name killed at call $at, then done again, adds each row once', (kill) => {
  const { name, args, at, whole } = kill
  const host = reopen(saved)
  host.faults.killAt(at, { when: at % 2 === 0 ? 'before' : 'after' })
  expect(() => host.run('call', name, args)).toThrow('killed')
  host.faults.clear()
  call(host, name, ...args)
  expect(texts(host)).toEqual(whole)
})
