import { grouped } from '../../base/grouped.ts'
import type { Datum } from '../../catalogue/data.ts'
import { data } from '../../catalogue/data.ts'
import { schedule } from '../flows/feed.ts'
import type { Clearance, Satisfaction } from '../plan/plan.ts'
import type { PopulationState } from '../variables/population.ts'
import { populationState } from '../variables/population.ts'
import { kindOf } from '../variables/populationKind.ts'
import type { VariableFigures } from '../variables/variableFigures.ts'
import { halfLifeOf } from '../variables/variableFigures.ts'
import type { AskedNeed } from './askedNeeds.ts'
import type { Facts } from './assess.ts'
import { assess } from './assess.ts'
import { type Ground, retainedVariable } from './retainedVariable.ts'

/** A need with its answer: the variable retained, and what it is worth. */
export interface AnsweredNeed extends AskedNeed {
  readonly satisfaction: Satisfaction
  readonly variable: VariableFigures | null
  /** The other variables that hold the datum. */
  readonly others: readonly string[]
  readonly population: PopulationState | null
}

/** What answering needs takes. */
export interface Inventory {
  readonly figures: readonly VariableFigures[]
  readonly target: (scenario: string) => string
  readonly clearance: (datum: string) => Clearance
  readonly isMaster: (variable: VariableFigures, datum: string) => boolean
  readonly halfLives: ReadonlyMap<string, number>
  /** Days a family of data was measured to take to reach a source; null when nobody measured. */
  readonly measuredDelay: (source: string | null, family: string) => number | null
}

/** The whole base: what a scenario targets when it does not say. */
export const WHOLE_BASE = 'contacts'

/** The link between a receipt and its customer, and the share from which receipts count for customers. */
const TIE = 'order-customer-link'
const TIED = 0.95

/** Judges every need on the target of its scenario, through every variable that holds the datum. */
export function answers(asked: readonly AskedNeed[], inventory: Inventory): AnsweredNeed[] {
  const holders = holdersOf(inventory.figures)
  const tied = tiedScenarios(asked, holders)
  return asked.map((need) => {
    const target = inventory.target(need.scenario)
    const isTied = tied(need.scenario)
    const judged = (holders.get(need.datum) ?? []).map((holding) => {
      const { figures } = holding
      const population = populationOf(figures, target, isTied)
      const facts = factsOf(need, holding, population, inventory, holders)
      const master = inventory.isMaster(figures, need.datum)
      const ground = groundOf(figures, target)
      return { ...assess(facts, need), id: figures.id, master, ground, figures, facts }
    })
    const retained = retainedVariable(judged)
    const chosen = judged.find(({ id }) => id === retained?.variable.id)
    return {
      ...need,
      satisfaction: retained?.satisfaction ?? absent(inventory.clearance(need.datum)),
      variable: chosen?.figures ?? null,
      others: retained?.others ?? [],
      population: chosen?.facts.population ?? null,
    }
  })
}

interface Holding {
  readonly datum: string
  readonly figures: VariableFigures
  readonly match: 'suggested' | 'confirmed'
}

type Holders = ReadonlyMap<string, readonly Holding[]>

/**
 * The variables that hold each datum. Where one is confirmed the suggested ones stay: they prove
 * nothing, and say what confirming them may bring. A variable with a confirmed link suggests nothing.
 */
function holdersOf(all: readonly VariableFigures[]): Holders {
  const holdings = all.flatMap((figures): Holding[] => {
    const { confirmed, suggested } = figures.links
    return [
      ...confirmed.map((datum) => ({ datum, figures, match: 'confirmed' as const })),
      ...suggested.map((datum) => ({ datum, figures, match: 'suggested' as const })),
    ]
  })
  return grouped(holdings, ({ datum }) => datum)
}

function absent(clearance: Clearance): Satisfaction {
  return { status: clearance === 'open' ? 'absent' : 'forbidden', proven: 0, assumed: 0 }
}

/** On whom a variable was counted, seen from a target. */
function populationOf(
  { population, sourcePopulation }: VariableFigures,
  target: string,
  tied: boolean,
): PopulationState {
  return populationState(population, sourcePopulation, target, tied, kindOf)
}

function factsOf(
  need: AskedNeed,
  { figures, match }: Holding,
  population: PopulationState,
  inventory: Inventory,
  holders: Holders,
): Facts {
  const datum = data().get(need.datum) ?? null
  const { periodHours = null } = asSchedule(figures.frequency)
  return {
    clearance: inventory.clearance(need.datum),
    match,
    consent: consentOf(datum, holders),
    accessible: figures.accessible,
    population,
    completeness: figures.completeness,
    validity: figures.validity,
    age: figures.ageDays,
    mode: datum?.decayMode ?? 'immutable',
    halfLife: halfLifeOf(datum, inventory),
    circulation: {
      frequency: figures.frequency,
      period: periodHours === null ? null : periodHours / 24,
      measured: datum ? inventory.measuredDelay(figures.source, datum.family) : null,
    },
  }
}

function groundOf(figures: VariableFigures, target: string): Ground {
  const { population, completeness, validity, origin } = figures
  return {
    onTarget: population === target,
    origin: completeness === null ? null : origin,
    usable: completeness === null ? null : completeness * (validity ?? 1),
  }
}

function asSchedule(frequency: string | null): { readonly periodHours?: number } {
  const found = schedule(frequency)
  return found === null || found === 'one-off' ? {} : found
}

/** A datum that rests on consent needs one of its consents held and measured. */
function consentOf(datum: Datum | null, holders: Holders): Facts['consent'] {
  if (datum?.legalBasis !== 'consent' || datum.consents.length === 0) return null
  const held = datum.consents.flatMap((id) => holders.get(id) ?? [])
  if (held.some(({ figures, match }) => match === 'confirmed' && figures.completeness !== null))
    return null
  return held.length > 0 ? 'unmeasured' : 'missing'
}

/** Receipts count for customers where the scenario asks for their tie, or where nearly all are tied. */
function tiedScenarios(
  asked: readonly AskedNeed[],
  holders: Holders,
): (scenario: string) => boolean {
  const asking = new Set(asked.filter(({ datum }) => datum === TIE).map(({ scenario }) => scenario))
  const tie = holders.get(TIE) ?? []
  const all = tie.some(
    ({ figures, match }) => match === 'confirmed' && (figures.completeness ?? 0) >= TIED,
  )
  return (scenario) => all || asking.has(scenario)
}
