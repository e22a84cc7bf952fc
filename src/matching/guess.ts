import type { Matcher } from './match.ts'
import { ordersPlace, type Place, peoplePlace } from './place.ts'

/** Data that only a list of people holds side by side. */
const PEOPLE = [
  'first-name',
  'last-name',
  'civility',
  'birth-date',
  'gender',
  'mobile-phone',
  'optin-email',
]
/** Data of people at work, and those that nobody keeps about people at work. */
const BUSINESS = ['siret', 'siren', 'naf-code', 'job-title', 'order-id', 'opportunity-stage']
const PRIVATE = ['birth-date', 'gender', 'marital-status', 'children-count', 'loyalty-number']

/** Data that only a list of orders or receipts holds side by side. */
const ORDERS = [
  'order-id',
  'order-date',
  'order-amount',
  'payment-method',
  'payment-status',
  'delivery-mode',
  'delivery-status',
  'discount-amount',
  'promo-code',
  'store-id',
  'loyalty-number',
]
/** Data that a ticket holds when it is a till's and not a helpdesk's. */
const TILL = [
  'order-amount',
  'order-items',
  'payment-method',
  'loyalty-number',
  'discount-amount',
  'promo-code',
]
const ENOUGH_PEOPLE = 2
const ENOUGH_ORDERS = 3
const ENOUGH_TILL = 2

/** What the labels of a table add to what its name says: a bare export, or a `TICKET` of a till. */
export function guessed(told: Place, labels: readonly string[], matcher: Matcher): Place {
  const silent = told.holds === 'unknown' && !told.peopleElsewhere && told.subjects.length === 0
  const ticket = told.holds === 'known' && told.subjects.every(({ id }) => id === 'case')
  if (!silent && !ticket) return told
  const held = new Set(labels.flatMap((label) => sureDatum(matcher, label)))
  const holds = (data: readonly string[], least = 1) =>
    data.filter((datum) => held.has(datum)).length >= least
  if (ticket) return holds(TILL, ENOUGH_TILL) ? ordersPlace(true) : told
  const atWork = holds(BUSINESS)
  const personal = !atWork || (holds(PRIVATE) && !holds(['order-id']))
  if (holds(PEOPLE, ENOUGH_PEOPLE)) return personal ? peoplePlace(atWork) : told
  return holds(ORDERS, ENOUGH_ORDERS) ? ordersPlace(false) : told
}

function sureDatum(matcher: Matcher, label: string): string[] {
  const [only, second] = matcher.known(matcher.words(label))
  return only && !second && only.level !== 'ambiguous' ? [only.datum] : []
}
