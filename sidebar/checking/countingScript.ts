// The script that counts: run by a worker it answers messages, run by a page it leaves the function there.

import type { CheckPlan } from '../../src/profiling/checkPlan.ts'
import type { CheckResult } from '../../src/profiling/checkResult.ts'
import type { PartCounted } from '../../src/profiling/file/partCounted.ts'
import { movable } from '../../src/profiling/file/partCounted.ts'
import { countedInParts, counting, countingPart } from './counting.ts'
import { offered } from './offered.ts'
import type { Between, Pieces, ReadEnd } from './readThrough.ts'
import { readThrough } from './readThrough.ts'
import { told } from './told.ts'

/** What the worker is asked: to count a file, to count a part of one, or what counted parts come to. */
export type CountingAsk = { readonly plan: CheckPlan } & (
  | { readonly file: Blob }
  | { readonly part: Blob; readonly isLast: boolean }
  | { readonly parts: readonly PartCounted[] }
)

/** What it answers. `null`: the parts are not those of one reading. */
export type CountingEnd = ReadEnd<CheckResult | PartCounted>

async function answered(
  ask: CountingAsk,
  manner: Pieces & { readonly between: Between },
): Promise<CountingEnd | null> {
  const { plan } = ask
  if ('file' in ask) return readThrough(ask.file, counting(plan), manner)
  if ('part' in ask) return readThrough(ask.part, countingPart(plan, ask.isLast), manner)
  const result = countedInParts(plan, ask.parts)
  return result && { result }
}

const moved = (end: CountingEnd | null) =>
  end && 'result' in end && 'isEven' in end.result ? movable(end.result) : []

offered('countRecords', counting, told(answered, moved))
