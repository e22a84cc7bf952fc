import { data } from '../../catalogue/data.ts'
import { terms } from '../../catalogue/lists.ts'
import { exitScore } from '../../scoring/exitScore.ts'
import type { RowOf } from '../../workbook/tab.ts'
import type { consistency } from '../../workbook/tabs/consistency.ts'
import type { purposes } from '../../workbook/tabs/purposes.ts'
import type { scenarios } from '../../workbook/tabs/scenarios.ts'
import type { sources } from '../../workbook/tabs/sources.ts'
import type { variables } from '../../workbook/tabs/variables.ts'
import { dataClearances } from '../needs/dataClearances.ts'
import { byId } from '../order.ts'
import { activities, hasBasis } from '../purposes/activities.ts'
import { type Kept, kept } from '../purposes/overruns.ts'
import { sourceCosts } from '../sources/sourceCosts.ts'
import type { SourceFacts } from '../sources/sourceFacts.ts'
import type { VariableFigures } from '../variables/variableFigures.ts'
import { copies } from './copies.ts'
import { type ExitProposal, exitProposal } from './exitProposal.ts'
import { isUsed } from './namedUse.ts'
import { saysSomething } from './nothingSaid.ts'
import { type Caution, caution, type Protection, protection } from './protection.ts'
import { type ProjectKind, type Reuse, reuse } from './reuse.ts'
import { type UselessReason, uselessReasons } from './uselessReasons.ts'

type VariableRow = RowOf<typeof variables>
type PurposeRow = RowOf<typeof purposes>

/** What minimisation looks at. */
export interface MinimisationGrounds {
  readonly rows: {
    readonly sources: readonly RowOf<typeof sources>[]
    readonly variables: readonly VariableRow[]
    readonly purposes: readonly PurposeRow[]
    readonly scenarios: readonly RowOf<typeof scenarios>[]
    readonly consistency: readonly RowOf<typeof consistency>[]
  }
  readonly sources: ReadonlyMap<string, SourceFacts>
  readonly figures: ReadonlyMap<string, VariableFigures>
  readonly asked: readonly { readonly scenario: string; readonly datum: string }[]
  /** The scenarios that hold points; none while there is no plan to compare with. */
  readonly active: ReadonlySet<string>
  /** Whether there is a Traitements tab to look in. */
  readonly hasRegister: boolean
  readonly project: ProjectKind
}

/** A variable with reasons to leave the system, and all its sentence speaks of. */
export interface Candidate {
  readonly row: VariableRow
  readonly figures: VariableFigures
  readonly reasons: readonly UselessReason[]
  readonly proposal: ExitProposal
  readonly caution: Caution | null
  /** Special, and nobody has said yet whether it may be used. */
  readonly awaitsOpinion: boolean
  readonly activities: readonly PurposeRow[]
  readonly kept: Kept | null
  /** The source that holds its master, when it is a copy. */
  readonly master: string | null
  readonly reuse: readonly Reuse[]
  readonly sensitivity: number | null
  /** Euros a month. */
  readonly upkeep: number | null
  readonly score: number
  /** 1 for what is to be looked at first: highest exit score, then id. */
  readonly rank: number
}

/** What the rows say of data that may be too many. */
export interface Minimisation {
  /** By variable, in the order they are to be looked at. */
  readonly candidates: ReadonlyMap<string, Candidate>
  /** Variables never proposed. */
  readonly protected: ReadonlyMap<string, Protection>
  /** Declared periods and the ages seen, protected variables included. */
  readonly kept: readonly Kept[]
}

