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
  | { readonly bytes: Blob; readonly isLast: boolean }
  | { readonly parts: readonly PartCounted[] }
)

/** What it answers: what a file comes to, or what was counted of a part. */
export type CountingEnd = ReadEnd<CheckResult> | { readonly part: PartCounted }

async function answered(
  ask: CountingAsk,
  manner: Pieces & { readonly between: Between },
): Promise<CountingEnd | null> {
  const { plan } = ask
  if ('file' in ask) return readThrough(ask.file, counting(plan), manner)
  if ('parts' in ask) return { result: countedInParts(plan, ask.parts) }
  const end = await readThrough(ask.bytes, countingPart(plan, ask.isLast), manner)
  return end && 'result' in end ? { part: end.result } : end
}

const moved = (end: CountingEnd | null) => (end && 'part' in end ? movable(end.part) : [])

offered('countRecords', counting, told(answered, moved))
