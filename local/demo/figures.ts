import type { RunSummary } from '../../src/app/results/runSummary.ts'

/** The figures other programs read. Shares are 0–100. */
export function figures(
  run: RunSummary,
  calls: Readonly<Record<string, Readonly<Record<string, number>>>>,
) {
  const { proven, assumed, missingShare, unallocated } = run
  const { matches, missing, waves, mechanics, issues } = run
  const { sources, variables, quality, qualityCoverage, inventory, cellsLeft } = run
  return {
    summary: { sources, variables, quality, qualityCoverage, inventory, cellsLeft },
    proven,
    assumed,
    missingShare,
    unallocated,
    matches,
    missing,
    waves,
    mechanics,
    issues,
    calls,
  }
}
