import type { MatchValues } from '../../planning/links.ts'
import type { MechanicGain } from '../../planning/mechanicGains.ts'
import type { ShownWave } from '../../planning/shownWaves.ts'
import { shownWaves } from '../../planning/shownWaves.ts'
import { inventoryCompleteness } from '../../scoring/inventoryCompleteness.ts'
import type { Issue } from '../../workbook/issue.ts'
import type { Inventory } from '../inventory.ts'
import type { Judgement } from '../judgement.ts'
import { unanswered } from '../progress.ts'
import type { ToldIssue } from '../toldIssue.ts'
import { toldIssues } from '../toldIssue.ts'
import { keptQuality } from './historyResults.ts'
import type { KeyFigures } from './keyFigures.ts'
import { mechanicName } from './mechanicName.ts'
import type { Explained } from './missingResults.ts'
import type { Run } from './run.ts'
import { actionName } from './waveResults.ts'

/** A figure before and after the run; `before` is null on a first run. */
export interface Change {
  readonly before: number | null
  readonly after: number | null
}

/** What a run tells: where the project stands, and what changed since the last one. JSON only. */
export interface RunSummary {
  /** Shares of the plan, 0–100, adding up to 100 with `unallocated`. */
  readonly proven: number
  readonly assumed: number
  readonly missingShare: number
  readonly unallocated: number
  readonly changes: {
    readonly proven: Change
    readonly assumed: Change
    readonly quality: Change
    readonly inventory: Change
    /** Sources that were not late and now are, by name. */
    readonly newlyLate: readonly string[]
    /** Data no longer missing, and data newly missing, by label. */
    readonly solved: readonly string[]
    readonly newlyMissing: readonly string[]
  }
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
  const { completeness, answered } = inventoryCompleteness(cells)
  return {
    proven: key.proven,
    assumed: key.assumed,
    missingShare: key.missing,
    unallocated: key.unallocated,
    changes: changes(read, judged, key, missing),
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
    issues: toldIssues(issues, read.lexicon.locale),
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

function changes(
  { rows, lexicon }: Inventory,
  { sources }: Judgement,
  key: KeyFigures,
  missing: readonly Explained[],
): RunSummary['changes'] {
  const last = latest(rows.history)?.values
  const share = (value: number | null | undefined) =>
    value === null || value === undefined ? null : value * 100
  const isLate = (status: string | null | undefined) => status === 'late' || status === 'stale'
  const before = rows.missing
    .filter(({ values }) => values.rank !== null)
    .flatMap(({ values }) => values.datum ?? [])
  // Data set aside are missing without being asked for: neither solved, nor new.
  const lacking = new Set(missing.map(({ datum }) => datum))
  const after = missing.filter(({ rank }) => rank !== null).map(({ datum }) => datum)
  const label = (datum: string) => lexicon.word('data', datum)
  return {
    proven: { before: share(last?.proven), after: key.proven },
    assumed: { before: share(last?.assumed), after: key.assumed },
    quality: { before: last?.quality ?? null, after: keptQuality(key) },
    inventory: { before: share(last?.inventory), after: share(key.inventory.completeness) },
    newlyLate: rows.sources
      .filter(
        (row) => isLate(sources.get(row.key)?.feed.status) && !isLate(row.values['feed-status']),
      )
      .map((row) => row.values.name ?? row.key),
    solved: before.filter((datum) => !lacking.has(datum)).map(label),
    newlyMissing:
      rows.history.length > 0 ? after.filter((datum) => !before.includes(datum)).map(label) : [],
  }
}

/** The line of the latest day: people sort and insert rows. */
function latest(history: Inventory['rows']['history']) {
  const day = (row: (typeof history)[number] | null) => row?.values.date ?? -Infinity
  return history.reduce<(typeof history)[number] | null>(
    (best, row) => (best === null || day(row) >= day(best) ? row : best),
    null,
  )
}
