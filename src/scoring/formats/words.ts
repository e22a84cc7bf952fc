import { fold } from '../../base/fold.ts'
import type { Rule } from './rule.ts'
import { spaced, when } from './rule.ts'

/** Free text: 1 to 2,000 characters. */
export const text: Rule = (value) => {
  const tidy = spaced(value).normalize('NFC')
  return when(tidy.length >= 1 && tidy.length <= 2000, tidy)
}

/** A person's name: 2 to 80 letters, spaces, hyphens and apostrophes, at least one letter. */
export const personName: Rule = (value) =>
  when(/^(?=.*\p{L})[\p{L}\p{M}\s'’ʼ‐-]{2,80}$/u.test(value.normalize('NFC')), fold(value))

/** A line of an address: 5 to 150 characters, at least one letter. */
export const addressLine: Rule = (value) =>
  when(/^(?=.*\p{L}).{5,150}$/u.test(spaced(value)), fold(value).toUpperCase())

/** An identifier: 3 to 64 letters, digits, `-`, `_`, `.` or `/`. */
export const id: Rule = (value) => when(/^[\p{L}\d\-_./]{3,64}$/u.test(value), value.toUpperCase())

/** One to two hundred items separated by `;`, `,` or `|`. */
export const list: Rule = (value) => {
  const items = value
    .split(/[;,|]/)
    .map((item) => item.trim())
    .filter((item) => item !== '')
  return when(items.length >= 1 && items.length <= 200, items.join(';'))
}

/** An entry of the closed list declared for the variable; not judged when there is no list. */
export const closedList: Rule = (value, { values }) =>
  values === null ? null : (values.get(fold(value)) ?? false)

/** The identifier of a device: 8 to 256 characters without space. */
export const deviceId: Rule = (value) => when(/^\S{8,256}$/.test(value), value)

/** Latitude and longitude, comma or space between them; 0,0 is nowhere. */
export const geo: Rule = (value) => {
  const parts = /^([+-]?\d+(?:\.\d+)?)(?:\s*[,;]\s*|\s+)([+-]?\d+(?:\.\d+)?)$/.exec(value)
  if (!parts) return false
  const [latitude, longitude] = [Number(parts[1]), Number(parts[2])]
  const onEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
  return when(onEarth && (latitude !== 0 || longitude !== 0), `${latitude},${longitude}`)
}
