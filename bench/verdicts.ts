import { readFileSync } from 'node:fs'
import type { HostMeasures } from './hostMeasures.ts'
import type { loading, Measure } from './measures.ts'
import type { WholeMethod } from './wholeMethod.ts'

interface Limits {
  /** Powers of the size. */
  readonly growth: { readonly compute: number; readonly execution: number }
  readonly ratios: {
    readonly 'execution / compute': number
    readonly 'onOpen / load': number
    readonly 'load / execution': number
    readonly 'every aim / main job': number
  }
  /** The embedded host against the same work without it. */
  readonly host: { readonly set: number; readonly read: number; readonly execution: number }
  readonly bundleKilobytes: number
}

/** One limit and how it was kept. */
export interface Verdict {
  readonly what: string
  readonly found: number
  readonly limit: number
}

/** Power of the size by which a cost grows: 1 is in proportion, 2 is a loop within a loop. */
export function growth(from: Measure, to: Measure, what: 'compute' | 'execution'): number {
  return Math.log(to[what] / from[what]) / Math.log(to.variables / from.variables)
}

/** Holds what was measured side by side in one run to the limits; no time is a limit by itself. */
export function verdicts(
  measures: readonly Measure[],
  { load, onOpen, kilobytes }: ReturnType<typeof loading>,
  beside: HostMeasures,
  whole: WholeMethod,
): Verdict[] {
  const [smallest] = measures
  const [before, largest] = measures.slice(-2)
  if (!smallest || !before || !largest) throw new Error('Growth needs two sizes')
  const file = new URL('limits.json', import.meta.url)
  const limits: Limits = JSON.parse(readFileSync(file, 'utf8'))
  const { ratios } = limits
  return [
    ...(['compute', 'execution'] as const).map((what) => ({
      what: `growth of ${what}, ${before.variables} → ${largest.variables}`,
      found: growth(before, largest, what),
      limit: limits.growth[what],
    })),
    {
      what: `execution / compute, ${largest.variables}`,
      found: largest.execution / largest.compute,
      limit: ratios['execution / compute'],
    },
    { what: 'onOpen / load', found: onOpen / load, limit: ratios['onOpen / load'] },
    {
      what: `load / execution, ${smallest.variables}`,
      found: load / smallest.execution,
      limit: ratios['load / execution'],
    },
    {
      what: `every aim / main job, compute, ${whole.variables}`,
      found: whole.whole / whole.mainJob,
      limit: ratios['every aim / main job'],
    },
    ...(['set', 'read', 'execution'] as const).map((what) => ({
      what: `host, ${what}`,
      found: beside[what],
      limit: limits.host[what],
    })),
    { what: 'bundle, kB', found: kilobytes, limit: limits.bundleKilobytes },
    { what: 'methods called more or less by size', found: uneven(measures).length, limit: 0 },
  ]
}

/** The methods that are not called as often for the larger sizes; the smallest may leave a tab unchanged. */
function uneven(measures: readonly Measure[]): string[] {
  const larger = measures.slice(1)
  const methods = new Set(larger.flatMap(({ calls }) => Object.keys(calls)))
  return [...methods].filter(
    (method) => new Set(larger.map(({ calls }) => calls[method] ?? 0)).size > 1,
  )
}
