// Damages alone and mixed, repairs killed anywhere, and what a repair costs.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Hand } from '../../local/demo/hand.ts'
import type { LocalHost } from '../../local/host.ts'
import { workbook } from '../../src/workbook/workbook.ts'
import { damages, strike } from '../support/damages.ts'
import { call, reopen, smallProject } from '../support/project.ts'
import { found, inspect, lost, repairAll, typed } from '../support/repairing.ts'
import { shown } from '../support/shown.ts'
import { swept } from '../support/sweep.ts'
import { worldOf } from '../support/world.ts'

const saved = smallProject({ pack: 'restaurant-chain' })

const headers = new Set(workbook.flatMap(({ columns }) => columns.map(({ name }) => name.fr)))

/** Numbers a repair gives anew are kept in a tab of their own; the header of a twin is no longer ours. */
function isTyped(text: string): boolean {
  return !/^[A-Z]{2,3}-\d+$/.test(text) && !headers.has(text)
}

/** Repairs, then says what of people's is lost, and computes. */
function mended(host: LocalHost): string[] {
  const before = typed(host)
  repairAll(host)
  const missed = lost(before, typed(host)).filter(isTyped)
  call(host, 'recompute')
  return missed
}

const all = Object.keys(damages)
const sampled = all.filter((_, index) => index % swept(5, 1) === 0)

test.each(sampled)(
  '%s, on several tabs: repaired, nothing is lost, and nothing is left',
  (damage) => {
    const host = reopen(saved)
    const world = worldOf(host)
    for (const tab of [0, 3, 7, 11])
      strike(world, damage, { tab, one: 5 + tab, other: 2 + tab * 3 })
    expect(mended(host)).toEqual([])
    expect(found(host)).toEqual([])
  },
)

test('damages of all sorts together: repaired, nothing is lost, and nothing is left', () => {
  const anyDamage = fc.record({
    damage: fc.constantFrom(...all),
    tab: fc.nat(40),
    one: fc.nat(60),
    other: fc.nat(60),
  })
  fc.assert(
    fc.property(fc.array(anyDamage, { minLength: 2, maxLength: 6 }), (struck) => {
      const host = reopen(saved)
      const world = worldOf(host)
      for (const { damage, ...chance } of struck) strike(world, damage, chance)
      expect(mended(host)).toEqual([])
      expect(found(host)).toEqual([])
    }),
    { seed: 42, numRuns: swept(3, 25), endOnFailure: true },
  )
})

/** A workbook damaged in several ways at once. */
function damaged(): LocalHost {
  const host = reopen(saved)
  const hand = new Hand(host)
  const id = hand.read('sources', 'id', 2)
  host.person.type('Sources', 'A3', id)
  host.person.deleteColumns('Variables', 9)
  host.person.dropMetadata('Besoins')
  host.person.deleteRows('Objectifs', 1)
  host.person.deleteSheet('Flux')
  return host
}

function repairOnce(host: LocalHost): void {
  const keys = inspect(host).map(({ key }) => key)
  host.run('call', 'repair', [keys, {}])
}

describe('a repair killed anywhere, then done again', () => {
  const whole = damaged()
  const keys = inspect(whole).map(({ key }) => key)
  whole.resetCalls()
  call(whole, 'repair', keys, {})
  const calls = whole.trace().length
  repairAll(whole)
  const expected = shown(whole)
  const stride = swept(Math.floor(calls / 6), 13)
  const moments = Array.from({ length: Math.floor(calls / stride) }, (_, n) => 1 + n * stride)

  test.each(moments)('at call %i, gives the same workbook', (at) => {
    const host = damaged()
    inspect(host)
    host.faults.killAt(at, { when: at % 2 === 0 ? 'before' : 'after' })
    expect(() => host.run('call', 'repair', [keys, {}])).toThrow('killed')
    host.faults.clear()
    repairAll(host)
    const { Récupéré: aside, ...rest } = shown(host)
    const { Récupéré: once, ...others } = expected
    expect(rest).toEqual(others)
    // A number may be noted twice, never lost.
    expect(aside).toEqual(expect.arrayContaining(once?.slice(0, 1) ?? []))
  })
})

/** As many rows as a large project has, in the whole sweep. */
const MANY = swept(900, 3_000)

test(`as many calls for ${MANY} rows as for 30`, () => {
  const [few, many] = [30, MANY].map((count) => {
    const host = reopen(saved)
    const rows = Array.from({ length: count }, (_, n) => `Outil,champ_${n},Champ ${n}`)
    call(host, 'importFields', ['source,field,label', ...rows].join('\n'), '')
    const hand = new Hand(host)
    host.person.type('Variables', 'A4', hand.read('variables', 'id', 3))
    host.person.deleteColumns('Variables', 9)
    host.resetCalls()
    repairOnce(host)
    return host.trace().length
  })
  expect(many).toBe(few)
})
