import { expect, test } from 'vitest'
import { Hand } from '../../local/demo/hand.ts'
import type { LocalHost } from '../../local/host.ts'
import { meanwhile } from '../support/meanwhile.ts'
import { call, reopen, smallProject } from '../support/project.ts'
import { column } from '../support/said.ts'

interface Merged {
  readonly added: readonly { readonly tab: string; readonly rows: number }[]
  readonly issues: readonly { readonly code: string }[]
}

const PACK = 'restaurant-chain'
const french = smallProject({ pack: PACK, aims: ['inventory', 'collection', 'quality'] })

test('a need of a pack that somebody types at that moment is not added beside theirs, nor counted', () => {
  const host = reopen(french)
  const hand = new Hand(host)
  const [scenario = ''] = column(host, 'needs', 'scenario')
  const own = hand.rows('needs', 'scenario', (text) => text === scenario)
  hand.remove('needs', own)
  hand.remove('scenarios', [2])
  const add = (one: LocalHost) => call<Merged>(one, 'addPack', PACK)
  const needsIn = ({ added }: Merged) => added.find(({ tab }) => tab === 'needs')?.rows ?? 0

  const whole = reopen(host.save())
  const needs = needsIn(add(whole))
  const at = hand.bottom('needs')
  const brought = new Hand(whole)
  const key = ['scenario', 'datum', 'alternative'].map(
    (id) => [id, brought.read('needs', id, at)] as const,
  )
  const told = meanwhile(host, 'Besoins', add, () => {
    for (const [id, text] of key) hand.type('needs', id, at, text)
  })
  expect(told.issues.map(({ code }) => code)).toContain('typed-meanwhile')
  expect(needsIn(told)).toBe(needs - 1)
  expect(column(host, 'needs', 'datum')).toEqual(column(whole, 'needs', 'datum'))
})
