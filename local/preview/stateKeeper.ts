import { type Kept, writeState } from './stateFile.ts'

/** How long things are left to settle before they are written. */
const SETTLING = 400

/** Writes the state some moment after it changed, and at the end. */
export class StateKeeper {
  private readonly file: string
  private readonly kept: () => Kept
  private readonly failed: (why: string) => void
  private timer: NodeJS.Timeout | null = null

  constructor(file: string, kept: () => Kept, failed: (why: string) => void) {
    this.file = file
    this.kept = kept
    this.failed = failed
  }

  /** The state may have changed: it will be written soon. */
  touched(): void {
    this.timer ??= setTimeout(() => this.flush(), SETTLING).unref()
  }

  /** Writes now what is still to be written. */
  flush(): void {
    if (!this.timer) return
    clearTimeout(this.timer)
    this.timer = null
    try {
      writeState(this.file, this.kept())
    } catch (error) {
      this.failed(error instanceof Error ? error.message : String(error))
    }
  }
}
