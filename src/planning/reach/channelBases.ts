import { contactRule } from '../../catalogue/contactRules.ts'
import type { ContactAudience } from '../../catalogue/packs.ts'
import { WHOLE_BASE } from '../needs/answers.ts'
import type { VariableFigures } from '../variables/variableFigures.ts'
import type { ContactBase } from './contactBase.ts'
import { contactBase } from './contactBase.ts'

/** Whom a channel reaches in the whole base, under the mildest rule that allows a marketing message. */
export interface ChannelBase extends ContactBase {
  readonly channel: string
  readonly regime: string
}

/** The channels that reach a person wherever they are. */
const CHANNELS = ['email', 'sms', 'postal', 'phone', 'push'] as const

/** From the mildest. */
const REGIMES = ['objection', 'consent'] as const

/**
 * The contact base of each channel, whatever the scenarios: an objection is enough where the law says
 * so (post, business contacts), a consent is needed elsewhere. House rule over `contact_rules.csv`.
 */
export function channelBases(
  audience: ContactAudience,
  figures: readonly VariableFigures[],
): ChannelBase[] {
  return CHANNELS.flatMap((channel) => {
    const regime = REGIMES.find((one) => contactRule(channel, audience, one)?.lawful === true)
    if (!regime) return []
    const plan = { channel, audience, regime, target: WHOLE_BASE }
    return [{ channel, regime, ...contactBase(plan, figures) }]
  })
}
