import { type Locale, say, sayPercent, type Text } from '../../base/text.ts'

/** Points below which a share is only said to be small. */
export const HARDLY_BELOW = 0.5

/** A share of the plan in whole percents; never 0 for what does count. */
export function share(points: number, locale: Locale): string {
  return points < HARDLY_BELOW ? say(HARDLY, locale) : sayPercent(points, locale)
}

const HARDLY: Text = { fr: 'moins de 1 %', en: 'less than 1%' }
