import { expect, test } from 'vitest'
import { dayTyped, dayWritten } from '../../../local/preview/page/bars/dayTyped.ts'

test.each([
  ['21/02/2027', '2027-02-21'],
  ['21/2/2027', '2027-02-21'],
  ['21.02.2027', '2027-02-21'],
  ['21-2-2027', '2027-02-21'],
  ['  21 Feb 2027 ', '2027-02-21'],
  ['21 february 2027', '2027-02-21'],
  ['2027-02-21', '2027-02-21'],
  ['2027-2-1', '2027-02-01'],
  ['29/02/2028', '2028-02-29'],
  // Day first, whatever the language: this month does not exist.
  ['02/21/2027', null],
  ['29/02/2027', null],
  ['31/04/2027', null],
  ['0/1/2027', null],
  ['21 Fev 2027', null],
  ['21/02/27', null],
  ['tomorrow', null],
  ['', null],
])('« %s » typed as a day is %s', (text, day) => {
  expect(dayTyped(text)).toBe(day)
})

test.each([
  ['2026-11-21', '21/11/2026', '21 Nov 2026'],
  ['2027-02-01', '01/02/2027', '1 Feb 2027'],
  ['2026-09-30', '30/09/2026', '30 Sept 2026'],
])('%s is written as people do, and typed as it is written', (day, french, english) => {
  expect([dayWritten(day, 'fr'), dayWritten(day, 'en')]).toEqual([french, english])
  expect([french, english].map(dayTyped)).toEqual([day, day])
})
