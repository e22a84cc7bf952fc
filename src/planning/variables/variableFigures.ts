import type { Datum } from '../../catalogue/data.ts'
import { data } from '../../catalogue/data.ts'
import type { PopulationKind } from '../../catalogue/populations.ts'
import { accuracy } from '../../scoring/accuracy.ts'
import { actuality } from '../../scoring/actuality.ts'
import { availability } from '../../scoring/availability.ts'
import { ratio } from '../../scoring/completeness.ts'
import { AGE_BAND_BOUNDS, AGE_BAND_DAYS, type AgeBand } from '../../scoring/currency.ts'
import { evidence } from '../../scoring/evidence.ts'
import type { FeedFreshness } from '../../scoring/feedFreshness.ts'
import { feedFreshness } from '../../scoring/feedFreshness.ts'
import type { Interest } from '../../scoring/interest.ts'
import type { Criteria, QualityScore, Weights } from '../../scoring/qualityScore.ts'
import { qualityScore } from '../../scoring/qualityScore.ts'
import type { ValueAges } from '../../scoring/retention.ts'
import type { Issue } from '../../workbook/issue.ts'
import type { RowOf } from '../../workbook/tab.ts'
import type { variables } from '../../workbook/tabs/variables.ts'
import { schedule } from '../flows/feed.ts'
import type { SourceFacts } from '../sources/sourceFacts.ts'
import type { Access } from './access.ts'
import { applicability } from './applicability.ts'
import type { Check } from './checks.ts'
import { presentIn, rates } from './checks.ts'
import { inherited } from './inherited.ts'
import type { VariableLinks } from './links.ts'
import { countedOn } from './population.ts'
import { kindOf } from './populationKind.ts'
import { variableIssues } from './variableIssues.ts'

/** Everything the inventory knows of one variable. Rates 0–1, unknown is null. */
export interface VariableFigures {
  readonly id: string
  readonly source: string | null
  readonly links: VariableLinks
  /** Whom the figures were counted on, and whom the source covers. */
  readonly population: string | null
  readonly sourcePopulation: string | null
  readonly frequency: string | null
  readonly completeness: number | null
  readonly origin: 'check' | 'count' | 'declared' | null
  /** How many records its completeness is a rate of; null when nobody knows. */
  readonly counted: number | null
  /** The day of the check its rates come from; null when they come from elsewhere. */
  readonly checkedOn: number | null
  readonly placeholderRate: number | null
  readonly validity: number | null
  readonly usable: number | null
  readonly accuracy: number | null
  readonly consistency: number | null
  readonly availability: number | null
  readonly actuality: number | null
  readonly feed: FeedFreshness
  readonly quality: QualityScore
  readonly uniqueness: number | null
  readonly interest: Interest
  /** Age of the values when it was observed, in days. */
  readonly ageDays: number | null
  /** Between which ages most values may be, in days: those of its band, or the age a check measured. */
  readonly valueAges: ValueAges | null
  /** Values held, fillers included, whatever they are worth. */
  readonly stored: number | null
  /** Whether somebody who needs it reaches it; true when nobody said. */
  readonly accessible: boolean
  readonly yesShare: number | null
  readonly issues: readonly Issue[]
}

/** What the figures of a variable rest on, beside its own row. */
export interface Surroundings {
  readonly links: VariableLinks
  readonly source: SourceFacts | null
  readonly check: Check | null
  /** How well it agrees with the other sources, 0–1; null when nothing tells. */
  readonly consistency: number | null
  /** Size of a population, when known. */
  readonly size: (population: string) => number | null
  readonly access: Access
  readonly weights: Weights
  readonly halfLives: ReadonlyMap<string, number>
}

/** The figures of one variable: its own cells first, then its source's, then the catalogue's. */
export function variableFigures(
  row: RowOf<typeof variables>,
  given: Surroundings,
): VariableFigures {
  const { values } = row
  const { source, check, links } = given
  const datum = data().get(links.confirmed[0] ?? '') ?? null
  const counts = check ? rates(check) : null
  const { completeness, ...filled } = filling(row, given, datum, counts?.completeness ?? null)
  const { actuality, ...aged } = ageing(row, given, datum)
  const groups = inherited(row, 'access-override', source?.accessGroups ?? null)
  const validity = counts?.validity ?? null
  const criteria: Criteria = {
    completeness,
    validity,
    accuracy: accuracy(values['accuracy-correct'], values['accuracy-checked'])?.rate ?? null,
    consistency: given.consistency,
    availability: availability(given.access.levels(groups), source?.technicalAccess ?? null),
    actuality,
  }
  return {
    id: row.key,
    source: values.source,
    links,
    sourcePopulation: source?.population ?? null,
    ...filled,
    ...aged,
    ...criteria,
    checkedOn: check && filled.origin === 'check' ? Math.floor(check.date) : null,
    placeholderRate: counts?.disguised ?? null,
    usable: completeness === null || validity === null ? null : completeness * validity,
    quality: qualityScore(criteria, given.weights),
    uniqueness: isKey(values['is-key'], datum) ? unique(check) : null,
    interest: (inherited(row, 'crm-interest', datum?.interest ?? null) ?? UNJUDGED) as Interest,
    accessible: given.access.isReached(groups),
    yesShare: check?.yesShare ?? values['yes-share'],
  }
}

