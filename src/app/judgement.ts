import { data } from '../catalogue/data.ts'
import { packs } from '../catalogue/packs.ts'
import type { Means } from '../planning/collection/means.ts'
import { projectMeans } from '../planning/collection/projectMeans.ts'
import type { FlowFacts } from '../planning/flows/flowFacts.ts'
import { flowFacts } from '../planning/flows/flowFacts.ts'
import { flowIssues } from '../planning/flows/flowIssues.ts'
import { measuredDelay } from '../planning/flows/flowNetwork.ts'
import type { Ranking } from '../planning/missing/missing.ts'
import { missing } from '../planning/missing/missing.ts'
import type { AnsweredNeed } from '../planning/needs/answers.ts'
import { answers, WHOLE_BASE } from '../planning/needs/answers.ts'
import type { AskedNeed } from '../planning/needs/askedNeeds.ts'
import { askedNeeds } from '../planning/needs/askedNeeds.ts'
import { dataClearances } from '../planning/needs/dataClearances.ts'
import type { Clearance, Plan } from '../planning/plan/plan.ts'
import { emptyPlan, relationalPlan, targetOf } from '../planning/plan/relationalPlan.ts'
import type { Agreement } from '../planning/singleView/agreement.ts'
import { agreements, variableConsistency } from '../planning/singleView/agreement.ts'
import type { SourceFacts } from '../planning/sources/sourceFacts.ts'
import { sourceFacts } from '../planning/sources/sourceFacts.ts'
import { access } from '../planning/variables/access.ts'
import { checksOfConcerned } from '../planning/variables/applicability.ts'
import type { Check } from '../planning/variables/checks.ts'
import { latestChecks } from '../planning/variables/checks.ts'
import { links, type MatchValues } from '../planning/variables/links.ts'
import type { Surroundings, VariableFigures } from '../planning/variables/variableFigures.ts'
import { variableFigures } from '../planning/variables/variableFigures.ts'
import type { Issue } from '../workbook/issue.ts'
import type { RowOf } from '../workbook/tab.ts'
import type { needs } from '../workbook/tabs/needs.ts'
import { connectable } from './connectable.ts'
import type { Inventory } from './inventory.ts'

/** Everything the figures of the workbook follow from. */
export interface Judgement {
  readonly sources: ReadonlyMap<string, SourceFacts>
  readonly flows: ReadonlyMap<string, FlowFacts>
  readonly figures: ReadonlyMap<string, VariableFigures>
  /** The data several sources hold. */
  readonly agreements: ReadonlyMap<string, Agreement>
  readonly answers: readonly AnsweredNeed[]
  /** Whether a datum may be used, as its purposes say. */
  readonly clearance: (datum: string) => Clearance
  /** Rows once derived from a contact regime, and no longer so. */
  readonly outdated: readonly RowOf<typeof needs>[]
  readonly ranking: Ranking
  /** What can bring the data that lack. */
  readonly means: Means
  /** Why no scenario has a point to hold; null for a plan where some has. */
  readonly emptyPlan: ReturnType<typeof emptyPlan> | null
  readonly issues: readonly Issue[]
}

/**
 * Judges an inventory: sources, variables, needs, then the plan. `today` ages nothing by itself.
 *
 * @param proposed matches this run is about to write
 */
