// What a spreadsheet makes of a value typed in a cell or handed to setValues.
import * as numfmt from 'numfmt'
import { refusal } from '../messages.ts'
import type { Cell, Scalar } from './cell.ts'
import { Zone } from './zone.ts'

/** What of an entry changes a cell; `format` is null when the entry brings none. */
export interface Entry {
  readonly value: Scalar
  readonly formula: string | null
  readonly format: string | null
}

/** Two points on which accounts of Google's behaviour differ. */
export interface EntrySwitches {
  /** Does the text format `@` keep a leading `=` from becoming a formula? */
  readonly textFormatProtectsFormula: boolean
  /** Is a leading apostrophe taken away even in a cell of text format? */
  readonly apostropheConsumedInText: boolean
}

/** Where and when an entry is read. */
export interface EntryPlace extends EntrySwitches {
  readonly locale: string
  readonly zone: string
  /** The present instant, in milliseconds: it gives the year of `1-2`. */
  readonly now: number
}

const CHARACTER_LIMIT = 50_000
/** A sign followed at once by something, `+33 6…`, `-abc`, is taken for a formula. */
const SIGNED = /^[+-]\S*[\p{L}\d]/u
const EMPTY: Entry = { value: '', formula: null, format: null }

/** Reads one entry for a cell already dressed as `cell`. */
export function readEntry(input: unknown, cell: Cell | undefined, place: EntryPlace): Entry {
  if (input === '' || input === null || input === undefined) return EMPTY
  if (typeof input === 'boolean') return { value: input, formula: null, format: null }
  if (typeof input === 'number') return readNumber(input)
  if (typeof input === 'string') return readText(input, cell, place)
  if (Object.prototype.toString.call(input) === '[object Date]') {
    return readDate(Number(input), cell, place)
  }
  throw refusal('cellObject', Object.prototype.toString.call(input))
}

function readNumber(input: number): Entry {
  if (Number.isFinite(input)) return { value: input, formula: null, format: null }
  return { value: '#NUM!', formula: null, format: null }
}

function readDate(instant: number, cell: Cell | undefined, place: EntryPlace): Entry {
  const value = Zone.named(place.zone).serial(instant)
  if (isDateFormat(cell?.format ?? null)) return { value, formula: null, format: null }
  const date = startsWithMonth(place.locale) ? 'M/d/yyyy' : 'dd/MM/yyyy'
  const format = value % 1 === 0 ? date : `${date} H:mm:ss`
  return { value, formula: null, format }
}

function readText(text: string, cell: Cell | undefined, place: EntryPlace): Entry {
  if (text.length > CHARACTER_LIMIT) throw refusal('tooManyCharacters')
  const kept = (value: string): Entry => ({ value, formula: null, format: null })
  const isTextCell = cell?.format === '@'
  if (text.startsWith("'")) {
    return kept(isTextCell && !place.apostropheConsumedInText ? text : text.slice(1))
  }
  if (text.startsWith('=') && text.length > 1) {
    const stops = isTextCell && place.textFormatProtectsFormula
    return stops ? kept(text) : broken(text)
  }
  if (isTextCell) return kept(text)
  const typed = readTyped(text, place)
  if (typed) return typed
  return SIGNED.test(text) ? broken(`=${text}`) : kept(text)
}

/** A formula set as one, in a cell of any format; an empty text empties the cell. */
export function formulaEntry(formula: string): Entry {
  if (formula.length > CHARACTER_LIMIT) throw refusal('tooManyCharacters')
  return formula === '' ? EMPTY : broken(formula)
}

/** A formula nobody computes here: it shows an error until a test or a grid gives its value. */
function broken(formula: string): Entry {
  return { value: '#ERROR!', formula, format: null }
}

function readTyped(text: string, place: EntryPlace): Entry | null {
  if (text.length > 40) return null
  const locale = place.locale.replace('_', '-')
  if (!/\d/.test(text)) {
    const truth = numfmt.parseBool(text, { locale })
    return truth ? { value: truth.v as boolean, formula: null, format: null } : null
  }
  if (!looksNumeric(text, locale)) return null
  const short = readDayAndMonth(text, place) ?? readDottedDate(text, locale)
  if (short) return short
  const closed = closedGroups(text, locale)
  const parsed = numfmt.parseValue(closed, { locale })
  if (!parsed || hasOddGroups(text, parsed.z, locale)) return null
  const value = parsed.z?.includes('%') ? rate(parsed.v as number) : (parsed.v as number | boolean)
  const format = parsed.z ?? (closed === text ? null : groupedFormat(closed))
  return { value, formula: null, format: format && capitalMonths(format) }
}

/** A rate as it was typed: multiplying by a hundredth leaves `70%` a little above 0.7. */
function rate(value: number): number {
  return Number(value.toPrecision(15))
}

const numericWords = new Map<string, ReadonlySet<string>>()

