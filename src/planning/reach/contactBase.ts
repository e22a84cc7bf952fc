import { contactRule } from '../../catalogue/contactRules.ts'
import { data } from '../../catalogue/data.ts'
import type { ContactAudience } from '../../catalogue/packs.ts'
import type { Contact, Reachable } from '../../scoring/reach.ts'
import { reachable } from '../../scoring/reach.ts'
import { populationState } from '../variables/population.ts'
import { kindOf } from '../variables/populationKind.ts'
import type { VariableFigures } from '../variables/variableFigures.ts'

/** How a scenario would reach people. */
export interface ContactPlan {
  readonly channel: string
  readonly audience: ContactAudience
  readonly regime: string
  /** Whom it targets. */
  readonly target: string
}

/** Why no contact is counted: none is held, or only suggested, or held and not counted on the target. */
export type ContactLack = 'unheld' | 'unconfirmed' | 'uncounted'

/** A contact base with what it is made of. */
export interface ContactBase extends Reachable {
  /** `null` when no contact counted on the target opens the channel: `lack` says why. */
  readonly contact: Contact | null
  readonly lack: ContactLack | null
  /** The source whose contact was taken: the fullest one counted on the target. */
  readonly source: string | null
  /** The population that contact was counted on, and how many records. */
  readonly population: string | null
  readonly counted: number | null
}

const NOTHING: ContactBase = {
  ...{ share: null, atMost: null },
  ...{ contact: null, lack: 'unheld', source: null, population: null, counted: null },
}

/**
 * The contact base of a channel on a target: holders × valid × allowed, from the best variable counted
 * on that target. A channel whose rule is not lawful reaches nobody until its consent is collected;
 * a channel no datum opens is unknown.
 */
export function contactBase(plan: ContactPlan, figures: readonly VariableFigures[]): ContactBase {
  const rule = contactRule(plan.channel, plan.audience, plan.regime)
  const contacts = [...data().values()].filter((datum) =>
    datum.contactChannels.includes(plan.channel),
  )
  const ids = contacts.map(({ id }) => id)
  const contact = best(ids, plan.target, figures)
  if (!rule || !contact) return { ...NOTHING, lack: lackOf(ids, figures) }
  const consent = rule.consent ? best([rule.consent.datum], null, figures) : null
  const objection = rule.objection ? best([rule.objection.datum], null, figures) : null
  const made: Contact = {
    needsConsent: rule.consent !== null && (rule.consent.mandatory || !rule.lawful),
    needsNoObjection: rule.objection?.mandatory ?? false,
    holders: contact.completeness,
    validity: contact.validity,
    known: consent?.completeness ?? null,
    yes: consent?.yesShare ?? null,
    objected: objection?.yesShare ?? null,
  }
  const base = reachable(made)
  return {
    share: rule.lawful ? base.share : null,
    atMost: base.atMost,
    contact: made,
    lack: null,
    source: contact.source,
    population: contact.population,
    counted: contact.counted,
  }
}

function lackOf(wanted: readonly string[], figures: readonly VariableFigures[]): ContactLack {
  const holds = (data: readonly string[]) => data.some((id) => wanted.includes(id))
  if (figures.some(({ links }) => holds(links.confirmed))) return 'uncounted'
  return figures.some(({ links }) => holds(links.suggested)) ? 'unconfirmed' : 'unheld'
}

/** The fullest confirmed variable holding one of the data, counted on the target when there is one. */
function best(
  wanted: readonly string[],
  target: string | null,
  figures: readonly VariableFigures[],
): VariableFigures | null {
  const held = figures.filter(
    (one) =>
      one.completeness !== null &&
      one.links.confirmed.some((id) => wanted.includes(id)) &&
      (target === null ||
        populationState(one.population, one.sourcePopulation, target, false, kindOf) !== 'other'),
  )
  const [first = null] = held.sort((a, b) => (b.completeness ?? 0) - (a.completeness ?? 0))
  return first
}
