import { describe, expect, test } from 'vitest'
import { open, script } from '../open.ts'

const TAB = 'Feuille 1'

/** The clock of the machine stands for none of these: what is read must not depend on it. */
const INSTANTS = [
  '2026-03-28T23:30:00.000Z',
  '2026-03-29T00:59:00.000Z',
  '2026-03-29T01:01:00.000Z',
  '2026-10-25T00:30:00.000Z',
  '2026-10-25T01:30:00.000Z',
  '2026-11-01T05:30:00.000Z',
  '2026-11-01T06:30:00.000Z',
  '2026-07-01T12:00:00.000Z',
]

/** Those that fall in the hour a zone's clocks show twice in autumn. */
const TWICE: Readonly<Record<string, readonly string[]>> = {
  'Europe/Paris': ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'],
  'America/New_York': ['2026-11-01T05:30:00.000Z', '2026-11-01T06:30:00.000Z'],
}

describe('29 · an instant written is read again, whatever the zone of the sheet', () => {
  const cases = ['Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'].flatMap(
    (zone) => INSTANTS.map((instant) => [zone, instant] as const),
  )
  /** An hour shown twice comes back as one of the two. */
  test.each(cases)('%s, %s', (zone, instant) => {
    const host = open({ zone })
    script(host, `range('A1').setValue(new Date('${instant}'))`)
    const back = script(host, `return range('A1').getValue().toISOString()`)
    const [stored] = host.person.read(TAB, 'A1').flat()
    script(host, `range('A2').setValue(new Date('${String(back)}'))`)
    expect(host.person.read(TAB, 'A2').flat()).toEqual([stored])
    const apart = Math.abs(Date.parse(String(back)) - Date.parse(instant))
    const isTwice = TWICE[zone]?.includes(instant) ?? false
    expect(isTwice ? [0, 3_600_000] : [0]).toContain(apart)
  })
})

describe('29 · a wall clock is the sheet’s', () => {
  test.each([
    ['Europe/Paris', '2026-03-10', '2026-03-09T23:00:00.000Z'],
    ['Europe/Paris', '2026-07-10', '2026-07-09T22:00:00.000Z'],
    ['America/New_York', '2026-03-07', '2026-03-07T05:00:00.000Z'],
    ['America/New_York', '2026-03-09', '2026-03-09T04:00:00.000Z'],
    ['Etc/UTC', '2026-03-10', '2026-03-10T00:00:00.000Z'],
  ])('%s: %s typed is %s', (zone, typed, instant) => {
    const host = open({ zone })
    host.person.type(TAB, 'A1', typed)
    expect(script(host, `return range('A1').getValue().toISOString()`)).toBe(instant)
  })

  test('a copy to a sheet of another zone is the same instant, shown at another hour', () => {
    const [paris, york] = ['Europe/Paris', 'America/New_York'].map((zone) => open({ zone }))
    paris?.person.type(TAB, 'A1', '2026-03-10')
    const instant = paris && script(paris, `return range('A1').getValue().toISOString()`)
    if (york) script(york, `range('A1').setValue(new Date('${String(instant)}'))`)
    expect(york?.person.displayed(TAB, 'A1')).toEqual([['09/03/2026 19:00:00']])
  })

  test('the zone of the script is another: dates told in it may be of another day', () => {
    const host = open({ zone: 'Pacific/Auckland' })
    host.person.type(TAB, 'A1', '2026-03-10')
    const lines = `var day = range('A1').getValue()
      return ['yyyy-MM-dd'].map(function (pattern) {
        return [Utilities.formatDate(day, book.getSpreadsheetTimeZone(), pattern),
          Utilities.formatDate(day, 'America/Los_Angeles', pattern)] })[0]`
    expect(script(host, lines)).toEqual(['2026-03-10', '2026-03-09'])
  })
})

test.each([
  ['Etc/UTC', '6:30', '1899-12-30T06:30:00.000Z'],
  ['Etc/UTC', '0:00', '1899-12-30T00:00:00.000Z'],
  ['Asia/Kolkata', '12:00', '1899-12-30T06:38:50.000Z'],
])('29 · in %s the time %s is of the 30th of December 1899', (zone, typed, instant) => {
  const host = open({ zone })
  host.person.type(TAB, 'A1', typed)
  expect(script(host, `return range('A1').getValue().toISOString()`)).toBe(instant)
  expect(host.person.displayed(TAB, 'A1')).toEqual([[typed]])
})
