// What a host is told, and what it gives to be kept.
import type { AuthModeName } from './execution/permission.ts'
import type { Person } from './services/desk.ts'
import type { Engine } from './store/recalculate.ts'
import type { SavedBook } from './store/snapshot.ts'
import type { Switches } from './switches.ts'

/** What a host may be told when it is opened; each has a default. */
export interface HostOptions {
  /** Where the Apps Script files lie (`.js`, `.gs`, `.html`, `appsscript.json`); the add-on's by default. */
  readonly folder?: string
  /** The name of the workbook. */
  readonly name?: string
  /** The spreadsheet's locale, which reads and shows its cells: `fr_FR` by default. */
  readonly locale?: string
  /** The spreadsheet's time zone: `Europe/Paris` by default. */
  readonly zone?: string
  /** The simulated present: a day (nine in the morning there), or an ISO instant. */
  readonly today?: string
  /** The same, said as an instant; it wins over `today`. */
  readonly now?: string
  /** Who sits there: the owner, French-speaking, unless told otherwise. `role` gives their rights. */
  readonly user?: Partial<Person>
  /** The authorization mode of every run; `FULL`, and `LIMITED` when the file opens, by default. */
  readonly mode?: AuthModeName
  /** The permissions granted, in place of those the manifest asks for. */
  readonly scopes?: readonly string[]
  readonly switches?: Partial<Switches>
  /** Computes formulas; without it they show `#ERROR!` until somebody gives their result. */
  readonly engine?: Engine
}

/** A file to start from. */
export interface OpenedFrom {
  /** The bytes of an .xlsx file, or where it lies. */
  readonly xlsx: Uint8Array | string
}

/** Who begins a run, and under which authorization mode; the user of the moment, in full, unless told. */
export interface Starter {
  readonly user?: Partial<Person>
  readonly mode?: AuthModeName
  /** Whether a page of the script asks: the run then gives what reaches the page. */
  readonly isPage?: boolean
}

/** The state of a host as JSON values. */
export interface SavedHost {
  readonly book: SavedBook
  /** The workbooks that scripts made; states saved before there were any have none. */
  readonly others?: readonly SavedBook[]
  readonly now: number
}