export function judgement(
  inventory: Inventory,
  proposed: readonly MatchValues[],
  today: number,
): Judgement {
  const { rows, settings } = inventory
  const sources = new Map(rows.sources.map((row) => [row.key, sourceFacts(row, today)]))
  const flows = new Map(rows.flows.map((row) => [row.key, flowFacts(row, today)]))
  const linked = links(rows.variables, [...rows.matches, ...proposed.map((values) => ({ values }))])
  const checked = latestChecks(checksOfConcerned(rows.variables, rows.checks), today)
  const agreed = agreements(rows.variables, linked, rows.consistency)
  const figures = figuresOf(inventory, sources, linked, checked.checks, agreed)
  const all = [...figures.values()]
  const { asked, outdated } = askedNeeds(rows.scenarios, rows.needs, settings.contactAudience)
  const clearanceOf = dataClearances(rows.variables, rows.purposes, linked)
  const answered = answeredNeeds(inventory, asked, all, clearanceOf, flows)
  const frame = relationalPlan(rows, all, settings.contactAudience)
  const plan: Plan = { ...frame, needs: answered, data: planData(asked, clearanceOf) }
  const able = means(inventory)
  const ranking = missing(plan, able)
  return {
    sources,
    flows,
    figures,
    agreements: agreed,
    answers: answered,
    clearance: clearanceOf,
    outdated,
    ranking,
    means: able,
    emptyPlan: ranking.scenarios.length === 0 ? emptyPlan(rows) : null,
    issues: [
      ...[...sources.values(), ...flows.values()].flatMap(({ issues }) => issues),
      ...flowIssues(rows.sources, rows.flows),
      ...[...all, checked, frame].flatMap(({ issues }) => issues),
    ],
  }
}

/** The figures of each variable. */
function figuresOf(
  { rows, settings }: Inventory,
  sources: ReadonlyMap<string, SourceFacts>,
  linked: ReturnType<typeof links>,
  checks: ReadonlyMap<string, Check>,
  agreed: ReadonlyMap<string, Agreement>,
): ReadonlyMap<string, VariableFigures> {
  const inNeed = rows.objectives.flatMap(({ values }) => values['user-group'] ?? [])
  const given = {
    size: (population: string) => settings.populations.get(population) ?? null,
    access: access(inNeed, settings.access),
    weights: settings.weights,
    halfLives: settings.halfLives,
  }
  const around = ({ key, values }: Inventory['rows']['variables'][number]): Surroundings => {
    const own = linked.get(key) ?? { confirmed: [], suggested: [] }
    return {
      ...given,
      links: own,
      source: sources.get(values.source ?? '') ?? null,
      check: checks.get(key) ?? null,
      consistency: variableConsistency(own, agreed),
    }
  }
  return new Map(rows.variables.map((row) => [row.key, variableFigures(row, around(row))]))
}

export function answeredNeeds(
  inventory: Inventory,
  asked: readonly AskedNeed[],
  figures: readonly VariableFigures[],
  clearanceOf: (datum: string) => Clearance,
  flows: ReadonlyMap<string, FlowFacts>,
): AnsweredNeed[] {
  const { rows, settings } = inventory
  const targets = new Map(rows.scenarios.map((row) => [row.key, targetOf(row)]))
  const named = new Map(rows.variables.map(({ key, values }) => [key, values['reference-source']]))
  const kept = new Map(rows.consistency.map(({ values }) => [values.datum, values.master]))
  return answers(asked, {
    figures,
    target: (scenario) => targets.get(scenario) ?? WHOLE_BASE,
    clearance: clearanceOf,
    isMaster: ({ id, source }, datum) =>
      source !== null && (kept.get(datum) ?? named.get(id)) === source,
    halfLives: settings.halfLives,
    measuredDelay: measuredDelay(rows.flows, (flow) => flows.get(flow)?.ageHours ?? null),
  })
}

function planData(
  asked: readonly AskedNeed[],
  clearanceOf: (datum: string) => Clearance,
): Plan['data'] {
  const ids = [...new Set(asked.map(({ datum }) => datum))]
  return new Map(
    ids.map((id) => [
      id,
      { sensitivity: data().get(id)?.sensitivity ?? 0, clearance: clearanceOf(id) },
    ]),
  )
}

/** What can bring the data that lack. */
function means(inventory: Inventory): Means {
  const pack = packs().get(inventory.settings.pack ?? '') ?? null
  return projectMeans(pack, connectable(inventory, pack), inventory.rows.collection)
}