/** Looks at every variable for reasons to let it go; unknown figures give none. */
export function minimisation(on: MinimisationGrounds): Minimisation {
  const judge = candidateJudge(on)
  const held = activities(on.rows.variables, on.rows.purposes)
  const shielded = new Map<string, Protection>()
  const periods: Kept[] = []
  const found: Omit<Candidate, 'rank'>[] = []
  for (const row of on.rows.variables) {
    const figures = on.figures.get(row.key)
    if (!figures) continue
    const served = held.get(row.key) ?? []
    const period = kept(figures, on.sources.get(figures.source ?? '') ?? null, served)
    if (period) periods.push(period)
    const shield = protection(row, figures.links, served)
    if (shield) shielded.set(row.key, shield)
    else found.push(judge(row, figures, served, period))
  }
  const ranked = found
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => b.score - a.score || byId(a.row.key, b.row.key))
    .map((one, index) => [one.row.key, { ...one, rank: index + 1 }] as const)
  return { candidates: new Map(ranked), protected: shielded, kept: periods }
}

/** Judges one variable that nothing protects. */
function candidateJudge(on: MinimisationGrounds) {
  const reuseOf = reuse(on.rows.scenarios, on.asked, on.project)
  const links = new Map([...on.figures].map(([id, one]) => [id, one.links]))
  const clearanceOf = dataClearances(on.rows.variables, on.rows.purposes, links)
  const reasonsOf = reasonFinder(on)
  const costs = sourceCosts(on.rows, on.figures)
  return (
    row: VariableRow,
    figures: VariableFigures,
    held: readonly PurposeRow[],
    period: Kept | null,
  ): Omit<Candidate, 'rank'> => {
    const { confirmed } = figures.links
    const sensitivity = sensitivityOf(row, confirmed)
    const { reasons, master } = reasonsOf(row, figures, { held, period, sensitivity })
    const clearances = confirmed.map(clearanceOf)
    const uses = uniqueUses(confirmed.flatMap(reuseOf))
    const warning = caution(row, figures.links)
    const isReusable = uses.length > 0 && !clearances.includes('set-aside')
    const cost = costs(row)
    return {
      row,
      figures,
      reasons,
      master,
      sensitivity,
      caution: warning,
      awaitsOpinion: clearances.includes('pending'),
      activities: held,
      kept: period,
      reuse: uses,
      proposal: exitProposal({ reasons, isReusable, isDoubtful: warning !== null }),
      upkeep: cost.upkeep,
      score: exitScore({ ...cost, reasons: reasons.length, sensitivity }),
    }
  }
}

/** What was found of a variable before its reasons are. */
interface Found {
  readonly held: readonly PurposeRow[]
  readonly period: Kept | null
  readonly sensitivity: number | null
}

function reasonFinder(on: MinimisationGrounds) {
  const masterOf = copies(on.rows.variables, on.figures, on.rows.consistency)
  const active = on.asked.filter(({ scenario }) => on.active.has(scenario))
  const wanted = new Set(active.map(({ datum }) => datum))
  return (row: VariableRow, figures: VariableFigures, found: Found) => {
    const { key, values } = row
    const master = masterOf(key)
    const isAsked = figures.links.confirmed.some((datum) => wanted.has(datum))
    const reasons = uselessReasons({
      ...figures,
      isUsed: isUsed(row),
      isAsked: on.active.size === 0 ? null : isAsked,
      isMaintained: saysSomething(values['update-means']),
      isCopy: master !== null,
      // What is not personal needs no basis.
      hasBasis: on.hasRegister && found.sensitivity !== 0 ? found.held.some(hasBasis) : null,
      isOverdue: found.period?.overrun === 'exceeded',
      sensitivity: found.sensitivity,
    })
    return { reasons, master }
  }
}

/** A datum held twice by one variable names a scenario once. */
function uniqueUses(uses: readonly Reuse[]): Reuse[] {
  return [...new Map(uses.map((one) => [one.label.fr, one])).values()]
}

/** The category a DPO typed prevails; else the most sensitive datum it holds, else unknown. */
function sensitivityOf({ values }: VariableRow, confirmed: readonly string[]): number | null {
  const typed = terms('gdpr_category').find(({ id }) => id === values['gdpr-category'])
  if (typed) return typed.numeric
  const levels = confirmed.flatMap((id) => data().get(id)?.sensitivity ?? [])
  return levels.length > 0 ? Math.max(...levels) : null
}
