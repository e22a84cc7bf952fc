import type { Charset } from './charset.ts'
import type { Fingerprints } from './fingerprint.ts'
import { fingerprints } from './fingerprint.ts'

/** Room for what is worked out of one column of a batch, shared by all columns. */
export interface Room {
  readonly charset: Charset
  /** Where what people see of each cell starts and ends; at the same place when it is blank. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly marks: Fingerprints
  /** 1 for the records the column concerns. */
  readonly concerned: Uint8Array
  /** Number of the finding on each record; 0 when there is none: empty, or not concerned. */
  readonly verdicts: Uint8Array
}

export function room(records: number, charset: Charset): Room {
  return {
    charset,
    starts: new Int32Array(records),
    ends: new Int32Array(records),
    marks: fingerprints(records),
    concerned: new Uint8Array(records),
    verdicts: new Uint8Array(records),
  }
}
