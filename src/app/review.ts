import type { Locale, Text } from '../base/text.ts'
import { say } from '../base/text.ts'

/** A sentence about something to look at. */
interface Remark {
  readonly message: string
  readonly code?: string
}

const MORE: Text = { fr: '… et {n|# autre|# autres}', en: '… and {n|# other|# others}' }

/** How many things to review a box shows. */
const SHOWN = 5

/** What was kept from being done comes before what is only to be looked at. */
const FIRST = 'protected'

/** What was done, then the first sentences to review and how many others there are. */
export function withReview(message: string, review: readonly Remark[], locale: Locale): string {
  const kept = review.filter(({ code }) => code === FIRST)
  const ordered = [...kept, ...review.filter(({ code }) => code !== FIRST)]
  const lines = ordered.slice(0, SHOWN).map((one) => `• ${one.message}`)
  const others = review.length - lines.length
  const rest = others > 0 ? [say(MORE, locale, { n: others })] : []
  return [message, ...lines, ...rest].join('\n')
}
