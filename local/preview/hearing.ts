import type { Change, Heard } from './protocol.ts'

/** How many past events a window may have missed and still be told one by one. */
const KEPT = 200

/** What the windows hear, numbered and kept for a while for those that were away. */
export class Hearing {
  revision: number
  private readonly recent: Heard[] = []
  private readonly listeners = new Set<(heard: Heard) => void>()

  constructor(firstRevision: number) {
    this.revision = firstRevision
  }

  /** Tells every window; says nothing when there is nothing to say. */
  tell(changes: readonly Change[]): void {
    if (changes.length === 0) return
    this.revision += 1
    const heard = { revision: this.revision, changes }
    this.recent.push(heard)
    if (this.recent.length > KEPT) this.recent.shift()
    for (const listener of this.listeners) listener(heard)
  }

  /** Calls a listener for every event to come; gives what stops that. */
  listen(listener: (heard: Heard) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** The events after a revision, null when some are no longer known or the revision never was. */
  since(revision: number): readonly Heard[] | null {
    const oldest = this.revision - this.recent.length
    if (!(revision >= oldest && revision <= this.revision)) return null
    return this.recent.filter((heard) => heard.revision > revision)
  }
}
