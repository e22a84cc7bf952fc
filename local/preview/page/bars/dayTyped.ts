import type { Setting } from '../../protocol.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * A day as a person types it, day first, made `YYYY-MM-DD`; null when it is none.
 *
 * @example '21/2/2027', '21 Feb 2027' and '2027-02-21' → '2027-02-21'
 */
export function dayTyped(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim())
  if (iso) return written(iso[1], Number(iso[2]), iso[3])
  const said = /^(\d{1,2})[ /.-]+(\d{1,2}|[a-z]{3,9})[ /.,-]+(\d{4})$/i.exec(text.trim())
  if (!said) return null
  const [, date, month = '', year] = said
  const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1
  return written(year, named || Number(month), date)
}

function written(year = '', month: number, date = ''): string | null {
  const day = `${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`
  const instant = new Date(`${day}T00:00:00Z`)
  const isThere = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day)
  return isThere ? day : null
}

const WRITTEN = {
  fr: new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', dateStyle: 'medium' }),
}

/**
 * A day as people of a language write it.
 *
 * @example '2026-11-21' → '21/11/2026' in French, '21 Nov 2026' in English
 */
export function dayWritten(iso: string, language: Setting['language']): string {
  return WRITTEN[language].format(new Date(`${iso}T00:00:00Z`))
}
