import type { FillerPattern } from '../../scoring/formats/placeholder.ts'
import type { ColumnAsk } from '../ask.ts'
import type { Batch } from '../batch.ts'
import { CELL, recordsOf } from '../batch.ts'
import type { Charset } from '../charset.ts'
import { fillersOf } from '../fillers.ts'
import { CARD, isFiller, standingOf } from '../finding.ts'
import type { Judge } from '../judge.ts'
import { judgeOf } from '../judge.ts'
import type { KeyWriter } from '../keys.ts'
import { keyWriter } from '../keys.ts'
import type { Room } from '../room.ts'
import { room } from '../room.ts'
import { see } from '../see.ts'
import type { Seen } from './customers.ts'

/** What is looked at in a file: the column that recognises its customers, and those it shares. */
export interface SharedColumns {
  readonly charset: Charset
  readonly width: number
  readonly key: ColumnAsk
  /** In the order of the other file. A column nobody may look into is compared with nothing. */
  readonly columns: readonly ColumnAsk[]
  readonly fillers: readonly FillerPattern[]
}

/** Reads batches; gives the place in the file of a column in which a payment card stands, or `null`. */
export interface RecordsSeen {
  readonly counts: { records: number; keyed: number }
  take(batch: Batch): number | null
}

interface Column {
  readonly ask: ColumnAsk
  readonly judge: Judge
  readonly write: KeyWriter
}

/** Gives the records of a file that have a valid key, one after the other, as fingerprints. */
export function recordsSeen(
  { charset, width, key, columns, fillers }: SharedColumns,
  give: (seen: Seen) => void,
): RecordsSeen {
  const rows = recordsOf(width)
  const shared = room(rows, charset)
  shared.concerned.fill(1)
  const tests = fillersOf(fillers)
  const ready = (ask: ColumnAsk): Column => ({
    ask,
    judge: judgeOf(ask, charset, tests),
    write: keyWriter(ask, charset),
  })
  const [own, others] = [ready(key), columns.map(ready)]
  const counts = { records: 0, keyed: 0 }
  const values = new Int32Array(rows * others.length)
  const keys = new Int32Array(2 * rows)
  const marks = new Int32Array(2 * rows)
  const take = (batch: Batch): number | null => {
    if (look(own, batch, shared, keys, isValidKey)) return own.ask.column
    const isKeyed = shared.verdicts.slice(0, batch.records)
    for (const [at, one] of others.entries()) {
      if (!one.ask.allowed) continue
      if (look(one, batch, shared, marks, isValue)) return one.ask.column
      for (let record = 0; record < batch.records; record++)
        values[record * others.length + at] =
          shared.verdicts[record] === 0 ? 0 : (marks[2 * record] as number) || 1
    }
    counts.records += batch.records
    for (let record = 0; record < batch.records; record++) {
      if (isKeyed[record] === 0) continue
      counts.keyed += 1
      const from = record * others.length
      const [low, high] = [keys[2 * record] as number, keys[2 * record + 1] as number]
      give({ low, high, values, from })
    }
    return null
  }
  return { counts, take }
}

type Test = (found: number, ask: ColumnAsk) => boolean

/** A key is valid under its format; without one, anything that is no filler recognises. */
const isValidKey: Test = (found, { format }) =>
  format === null ? !isFiller(found) : standingOf(found) === 'valid'
const isValue: Test = (found) => !isFiller(found)

/** Marks the records whose cell counts, and writes its fingerprint, two words a record. True when a payment card is met. */
function look(
  { ask, judge, write }: Column,
  batch: Batch,
  shared: Room,
  marks: Int32Array,
  counts: Test,
): boolean {
  const { present, verdicts } = shared
  see({ applicable: 0, empty: 0, padded: 0 }, ask.column, batch, shared)
  for (let at = 0; at < shared.filled; at++) {
    const record = present[at] as number
    const cell = shared.first + CELL * record
    const [from, to] = [batch.cells[cell] as number, batch.cells[cell + 1] as number]
    const found = judge(batch.bytes, from, to)
    if (found === CARD) return true
    verdicts[record] = counts(found, ask) ? 1 : 0
    if (verdicts[record] === 1) write(batch.bytes, from, to, marks, 2 * record)
  }
  return false
}
