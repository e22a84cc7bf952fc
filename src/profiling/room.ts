import type { Charset } from './charset.ts'

/** Room for what is worked out of one column of a batch, shared by all columns. */
export interface Room {
  readonly charset: Charset
  /** 1 for the records the column concerns. */
  readonly concerned: Uint8Array
  /** The first word of its cells. */
  first: number
  /** The records whose cell holds something people see, `filled` of them. */
  readonly present: Int32Array
  filled: number
  /** Among them, those whose value was not met before the batch. */
  readonly strange: Int32Array
  strangers: number
  /** Number of the finding on each record; 0 when there is none: empty, or not concerned. */
  readonly verdicts: Uint8Array
}

export function room(records: number, charset: Charset): Room {
  return {
    charset,
    concerned: new Uint8Array(records),
    first: 0,
    // Written one further than it is filled.
    present: new Int32Array(records + 1),
    filled: 0,
    strange: new Int32Array(records),
    strangers: 0,
    verdicts: new Uint8Array(records),
  }
}
