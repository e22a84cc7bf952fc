import type { KeptRewrite, KeptRun, Rewriter } from '../app/ports.ts'
import { fold } from '../base/fold.ts'
import type { Locale, Text } from '../base/text.ts'
import { say } from '../base/text.ts'
import type { Cell, Written } from '../workbook/cell.ts'
import { cellText, isMoment } from '../workbook/cell.ts'

/** Runs kept of each sort: those that stand, and those that were undone. */
const KEPT = 3

const UNDONE: Text = { fr: 'annulé', en: 'undone' }

/** The runs that the rows of the backup tell, the oldest first. A row that tells none is left out. */
export function readRuns(rows: readonly (readonly Cell[])[]): KeptRun[] {
  const runs = new Map<number, KeptRun & { rewrites: KeptRewrite[] }>()
  for (const [run, at, command, state, tab, key, column, before, after] of rows) {
    if (typeof run !== 'number') continue
    const text = (cell: Cell | undefined) => (typeof cell === 'string' ? cell : String(cell ?? ''))
    const known = runs.get(run) ?? {
      run,
      at: at !== undefined && isMoment(at) ? at.serial : Number(at ?? 0),
      command: text(command),
      isUndone: [UNDONE.fr, UNDONE.en].map(fold).includes(fold(cellText(state ?? ''))),
      rewrites: [],
    }
    runs.set(run, known)
    const place = { tab: text(tab), key: text(key), column: text(column) }
    known.rewrites.push({ ...place, before: text(before), after: text(after) })
  }
  return [...runs.values()].sort((one, other) => one.run - other.run)
}

/** The rows that tell some runs. */
export function runRows(runs: readonly KeptRun[], locale: Locale): Written[][] {
  return runs.flatMap(({ run, at, command, isUndone, rewrites }) =>
    rewrites.map(({ tab, key, column, before, after }) => [
      ...[run, at, command, isUndone ? say(UNDONE, locale) : ''],
      ...[tab, key, column, before, after],
    ]),
  )
}

/**
 * The runs once another command has run. One that was stopped and is taken up again adds nothing to what
 * it kept, one that goes on adds to that same run; of runs too old, nothing is left.
 */
export function withRun(
  runs: readonly KeptRun[],
  { command, at, goesOn, rewrites }: Rewriter & Pick<KeptRun, 'rewrites'>,
): readonly KeptRun[] {
  const last = runs[runs.length - 1]
  const isAgain = last && !last.isUndone && last.command === command
  const known = new Set(isAgain ? last.rewrites.map(told) : [])
  if (rewrites.every((one) => known.has(told(one)))) return runs
  if (isAgain && goesOn) return [...runs.slice(0, -1), joined(last, rewrites)]
  const next = { run: (last?.run ?? 0) + 1, at, command, isUndone: false, rewrites }
  return latest([...runs, next])
}

/** A run with what it rewrote since: of a cell, the last rewrite is the one to put back. */
function joined(run: KeptRun, rewrites: readonly KeptRewrite[]): KeptRun {
  const since = new Set(rewrites.map(cellOf))
  return {
    ...run,
    rewrites: [...run.rewrites.filter((one) => !since.has(cellOf(one))), ...rewrites],
  }
}

const cellOf = ({ tab, key, column }: KeptRewrite) => [tab, key, column].join('\u0001')

/** The runs once one of them is undone. */
export function withoutRun(runs: readonly KeptRun[], undone: number): KeptRun[] {
  return latest(runs.map((one) => (one.run === undone ? { ...one, isUndone: true } : one)))
}

/** Whether a person took that very rewrite back: it is not made again by itself. */
export function isTakenBack(runs: readonly KeptRun[], rewrite: KeptRewrite): boolean {
  const wanted = told(rewrite)
  return runs.some((one) => one.isUndone && one.rewrites.some((kept) => told(kept) === wanted))
}

function latest(runs: readonly KeptRun[]): KeptRun[] {
  const last = (isUndone: boolean) => runs.filter((one) => one.isUndone === isUndone).slice(-KEPT)
  return [...last(false), ...last(true)].sort((one, other) => one.run - other.run)
}

function told({ tab, key, column, before, after }: KeptRewrite): string {
  return [tab, key, column, before, after].join('\u0001')
}