/** How filled it is, on whom that was counted, and what is wrong in the cells that say so. */
function filling(
  row: RowOf<typeof variables>,
  given: Surroundings,
  datum: Datum | null,
  checked: number | null,
) {
  const population = inherited(row, 'population', usualPopulation(given.source, datum))
  const size = population === null ? null : given.size(population)
  const rule = applicability(row)
  // Where a rule leaves records out, nobody knows of how many concerned the filled ones are a part.
  const filled = rule === 'some' ? null : row.values.filled
  const declared = row.values['declared-rate']
  const told = evidence({ check: checked, filled, population: size, declared })
  const issues = variableIssues(row, rule, {
    exceeded: told.problem === null ? null : size,
    ...{ size, checked: rule === 'some' ? null : checked },
  })
  const stored = storedValues(row, given.check, told.rate, size)
  const counted = told.origin === 'check' ? (given.check?.counts.applicable ?? null) : size
  return { population, completeness: told.rate, origin: told.origin, counted, stored, issues }
}

/** How many values are held: counted, else typed, else what the rate comes to on its population. */
function storedValues(
  { values }: RowOf<typeof variables>,
  check: Check | null,
  rate: number | null,
  size: number | null,
): number | null {
  if (check) return check.counts.applicable - check.counts.empty
  const share = rate === null || size === null ? null : Math.round(rate * size)
  return values.filled ?? values.volume ?? share
}

/** How old its values are, and how fresh the feed that brings them. */
function ageing(row: RowOf<typeof variables>, given: Surroundings, datum: Datum | null) {
  const { source, check } = given
  const frequency = inherited(row, 'frequency', source?.frequency ?? null)
  const feed = feedFreshness(source?.ageHours ?? null, schedule(frequency))
  const measured = check?.ageDays ?? null
  const band = row.values['age-band'] as AgeBand | null
  const ageDays = measured ?? bandDays(band)
  return {
    frequency,
    feed,
    ageDays,
    valueAges: measured === null ? bandAges(band) : { from: measured, to: measured },
    actuality: actuality({
      mode: datum?.decayMode ?? null,
      ageDays,
      halfLifeDays: halfLifeOf(datum, given),
      feedScore: feed.score,
    }),
  }
}

/** Interest nobody judged weighs neither more nor less than most. */
const UNJUDGED: Interest = 'medium'

/** Whom a variable that does not say is counted on; null when its source's population is not known. */
function usualPopulation(source: SourceFacts | null, datum: Datum | null): string | null {
  const usual = datum?.population ?? null
  const ofPeople = usual !== null && PEOPLE.includes(kindOf(usual))
  if (source?.isPopulationUnknown && ofPeople) return null
  return countedOn(null, source?.population ?? null, usual, kindOf)
}

/** Populations of people take their size from the source; the others have their own denominator. */
const PEOPLE: readonly (PopulationKind | null)[] = ['base', 'segment']

/** A band of ages, taken at its middle. */
function bandDays(band: AgeBand | null): number | null {
  return band === null ? null : (AGE_BAND_DAYS[band] ?? null)
}

function bandAges(band: AgeBand | null): ValueAges | null {
  return band === null ? null : (AGE_BAND_BOUNDS[band] ?? null)
}

/** The half-life of a datum: the client's own when it measured one, else the catalogue's. */
export function halfLifeOf(
  datum: Datum | null,
  given: Pick<Surroundings, 'halfLives'>,
): number | null {
  return datum ? (given.halfLives.get(datum.decayFamily) ?? datum.halfLifeDays) : null
}

function isKey(typed: string | null, datum: Datum | null): boolean {
  const strength = typed ?? datum?.keyStrength ?? 'none'
  return strength !== 'none'
}

/** Distinct values over values present: 1 when no value is borne twice. */
function unique(check: Check | null): number | null {
  return check ? ratio(check.distinct, presentIn(check.counts)) : null
}
