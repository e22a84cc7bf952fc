import type { Locale, Text } from '../../base/text.ts'
import { say } from '../../base/text.ts'

/** A sentence about something to look at. */
interface Remark {
  readonly message: string
  readonly code?: string
}

const MORE: Text = { fr: '… et {n|# autre|# autres}', en: '… and {n|# other|# others}' }

/** How many things to review a box shows. */
const SHOWN = 5

const HINDRANCES: readonly (string | undefined)[] = [
  'protected',
  'tab-missing',
  'not-written',
  'header-missing',
  'rows-above-header',
  'rows-not-added',
  'column-missing',
  'column-doubtful',
]

/** Whether a remark tells what kept a tab, or a part of it, from being written. */
export function isHindrance({ code }: Pick<Remark, 'code'>): boolean {
  return HINDRANCES.includes(code)
}

/**
 * What was done, then what was kept from being done, then what is only to be looked at: the first sentences,
 * and how many others there are.
 */
export function withReview(message: string, review: readonly Remark[], locale: Locale): string {
  const ordered = [...review.filter(isHindrance), ...review.filter((one) => !isHindrance(one))]
  const lines = ordered.slice(0, SHOWN).map((one) => `• ${one.message}`)
  const others = review.length - lines.length
  const rest = others > 0 ? [say(MORE, locale, { n: others })] : []
  return [message, ...lines, ...rest].join('\n')
}
