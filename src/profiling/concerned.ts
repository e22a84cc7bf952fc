// Which records a column concerns, by its rule of applicability, a batch at a time.

import { fold } from '../base/fold.ts'
import type { ApplicabilityRule } from '../workbook/reading/applicability.ts'
import { applies, failsOnEmpty } from '../workbook/reading/applicability.ts'
import type { Batch } from './batch.ts'
import { CELL } from './batch.ts'
import type { Charset } from './charset.ts'
import { decoded } from './charset.ts'
import type { KnownValues } from './knownValues.ts'
import { find, keep, knownValues, VERDICT } from './knownValues.ts'
import type { Room } from './room.ts'
import type { Seen } from './see.ts'
import { see } from './see.ts'
import { NOT_REMEMBERED } from './tally.ts'

/** A field a rule asks about, and what its cells can answer: nothing, another text, a text of the rule. */
interface Field {
  readonly name: string
  readonly column: number
  readonly texts: readonly string[]
  readonly known: KnownValues
  readonly answers: Uint8Array
}

/** A rule ready to be asked of batches of records. */
export interface ReadyRule {
  readonly rule: ApplicabilityRule
  readonly fields: readonly Field[]
  /** What each combination of answers gives: not asked yet, no, no for want of a value, yes. */
  readonly outcomes: Map<number, Outcome>
}

type Outcome = 'no' | 'unsure' | 'yes'

/** Texts of a field whose answer is remembered, and answers a rule may tell apart about one field. */
const REMEMBERED = 65_536
const ANSWERS = 256

/** Stands for any text a rule does not name. */
const OTHER = '\u0000'

/**
 * Prepares a rule. `columnOf` finds the column of a folded field name. A rule about a column that is not
 * there, or that nobody may look into, cannot be asked: `null`.
 */
export function readyRule(
  rule: ApplicabilityRule,
  columnOf: (field: string) => number | null,
  records: number,
): ReadyRule | null {
  const tests = rule.flat()
  const names = [...new Set(tests.map(({ field }) => field))]
  const fields = names.flatMap((name): Field[] => {
    const column = columnOf(name)
    if (column === null) return []
    const own = tests.filter(({ field, value }) => field === name && value !== null)
    const texts = ['', OTHER, ...new Set(own.map(({ value }) => value ?? ''))]
    const known = knownValues()
    return [{ name, column, texts, known, answers: new Uint8Array(records) }]
  })
  const isReady =
    fields.length === names.length && fields.every(({ texts }) => texts.length < ANSWERS)
  return isReady ? { rule, fields, outcomes: new Map() } : null
}

/** Marks the records a rule holds for; gives how many it leaves out for want of a value. */
export function markConcerned(
  ready: ReadyRule,
  batch: Batch,
  room: Room,
  marked: Uint8Array,
): number {
  for (const field of ready.fields) answer(field, batch, room)
  let unsure = 0
  for (let record = 0; record < batch.records; record++) {
    const outcome = outcomeOf(ready, record)
    marked[record] = outcome === 'yes' ? 1 : 0
    if (outcome === 'unsure') unsure += 1
  }
  return unsure
}

/** What each record answers about a field: the place of its text among those of the rule. */
function answer(field: Field, batch: Batch, room: Room): void {
  const { known, answers, column } = field
  const { present } = room
  const seen: Seen = { applicable: 0, empty: 0, padded: 0 }
  room.concerned.fill(1)
  see(seen, column, batch, room)
  answers.fill(0)
  for (let at = 0; at < room.filled; at++) {
    const record = present[at] as number
    const cell = room.first + CELL * record
    const [from, to] = [batch.cells[cell] as number, batch.cells[cell + 1] as number]
    const [low, high] = [batch.cells[cell + 2] as number, batch.cells[cell + 3] as number]
    const place = find(known, low, high)
    const verdict = place >= 0 ? (known.slots[place] as number) & VERDICT : NOT_REMEMBERED
    const told =
      verdict === NOT_REMEMBERED ? read(field, batch.bytes, from, to, room.charset) : verdict
    if (place < 0 && known.size < REMEMBERED) keep(known, ~place, low, high, remembered(told))
    answers[record] = told
  }
}

/** Answers 1 to 14 are remembered. */
const remembered = (told: number) => (told > 0 && told < NOT_REMEMBERED ? told : NOT_REMEMBERED)

function read(
  { texts }: Field,
  bytes: Uint8Array,
  from: number,
  to: number,
  charset: Charset,
): number {
  const found = texts.indexOf(fold(decoded(bytes, from, to, charset)))
  return found >= 0 ? found : 1
}

function outcomeOf({ rule, fields, outcomes }: ReadyRule, record: number): Outcome {
  let combination = 0
  for (const { texts, answers } of fields)
    combination = combination * texts.length + (answers[record] as number)
  const known = outcomes.get(combination)
  if (known) return known
  const texts = new Map(
    fields.map((field) => [field.name, field.texts[field.answers[record] as number]]),
  )
  const cellOf = (field: string) => texts.get(field)
  const outcome = applies(rule, cellOf) ? 'yes' : failsOnEmpty(rule, cellOf) ? 'unsure' : 'no'
  outcomes.set(combination, outcome)
  return outcome
}
