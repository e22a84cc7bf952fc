import { expect, test } from 'vitest'
import { calendarOf, dayFromIso, isoDay, sayDay } from '../../src/base/day.ts'
import { vectors } from '../support/vectors.ts'

test.each(vectors<[string, number][]>('serial_day'))('%s is day %d', (iso, day) => {
  expect(dayFromIso(iso)).toBe(day)
  expect(isoDay(day)).toBe(iso)
})

test.each(vectors<[string, string, number][]>('days_between'))(
  '%s → %s: %d days',
  (from, to, days) => {
    expect((dayFromIso(to) ?? 0) - (dayFromIso(from) ?? 0)).toBe(days)
  },
)

test.each(vectors<[string, string, string][]>('day_in_zone'))(
  '%s in %s is %s',
  (instant, zone, iso) => {
    expect(isoDay(calendarOf(zone)(new Date(instant)))).toBe(iso)
  },
)

test.each(['2026-02-30', '2026-13-01', '21/11/2026', ''])('%j is no day', (text) => {
  expect(dayFromIso(text)).toBeNull()
})

test('a day is said as people write it', () => {
  expect([sayDay(46347, 'fr'), sayDay(46347, 'en')]).toEqual(['21/11/2026', '21 Nov 2026'])
})
