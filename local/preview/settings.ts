import * as numfmt from 'numfmt'
import type { LocalHost } from '../host.ts'
import { PEOPLE, personOf } from './people.ts'
import type { Action, Setting } from './protocol.ts'
import { Rejection } from './rejection.ts'

/** What a person may change of the setting. */
export type SettingChange = Extract<Action, { readonly do: 'set' }>['setting']

/** The part of the setting that the workbook itself does not hold. */
export type Choices = Pick<Setting, 'person' | 'language' | 'blobWorkers'>

/** The setting of a host and its choices. */
export function settingOf(host: LocalHost, choices: Choices): Setting {
  const { locale, zone } = host.book
  return { ...choices, people: PEOPLE, locale, today: dayIn(zone, host.now()) }
}

/**
 * Changes who looks, in what language, on what day, and how the spreadsheet writes; gives the choices
 * there are now. A wrong value throws, and nothing is changed.
 */
export function changeSetting(host: LocalHost, choices: Choices, change: SettingChange): Choices {
  const { locale, today, ...chosen } = change
  const next = { ...choices, ...chosen }
  const person = personOf(next.person, next.language)
  if (!person) throw new Rejection('noPerson')
  if (locale !== undefined && !isLocale(locale)) throw new Rejection('badLocale', locale)
  if (today !== undefined && !isDay(today)) throw new Rejection('badDay', today)
  host.switchUser(person)
  if (locale !== undefined) host.book.locale = locale
  if (today !== undefined) host.today(today)
  return next
}

/** The day a calendar on the wall shows in a time zone. */
function dayIn(zone: string, instant: number): string {
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, ...parts }).format(instant)
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const instant = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(`${text}T`)
}

/** Whether formats and dates can be written as a locale wants: `fr_FR`, `en_GB`… */
function isLocale(text: string): boolean {
  return /^[a-z]{2}_[A-Z]{2}$/.test(text) && numfmt.getLocale(text.replace('_', '-')) !== null
}
