// A repair that gives a row a number of its own moves what speaks of it: stopped at any call, done again.
import { describe, expect, test } from 'vitest'
import { Hand } from '../../local/demo/hand.ts'
import type { LocalHost } from '../../local/host.ts'
import { call, reopen, smallProject } from '../support/project.ts'
import { found, inspect, lost, repairAll, typed } from '../support/repairing.ts'
import { shown } from '../support/shown.ts'
import { swept } from '../support/sweep.ts'

const saved = smallProject({ pack: 'restaurant-chain' })
const KIOSK = 'Caisse du kiosque'

/** Two tills under one number, and people who speak of each by that number and its name, in five tabs. */
function twoTills(): { host: LocalHost; hand: Hand; till: string; kiosk: number } {
  const host = reopen(saved)
  const hand = new Hand(host)
  const [first = 2, second = 3] = hand.rows('sources', 'id', (text) => text !== '')
  const kiosk = hand.bottom('sources')
  const till = hand.read('sources', 'id', first)
  const ofTill = `${till} · ${hand.read('sources', 'name', first)}`
  const ofKiosk = `${till} · ${KIOSK}`
  host.person.type('Sources', `A${kiosk}`, till)
  hand.type('sources', 'name', kiosk, KIOSK)
  hand.type('sources', 'feeds', second, `${ofTill} ; ${ofKiosk}`)
  hand.type('variables', 'source', 2, ofTill)
  for (const row of [4, 9]) hand.type('variables', 'source', row, ofKiosk)
  hand.type('variables', 'reference-source', 6, ofKiosk)
  hand.type('flows', 'from', 2, ofKiosk)
  hand.type('flows', 'to', 3, ofKiosk)
  return { host, hand, till, kiosk }
}

/** Computes, then gives what people read and what was kept aside: there a value may be noted twice, never lost. */
function workbookOf(host: LocalHost) {
  call(host, 'recompute')
  const { Récupéré: aside = [], ...rest } = shown(host)
  return { rest, aside: new Set(aside.map((line) => line.replace(/ \| [^|]*$/, ''))) }
}

describe('references that follow a row given a number of its own, the repair killed, then done again', () => {
  const whole = twoTills()
  const keys = inspect(whole.host).map(({ key }) => key)
  const before = typed(whole.host)
  whole.host.resetCalls()
  call(whole.host, 'repair', keys, {})
  const trace = whole.host.trace().length
  const given = whole.hand.read('sources', 'id', whole.kiosk)
  repairAll(whole.host)
  const expected = workbookOf(whole.host)
  const stride = swept(Math.ceil(trace / 12), 1)
  const moments = Array.from({ length: Math.ceil(trace / stride) }, (_, n) => trace - n * stride)

  test('done in one go, every reference to the kiosk bears its new number, those to the till the old one', () => {
    const { hand, till } = whole
    expect(given).not.toBe(till)
    const read = [4, 9].map((row) => hand.read('variables', 'source', row))
    expect(new Set(read)).toEqual(new Set([`${given} · ${KIOSK}`]))
    expect(hand.read('flows', 'from', 2)).toBe(`${given} · ${KIOSK}`)
    expect(hand.read('variables', 'source', 2)).toMatch(till)
  })

  // Killed after a call is killed before the next.
  test.each(moments)(
    'killed before call %i, every reference follows in the end, and nothing typed is lost',
    (at) => {
      const { host } = twoTills()
      inspect(host)
      host.faults.killAt(at, { when: 'before' })
      expect(() => host.run('call', 'repair', [keys, {}])).toThrow('killed')
      host.faults.clear()
      // A reference already moved reads otherwise; whatever else was typed still stands.
      const gone = lost(before, typed(host)).filter((text) => !text.includes(whole.till))
      expect(gone).toEqual([])
      repairAll(host)
      const { rest, aside } = workbookOf(host)
      expect(rest).toEqual(expected.rest)
      expect([...expected.aside].filter((line) => !aside.has(line))).toEqual([])
      expect(found(host)).toEqual([])
    },
  )
})
