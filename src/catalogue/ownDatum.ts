import { type Datum, data, ownData } from './data.ts'
import { decay } from './decay.ts'
import { terms } from './lists.ts'

/** A datum of a project, as its tab of settings tells it; null where it says nothing. */
export interface ToldDatum {
  /** `1` for `X-01`. */
  readonly number: number
  readonly name: string
  readonly family: string | null
  readonly gdprCategory: string | null
  readonly decayFamily: string | null
}

/** `1` → `X-01`. */
export function ownNumber(number: number): string {
  return `X-${String(number).padStart(2, '0')}`
}

/**
 * A datum the catalogue lacks. What nobody said of it is what the data of its family mostly are; costs are
 * middling, and no consent, key or channel is supposed.
 */
export function ownDatum({ number, name, family, gdprCategory, decayFamily }: ToldDatum): Datum {
  const usual = usualOf(family)
  const gdpr = gdprCategory ?? usual.gdprCategory
  const ages = decayFamily ?? usual.decayFamily
  const { mode = 'decay', halfLifeDays = null } = decay().get(ages) ?? {}
  const label = `${ownNumber(number)} · ${name}`
  return {
    ...PLAIN,
    id: ownNumber(number).toLowerCase(),
    label: { fr: label, en: label },
    family: family ?? '',
    gdprCategory: gdpr,
    sensitivity: terms('gdpr_category').find(({ id }) => id === gdpr)?.numeric ?? 1,
    decayFamily: ages,
    decayMode: mode,
    halfLifeDays,
  }
}

const PLAIN = {
  valueType: 'text',
  format: 'text',
  appliesTo: 'all',
  b2bEquivalent: null,
  legalBasis: 'to-define',
  consent: null,
  consents: [],
  keyStrength: 'none',
  computed: false,
  interest: 'medium',
  moments: [],
  typicalSources: [],
  collectionCost: 3,
  updateCost: 3,
  profilingAllowed: false,
  compositeOf: [],
  population: null,
  contactChannels: [],
  note: null,
} as const

/** Without a family, a datum is taken for a stated preference: about a person, and soon stale. */
const CAUTIOUS = { gdprCategory: 'personal-life', decayFamily: 'preference' }

/** What the data of a family are most often: their category of the GDPR, and how they age. */
export function usualOf(family: string | null): typeof CAUTIOUS {
  const alike = [...data().values()].filter(
    (datum) => datum.family === family && !ownData().has(datum.id),
  )
  if (alike.length === 0) return CAUTIOUS
  return {
    gdprCategory: mostly(alike.map((datum) => datum.gdprCategory)),
    decayFamily: mostly(alike.map((datum) => datum.decayFamily)),
  }
}

/** The text met most often; of two, the one met first. */
function mostly(texts: readonly string[]): string {
  const count = (text: string) => texts.filter((one) => one === text).length
  return texts.reduce((best, one) => (count(one) > count(best) ? one : best))
}
