// The order of day and month is that of the column, not of the value: both are judged, and chosen after.

import { valid } from '../scoring/formats/formats.ts'
import type { FormatContext } from '../scoring/formats/rule.ts'
import type { Standing } from './finding.ts'

const DATED = new Set(['date', 'datetime', 'birth-date'])

/** Whether the values of a format are days. */
export const isDated = (format: string | null) => DATED.has(format ?? '')

const PARTED = /^(\d{1,2})([/. -])(\d{1,2})(?=[/. -]\d{4})/

/** Where a day stands when the day comes first, and when the month does. */
export function dateStanding(format: string, text: string, context: FormatContext): Standing {
  // A French file writes the day first: the rule then reads in that order alone.
  const french: FormatContext = { ...context, locale: 'fr' }
  const dayFirst = valid(format, text, french) === true
  const turned = text.replace(PARTED, '$3$2$1')
  const monthFirst = turned === text ? dayFirst : valid(format, turned, french) === true
  if (dayFirst === monthFirst) return dayFirst ? 'valid' : 'invalid'
  return dayFirst ? 'valid-day-first' : 'valid-month-first'
}
