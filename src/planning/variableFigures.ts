import type { Datum } from '../catalogue/data.ts'
import { data } from '../catalogue/data.ts'
import type { PopulationKind } from '../catalogue/populations.ts'
import { accuracy } from '../scoring/accuracy.ts'
import { actuality } from '../scoring/actuality.ts'
import { availability } from '../scoring/availability.ts'
import { ratio } from '../scoring/completeness.ts'
import { AGE_BAND_DAYS, type AgeBand } from '../scoring/currency.ts'
import { evidence } from '../scoring/evidence.ts'
import type { FeedFreshness } from '../scoring/feedFreshness.ts'
import { feedFreshness } from '../scoring/feedFreshness.ts'
import type { Interest } from '../scoring/interest.ts'
import type { QualityScore, Weights } from '../scoring/qualityScore.ts'
import { qualityScore } from '../scoring/qualityScore.ts'
import type { Issue } from '../workbook/issue.ts'
import type { RowOf } from '../workbook/tab.ts'
import type { variables } from '../workbook/tabs/variables.ts'
import type { Access } from './access.ts'
import { applicability } from './applicability.ts'
import type { Check } from './checks.ts'
import { presentIn, rates } from './checks.ts'
import { schedule } from './feed.ts'
import { inherited } from './inherited.ts'
import type { VariableLinks } from './links.ts'
import { countedOn } from './population.ts'
import { kindOf } from './populationKind.ts'
import type { SourceFacts } from './sourceFacts.ts'

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
  const population = inherited(row, 'population', usualPopulation(source, datum))
  const counts = check ? rates(check) : null
  const size = population === null ? null : given.size(population)
  const { 'declared-rate': declared } = values
  // Where a rule leaves records out, nobody knows of how many concerned the filled ones are a part.
  const rule = applicability(row)
  const filled = rule === 'some' ? null : values.filled
  const told = evidence({ check: counts?.completeness ?? null, filled, population: size, declared })
  const frequency = inherited(row, 'frequency', source?.frequency ?? null)
  const feed = feedFreshness(source?.ageHours ?? null, schedule(frequency))
  const ageDays = check?.ageDays ?? bandDays(values['age-band'])
  const mode = datum?.decayMode ?? null
  const validity = counts?.validity ?? null
  const checked = accuracy(values['accuracy-correct'], values['accuracy-checked'])
  const groups = inherited(row, 'access-override', source?.accessGroups ?? null)
  const criteria = {
    completeness: told.rate,
    validity,
    accuracy: checked?.rate ?? null,
    consistency: null,
    availability: availability(given.access.levels(groups), source?.technicalAccess ?? null),
    actuality: actuality({
      mode,
      ageDays,
      halfLifeDays: halfLifeOf(datum, given),
      feedScore: feed.score,
    }),
  }
  return {
    id: row.key,
    source: values.source,
    links,
    population,
    sourcePopulation: source?.population ?? null,
    frequency,
    ...criteria,
    origin: told.origin,
    placeholderRate: counts?.disguised ?? null,
    usable: told.rate === null || validity === null ? null : told.rate * validity,
    feed,
    quality: qualityScore(criteria, given.weights),
    uniqueness: isKey(values['is-key'], datum) ? unique(check) : null,
    interest: (inherited(row, 'crm-interest', datum?.interest ?? null) ?? UNJUDGED) as Interest,
    ageDays,
    accessible: given.access.isReached(groups),
    yesShare: check?.yesShare ?? values['yes-share'],
    issues: issues(row, rule, told.problem !== null, size),
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
function bandDays(band: string | null): number | null {
  return band === null ? null : (AGE_BAND_DAYS[band as AgeBand] ?? null)
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

function issues(
  row: RowOf<typeof variables>,
  rule: ReturnType<typeof applicability>,
  tooMany: boolean,
  size: number | null,
): Issue[] {
  const { values, line } = row
  const found: Issue[] = []
  const report = (column: string, code: Issue['code'], told: Issue['values']) =>
    found.push({ tab: 'variables', row: line, column, code, ...(told ? { values: told } : {}) })
  if (tooMany)
    report('filled', 'more-than-expected', { filled: values.filled ?? 0, expected: size ?? 0 })
  if (rule === 'unreadable')
    report('applicability', 'rule-unreadable', { value: values.applicability ?? '' })
  const { 'accuracy-correct': correct, 'accuracy-checked': checked } = values
  if (correct !== null && checked !== null && correct > checked) {
    report('accuracy-correct', 'more-correct-than-checked', { correct, checked })
  }
  return found
}
