import type { LocalHost } from '../host.ts'
import { beginRestaurant, decideRestaurant, fillRestaurant } from './fill.ts'
import type { Hand } from './hand.ts'
import { Session } from './session.ts'

/** Between the first workshop and the day the demonstration is looked at. */
const WEEKS = 4

/**
 * The work of the restaurant chain, from the first workshop four weeks earlier, which was computed too, so
 * that Historique has two days to compare; ready for the last computation.
 *
 * @param today the day it is looked at, `2026-11-21`
 */
export function workRestaurant(
  host: LocalHost,
  { hand, session, locale }: { hand: Hand; session: Session; locale: 'fr' | 'en' },
  today: string,
): void {
  const begun = new Date(`${today}T09:00:00Z`)
  begun.setUTCDate(begun.getUTCDate() - 7 * WEEKS)
  host.today(begun.toISOString())
  beginRestaurant(host, hand)
  // Counted apart: what a computation costs is told of those of the day.
  const earlier = new Session(host)
  earlier.run('confirmSureMatches', ['exact', 'fingerprint'])
  earlier.run('recompute')
  host.today(`${today}T09:00:00Z`)
  fillRestaurant(host, hand, locale)
  session.run('recompute')
  decideRestaurant(hand)
}
