import { describe, expect, test } from 'vitest'
import {
  afterSaving,
  askedOf,
  keepable,
  keeping,
  leftOf,
  ticked,
} from '../../sidebar/comparing/keeping.ts'
import type { SharedDatum } from '../../src/app/comparing/sharedData.ts'
import type { Agreement } from '../../src/profiling/twoFiles/twoFiles.ts'

const datum = (id: string, compared: SharedDatum['compared'] = ''): SharedDatum => ({
  ...{ id, name: id.toUpperCase(), variables: [], compared },
  equal: compared,
})

const found = (compared: number, equal: number): Agreement => ({
  ...{ compared, equal, onlyFirst: 0, onlySecond: 0 },
})

const CITY = { datum: datum('city'), compared: 50, equal: 40 }
const PHONE = { datum: datum('phone', 12), compared: 60, equal: 30 }

describe('what may be kept of two files', () => {
  test('is each datum once, by the first column that tells of it, where something was compared', () => {
    expect(
      keepable([
        { datum: null, found: found(9, 9) },
        { datum: CITY.datum, found: null },
        { datum: CITY.datum, found: found(0, 0) },
        { datum: CITY.datum, found: found(50, 40) },
        { datum: PHONE.datum, found: found(60, 30) },
        { datum: CITY.datum, found: found(8, 1) },
      ]),
    ).toEqual([CITY, PHONE])
  })

  test('is chosen where it would replace nothing, and asked over what the person saw', () => {
    const now = keeping([CITY, PHONE])
    const city = { datum: 'city', compared: 50, equal: 40, expected: { compared: '', equal: '' } }
    expect(askedOf(now)).toEqual([city])
    const phone = { datum: 'phone', compared: 60, equal: 30, expected: { compared: 12, equal: 12 } }
    expect(askedOf(ticked(now, 'phone', true))).toEqual([city, phone])
    expect(askedOf(ticked(now, 'city', false))).toEqual([])
  })
})

describe('after an answer', () => {
  const now = ticked(keeping([CITY, PHONE]), 'phone', true)

  test('what was kept is no longer offered', () => {
    const then = afterSaving(now, { saved: ['city'], changed: [], issues: [] })
    expect(leftOf(then)).toEqual([PHONE])
    expect(askedOf(then).map((one) => one.datum)).toEqual(['phone'])
  })

  test('what somebody changed is seen anew, and asked again only once chosen again', () => {
    const changed = [{ datum: 'phone', compared: 13, equal: 'x' }]
    const then = afterSaving(now, { saved: ['city'], changed, issues: [] })
    expect(askedOf(then)).toEqual([])
    expect(askedOf(ticked(then, 'phone', true))).toEqual([
      { datum: 'phone', compared: 60, equal: 30, expected: { compared: 13, equal: 'x' } },
    ])
  })

  test('a datum the answer knows and the page does not changes nothing', () => {
    const changed = [{ datum: 'other', compared: 1, equal: 1 }]
    expect(askedOf(afterSaving(now, { saved: [], changed, issues: [] }))).toEqual(askedOf(now))
  })
})
