import { type ContactNeed, contactRule } from './contactRules.ts'
import { data } from './data.ts'
import type { Requirement } from './requirements.ts'

/** How a scenario reaches people: its channels in order, its regime, and whom it speaks to. */
export interface Reach {
  readonly channels: readonly string[]
  /** `null` when the scenario sends nothing. */
  readonly regime: string | null
  readonly audience: string
}

/** What a need says, the scenario it belongs to aside. */
type Need = Omit<Requirement, 'scenario'>

/**
 * The consents and the objection list a scenario needs because of how it reaches people.
 *
 * Nobody types them: each contact need calls for the consent of its channel, in the same branch and
 * optional if the contact is; the objection list is asked once, outside branches. A scenario that
 * sends nothing needs none. What is already typed at the same place, and as strict, is not repeated.
 * House formula over the contact rules.
 *
 * @example an e-mail need, regime `consent`, consumers → `optin-email`, and the objection list (optional)
 */
export function derivedNeeds<Typed extends Need>(
  needs: readonly Typed[],
  reach: Reach,
): readonly Need[] {
  const { channels, regime, audience } = reach
  if (regime === null) return []
  const derived: Need[] = []
  let objection: Need | null = null
  for (const contact of needs.filter((need) => need.role === 'contact')) {
    const rule = contactRule(channelOf(contact.datum, channels) ?? '', audience, regime)
    if (rule?.consent) derived.push(consentNeed(rule.consent, contact))
    if (rule?.objection) objection = stricter(objection, objectionNeed(rule.objection, contact))
  }
  if (objection) derived.push(objection)
  return firstOfEachPlace(derived, needs)
}

/** The first of the scenario's channels that the datum opens, else the first the datum opens. */
function channelOf(datum: string, channels: readonly string[]): string | null {
  const opened = data().get(datum)?.contactChannels ?? []
  return channels.find((channel) => opened.includes(channel)) ?? opened[0] ?? null
}

function consentNeed(consent: ContactNeed, contact: Need): Need {
  const { group, branch } = contact
  return {
    ...consent,
    mandatory: consent.mandatory && contact.mandatory,
    role: 'consent',
    group,
    branch,
  }
}

function objectionNeed(objection: ContactNeed, contact: Need): Need {
  const mandatory = objection.mandatory && contact.mandatory
  return { ...objection, mandatory, role: 'exclude', group: null, branch: null }
}

function stricter(one: Need | null, other: Need): Need {
  return one?.mandatory ? one : other
}

/** Two phone numbers in one branch ask for one consent; the mandatory one speaks for both. */
function firstOfEachPlace(derived: readonly Need[], typed: readonly Need[]): readonly Need[] {
  const places = new Map<string, Need>()
  for (const need of derived) {
    if (typed.some((other) => place(other) === place(need) && asStrict(other, need))) continue
    places.set(place(need), stricter(places.get(place(need)) ?? null, need))
  }
  return [...places.values()]
}

function asStrict(one: Need, other: Need): boolean {
  return one.mandatory || !other.mandatory
}

function place({ datum, group, branch }: Need): string {
  return [datum, group, branch].join('\n')
}
