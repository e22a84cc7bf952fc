import type { Locale, Text } from '../base/text.ts'
import { say } from '../base/text.ts'

/** A sentence about something to look at. */
interface Remark {
  readonly message: string
}

const MORE: Text = { fr: '… et {n|# autre|# autres}', en: '… and {n|# other|# others}' }

/** How many things to review a box shows. */
const SHOWN = 5

/** What was done, then the first sentences to review and how many others there are. */
export function withReview(message: string, review: readonly Remark[], locale: Locale): string {
  const lines = review.slice(0, SHOWN).map((one) => `• ${one.message}`)
  const others = review.length - lines.length
  const rest = others > 0 ? [say(MORE, locale, { n: others })] : []
  return [message, ...lines, ...rest].join('\n')
}
