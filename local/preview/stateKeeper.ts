import { type Kept, writeState } from './stateFile.ts'

/** How long things must have been quiet before they are written, in milliseconds. */
const QUIET = 500
/** How long they may go on unwritten while they are not. */
const LONGEST = 5000

/** Writes the state once things are quiet after a change, and at the end: writing takes a moment. */
export class StateKeeper {
  private readonly file: string
  private readonly kept: () => Kept
  private readonly failed: (why: string) => void
  private quiet: NodeJS.Timeout | null = null
  private longest: NodeJS.Timeout | null = null

  constructor(file: string, kept: () => Kept, failed: (why: string) => void) {
    this.file = file
    this.kept = kept
    this.failed = failed
  }

  /** The state may have changed: it will be written soon. */
  touched(): void {
    if (this.quiet) clearTimeout(this.quiet)
    this.quiet = setTimeout(() => this.flush(), QUIET).unref()
    this.longest ??= setTimeout(() => this.flush(), LONGEST).unref()
  }

  /** Writes now what is still to be written. */
  flush(): void {
    if (!this.quiet || !this.longest) return
    clearTimeout(this.quiet)
    clearTimeout(this.longest)
    this.quiet = null
    this.longest = null
    try {
      writeState(this.file, this.kept())
    } catch (error) {
      this.failed(error instanceof Error ? error.message : String(error))
    }
  }
}
