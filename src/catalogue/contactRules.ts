import type { Text } from '../base/text.ts'
import { amount, flag, oneOf, optionalAmount, words } from './cells.ts'
import { packed } from './contact_rules.csv'
import { type Row, table } from './table.ts'

/** A consent or an objection list a message rests on. */
export interface ContactNeed {
  readonly datum: string
  readonly mandatory: boolean
  /** Share of the people reached that must have it, 0–1; 0.001 asks only that the list exist. */
  readonly min: number
  /** Days an answer may take to arrive; `null` when the rule sets none. */
  readonly maxLatency: number | null
}

/** What the law asks before a message leaves, by channel, audience and regime (`any` fits all). */
export interface ContactRule {
  readonly rank: number
  readonly channel: string
  readonly audience: string
  readonly regime: string
  /** When false, the regime does not allow the message and the consent is the repair. */
  readonly lawful: boolean
  readonly consent: ContactNeed | null
  readonly objection: ContactNeed | null
  readonly legalBasis: string
  readonly note: Text
}

/** The contact rules, the first that fits winning. Facts of French law to confirm with a DPO. */
export const contactRules = table(
  packed,
  (row): ContactRule => ({
    rank: amount(row, 'rank'),
    channel: row('channel'),
    audience: row('audience'),
    regime: row('regime'),
    lawful: flag(row, 'lawful'),
    consent: contactNeed(row, 'consent', optionalAmount(row, 'consent_max_latency_days')),
    objection: contactNeed(row, 'objection', null),
    legalBasis: row('legal_basis'),
    note: words(row, 'note_'),
  }),
)

function contactNeed(row: Row, kind: 'consent' | 'objection', maxLatency: number | null) {
  const datum = row(`${kind}_data`)
  if (datum === '') return null
  const mandatory = oneOf(row, `${kind}_need`, ['mandatory', 'optional']) === 'mandatory'
  return { datum, mandatory, min: amount(row, `${kind}_min`), maxLatency }
}

/**
 * The rule a message falls under: the first that fits. `null` for a channel no rule knows.
 *
 * @example contactRule('email', 'b2c', 'similar-products') // no consent, an objection list
 */
export function contactRule(channel: string, audience: string, regime: string): ContactRule | null {
  const fits = (wanted: string, asked: string) => wanted === 'any' || wanted === asked
  return (
    contactRules().find(
      (rule) =>
        rule.channel === channel && fits(rule.audience, audience) && fits(rule.regime, regime),
    ) ?? null
  )
}
