import fc from 'fast-check'
import { expect, test } from 'vitest'
import { suggestedMechanics } from '../../../src/planning/collection/suggestedMechanics.ts'
import { collectionPoints } from '../../../src/planning/journeys/collectionPoints.ts'
import type { MissingDatum } from '../../../src/planning/missing/missingDatum.ts'
import { collection } from '../../../src/workbook/tabs/collection.ts'
import { journeys } from '../../../src/workbook/tabs/journeys.ts'
import { row } from '../../support/rows.ts'

const obtains = (id: string, effort: number, ...data: string[]) => ({
  id,
  effort,
  brings: new Map(data.map((datum) => [datum, 'obtain' as const])),
})

/** E-mail, brought by three forms, a check that only betters it, and a tool that may hold it. */
const MECHANICS = [
  obtains('account-form', 2.2, 'email'),
  obtains('digital-receipt', 2.8, 'email'),
  obtains('loyalty-at-till', 2.7, 'email'),
  { id: 'email-verification', effort: 1.4, brings: new Map([['email', 'improve' as const]]) },
]

const IDEA = row(collection, 'COL-001', { mechanic: 'table-qr', touchpoint: 'table', stage: 'use' })

const email = (given: Partial<MissingDatum>): MissingDatum =>
  ({
    datum: 'email',
    class: 'P1',
    lack: 'absent',
    actions: ['account-form'],
    waveActions: ['account-form'],
    ...given,
  }) as MissingDatum

interface Around {
  readonly points?: readonly (readonly [string, string | null, string | null])[]
  readonly holders?: readonly string[]
}

function suggested(one: MissingDatum, { points = [], holders = [] }: Around = {}): string[] {
  const rows = points.map(([touchpoint, stage, eligible], at) =>
    row(journeys, `PAR-0${at}`, { touchpoint, stage, eligible }),
  )
  const means = { ideas: [obtains('COL-001', 2, 'email')], mechanics: MECHANICS, direct: new Map() }
  const ground = {
    means: one.waveActions.includes('COL-001') ? means : { ...means, ideas: [] },
    gains: [{ mechanic: 'digital-receipt', data: ['email'], gain: 5, effort: 2.8 }],
    ideas: [IDEA],
    points: collectionPoints(rows),
    isOwned: (tool: string) => holders.includes(tool),
    holders: () => holders,
  }
  return suggestedMechanics(one, ground).map(({ action, point }) => `${action} ${point}`)
}

const TILL = [
  ['till', 'buy', 'yes'],
  ['website', null, 'no'],
] as const

test.each([
  [
    'Parcours says nothing: that of the wave, what gains most, what meets the customer',
    email({}),
    {},
    ['account-form silent', 'digital-receipt silent', 'loyalty-at-till silent'],
  ],
  [
    'a tool that may hold it is connected before anybody is asked',
    email({}),
    { holders: ['loyalty'] },
    ['system-connection@loyalty internal', 'account-form silent', 'digital-receipt silent'],
  ],
  [
    'no tool is connected to better what is held; what betters it is proposed too',
    email({ lack: 'short', actions: ['email-verification'], waveActions: [] }),
    { holders: ['loyalty'] },
    ['email-verification internal', 'digital-receipt silent', 'account-form silent'],
  ],
  [
    'the points kept come first; that of the sentence is told, though ruled out',
    email({}),
    { points: TILL },
    ['digital-receipt eligible', 'loyalty-at-till eligible', 'account-form ruled-out'],
  ],
  [
    'what is ruled out and not counted on is not proposed',
    email({ actions: ['loyalty-at-till'], waveActions: [] }),
    { points: TILL },
    ['loyalty-at-till eligible', 'digital-receipt eligible'],
  ],
  [
    'a point to study comes before one nobody listed',
    email({}),
    {
      points: [
        ['till', 'buy', 'to-study'],
        ['app', null, 'yes'],
      ],
    },
    ['digital-receipt to-study', 'loyalty-at-till to-study', 'account-form unlisted'],
  ],
  [
    'an idea retained is judged where it stands itself',
    email({ actions: ['COL-001'], waveActions: ['COL-001'] }),
    { points: [['table', 'use', 'no'], ...TILL] },
    ['digital-receipt eligible', 'loyalty-at-till eligible', 'COL-001 ruled-out'],
  ],
  ['only to be measured', email({ actions: ['check:email'], waveActions: [] }), {}, []],
  ['set aside', email({ class: 'set-aside' }), {}, []],
  [
    'asked alone where no mechanic is counted on: the others are still proposed',
    email({ actions: ['direct:email'], waveActions: [] }),
    {},
    ['digital-receipt silent', 'account-form silent', 'loyalty-at-till silent'],
  ],
] as const)('%s', (_, one, around, expected) => {
  expect(suggested(one, around as Around)).toEqual(expected)
})

test('whatever Parcours says: three at most, none twice, and always that of the sentence', () => {
  const point = fc.tuple(
    fc.constantFrom('till', 'website', 'app', 'table'),
    fc.constantFrom('buy', 'use', 'loyal', null),
    fc.constantFrom('yes', 'no', 'to-study', null),
  )
  const chosen = fc.constantFrom('account-form', 'digital-receipt', 'loyalty-at-till', 'COL-001')
  fc.assert(
    fc.property(fc.array(point, { maxLength: 6 }), chosen, fc.boolean(), (points, id, isHeld) => {
      const one = email({ actions: [id], waveActions: [id] })
      const found = suggested(one, { points, holders: isHeld ? ['pos', 'crm'] : [] })
      const actions = found.map((text) => text.split(' ')[0])
      expect(actions.length).toBeLessThanOrEqual(3)
      expect(new Set(actions).size).toBe(actions.length)
      expect(actions).toContain(id)
      if (isHeld) expect(actions[0]).toBe('system-connection@pos')
    }),
    { seed: 42, numRuns: 300 },
  )
})
