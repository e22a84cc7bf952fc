import type { MechanicGain } from '../../planning/collection/mechanicGains.ts'
import type { MatchValues } from '../../planning/variables/links.ts'
import type { ShownWave } from '../../planning/waves/shownWaves.ts'
import { shownWaves } from '../../planning/waves/shownWaves.ts'
import type { Issue } from '../../workbook/issue.ts'
import type { Inventory } from '../inventory.ts'
import type { Judgement } from '../judgement.ts'
import { relabelled } from '../labels/relabelled.ts'
import { unanswered } from '../progress.ts'
import type { ToldIssue } from '../toldIssue.ts'
import type { Changes } from './changes.ts'
import { mechanicName } from './mechanicName.ts'
import type { Explained } from './missingResults.ts'
import type { Run } from './run.ts'
import { heldBefore, toldChanges } from './toldChanges.ts'
import { actionName } from './waveResults.ts'

/** What a run tells: where the project stands, and what changed since the last one. JSON only. */
export interface RunSummary {
  /** Shares of the plan, 0–100, adding up to 100 with `unallocated`. */
  readonly proven: number
  readonly assumed: number
  readonly missingShare: number
  readonly unallocated: number
  readonly changes: Changes
  readonly quality: number | null
  readonly qualityCoverage: number
  readonly inventory: number | null
  readonly answered: number | null
  /** Required cells still to fill. */
  readonly cellsLeft: number
  readonly sources: number
  readonly variables: number
  readonly missing: readonly MissingLine[]
  readonly waves: readonly WaveLine[]
  readonly mechanics: readonly MechanicLine[]
  /** The links of Correspondances, decided or not. */
  readonly matches: readonly MatchLine[]
  readonly issues: readonly ToldIssue[]
  /** References of people's that were given the name their row bears now, cell by cell. */
  readonly relabelled: readonly ToldIssue[]
}

/** A variable and a datum of the catalogue: how they were matched, and what was decided. */
export interface MatchLine {
  readonly source: string
  readonly variable: string
  readonly datum: string
  readonly method: string
  readonly score: number
  readonly decision: string
}

/** One missing datum. `blocks` counts the scenarios it holds back, `alone` those it opens by itself. */
export interface MissingLine {
  readonly rank: number | null
  readonly datum: string
  readonly label: string
  readonly class: string
  readonly wave: number | null
  readonly status: string
  readonly points: number
  readonly effort: number
  readonly gdpr: number
  readonly index: number | null
  readonly blocks: number
  readonly alone: number
  readonly explanation: string
}

export interface WaveLine {
  readonly wave: number
  /** Whether it stands for all the waves left, from this one on. */
  readonly gathered: boolean
  readonly data: readonly string[]
  readonly labels: readonly string[]
  readonly mechanics: readonly string[]
  /** The same, in words. */
  readonly actions: readonly string[]
  readonly gain: number
  readonly effort: number
  readonly provenAfter: number
}

export interface MechanicLine {
  readonly id: string
  readonly label: string
  readonly points: number
  readonly effort: number
}

/** The summary of a run. What changed is told against what the workbook held before it. */
export function runSummary(done: Run, issues: readonly Issue[]): RunSummary {
  const { inventory: read, judgement: judged, proposed, key, missing, cells } = done
  const { rows } = read
  const told = relabelled(issues, read.lexicon.locale)
  const { completeness, answered } = key.inventory
  return {
    proven: key.proven,
    assumed: key.assumed,
    missingShare: key.missing,
    unallocated: key.unallocated,
    changes: toldChanges(heldBefore(read), done.snapshot, read),
    quality: key.quality,
    qualityCoverage: key.qualityCoverage,
    inventory: completeness,
    answered,
    cellsLeft: unanswered(cells).length,
    sources: rows.sources.length,
    variables: rows.variables.length,
    missing: missing.map((one) => missingLine(one, read)),
    waves: shownWaves(judged.ranking.waves).map((wave) => waveLine(wave, read, judged)),
    mechanics: judged.ranking.mechanics.map((gain) => mechanicLine(gain, read)),
    matches: matchLines(read, proposed),
    issues: told.issues,
    relabelled: told.rewritten,
  }
}

function matchLines({ rows }: Inventory, proposed: readonly MatchValues[]): MatchLine[] {
  const sources = new Map(rows.sources.map(({ key, values }) => [key, values.name ?? key]))
  const variables = new Map(rows.variables.map(({ key, values }) => [key, values]))
  const all = [...rows.matches.map(({ values }) => values), ...proposed]
  return all.flatMap((values) => {
    const variable = variables.get(values.variable ?? '')
    if (!variable || values.datum === null) return []
    return [
      {
        source: sources.get(variable.source ?? '') ?? '',
        variable: variable.name ?? '',
        datum: values.datum,
        method: values.method ?? '',
        score: values.score ?? 0,
        decision: values.decision ?? 'proposed',
      },
    ]
  })
}

function missingLine(one: Explained, { lexicon }: Inventory): MissingLine {
  return {
    rank: one.rank,
    datum: one.datum,
    label: lexicon.word('data', one.datum),
    class: one.class,
    wave: one.wave,
    status: one.status,
    points: one.points,
    effort: one.effort,
    gdpr: one.sensitivityFactor,
    index: one.index,
    blocks: one.blocks.length + one.slows.length,
    alone: one.alone.length,
    explanation: one.explanation,
  }
}

function waveLine(wave: ShownWave, read: Inventory, { ranking }: Judgement): WaveLine {
  return {
    wave: wave.number,
    gathered: wave.gathered === true,
    data: wave.data,
    labels: wave.data.map((id) => read.lexicon.word('data', id)),
    mechanics: wave.actions,
    actions: wave.actions.map((action) => actionName(action, read, ranking.mechanics)),
    gain: wave.gain,
    effort: wave.effort,
    provenAfter: wave.provenAfter,
  }
}

function mechanicLine({ mechanic, gain, effort }: MechanicGain, read: Inventory): MechanicLine {
  return { id: mechanic, label: mechanicName(mechanic, read), points: gain, effort }
}