/** Whether every word of a text may stand in a number or a date; parsing the others is in vain. */
function looksNumeric(text: string, locale: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu)
  if (!words) return true
  let known = numericWords.get(locale)
  if (!known) {
    const names = [numfmt.getLocale(locale), numfmt.getLocale('en')].flatMap((data) =>
      data ? [...data.mmm, ...data.mmmm, ...data.ddd, ...data.dddd, ...data.ampm] : [],
    )
    const parts = names.flatMap((name) => name.toLowerCase().match(/\p{L}+/gu) ?? [])
    known = new Set([...parts, 'e', 'a', 'p', 'am', 'pm', 'kr', 'z', 't'])
    numericWords.set(locale, known)
  }
  return words.every((word) => known.has(word))
}

/** `1-2`, `1/2` and, day first, `1 – 2`: a day of the present year. */
function readDayAndMonth(text: string, place: EntryPlace): Entry | null {
  const match = /^(\d{1,2})([-/])(\d{1,2})$/.exec(text)
  if (!match) return null
  const [first, second] = [Number(match[1]), Number(match[3])]
  const [month, day] = startsWithMonth(place.locale) ? [first, second] : [second, first]
  const year = new Date(place.now).getUTCFullYear()
  const instant = Date.UTC(year, month - 1, day)
  if (month < 1 || month > 12 || new Date(instant).getUTCDate() !== day) return null
  const value = Zone.named('UTC').serial(instant)
  const format = startsWithMonth(place.locale) ? `M${match[2]}d` : `d${match[2]}M`
  return { value, formula: null, format }
}

/** `25.3.2026`, day first, where dates are written with dots. */
function readDottedDate(text: string, locale: string): Entry | null {
  if (!/^(bg|cs|da|de|et|fi|hr|lv|nb|no|pl|ro|ru|sk|sl|sr|tr|uk)/.test(locale)) return null
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(text)
  if (!match) return null
  const [day, month, short] = match.slice(1).map(Number) as [number, number, number]
  const year = short < 100 ? short + (short < 30 ? 2000 : 1900) : short
  const instant = Date.UTC(year, month - 1, day)
  if (month < 1 || month > 12 || new Date(instant).getUTCDate() !== day) return null
  return { value: Zone.named('UTC').serial(instant), formula: null, format: 'dd.MM.yyyy' }
}

/** Spaces between groups of three digits are closed where the locale writes numbers so. */
function closedGroups(text: string, locale: string): string {
  if (!/^(fr|sv|nb|pl|cs|ru)/.test(locale)) return text
  if (!/^[+-]?\d{1,3}([ \u00a0\u202f]\d{3})+(,\d+)?(\s?%)?$/.test(text)) return text
  return text.replace(/(\d)[ \u00a0\u202f](?=\d{3})/g, '$1')
}

/** Groups that were typed are shown again, as those of commas are. */
function groupedFormat(closed: string): string {
  return closed.includes(',') ? '#,##0.00' : '#,##0'
}

/** `3.5` where a comma marks decimals: not thirty-five; it stays text. */
function hasOddGroups(text: string, format: string | undefined, locale: string): boolean {
  if (format !== '#,##0' && format !== '#,##0.00') return false
  const comma = numfmt.getLocale(locale)?.decimal === ','
  const group = comma ? '[.\\s\u00a0\u202f]' : ','
  return !new RegExp(`^[-+(\\s]*\\d{1,3}(${group}\\d{3})+(?!\\d)`).test(text)
}

/** Whether a locale writes the month before the day. */
export function startsWithMonth(locale: string): boolean {
  return /^en[-_](US|PH|CA)?$|^en[-_]US/.test(locale) || locale === 'en'
}

/** Months are capital in Google's patterns, and minutes small: `dd/mm/yyyy` → `dd/MM/yyyy`. */
export function capitalMonths(format: string): string {
  if (!/[yd]/.test(format)) return format
  return format.replace(/m+(?=[^h:]*[yd])|(?<=[yd][^h:]*)m+/g, (months) => months.toUpperCase())
}

const dateFormats = new Map<string, boolean>()

/** Whether a number format shows dates or times. */
export function isDateFormat(format: string | null): boolean {
  if (format === null || format === '@') return false
  const known = dateFormats.get(format)
  if (known !== undefined) return known
  let answer = false
  try {
    answer = numfmt.isDateFormat(format.toLowerCase())
  } catch {
    answer = false
  }
  dateFormats.set(format, answer)
  return answer
}

/** What a cell shows, in the words of the spreadsheet's locale. */
export function displayed(cell: Cell | undefined, locale: string): string {
  if (!cell || cell.value === '') return ''
  const { value, format } = cell
  const tag = locale.replace('_', '-')
  if (typeof value === 'boolean') {
    return numfmt.getLocale(tag)?.bool?.[value ? 0 : 1] ?? (value ? 'TRUE' : 'FALSE')
  }
  if (typeof value === 'string') return value
  if (format === null || format === '@' || /^(0\.#+|general)$/i.test(format)) {
    return numfmt.format('General', value, { locale: tag })
  }
  try {
    return numfmt.format(isDateFormat(format) ? format.toLowerCase() : format, value, {
      locale: tag,
    })
  } catch {
    return String(value)
  }
}
