// The document lock. Another run may hold it; waiting for it only makes simulated time pass.
import { refusal } from '../messages.ts'
import type { Desk } from './desk.ts'
import { Service } from './service.ts'

/** The door of the locks: only the document’s is provided. */
export class LockServiceService extends Service {
  readonly kind = 'LockService'
  readonly desk: Desk

  constructor(desk: Desk) {
    super()
    this.desk = desk
  }

  /** Null where no document is open. */
  getDocumentLock(): LockObjectService | null {
    return this.desk.switches.noSpreadsheet ? null : new LockObjectService(this.desk)
  }
}

/** The document lock as one run holds it. */
export class LockObjectService extends Service {
  readonly kind = 'Lock'
  readonly desk: Desk

  constructor(desk: Desk) {
    super()
    this.desk = desk
  }

  hasLock(): boolean {
    return this.desk.lock.holder === this.desk.run
  }

  tryLock(milliseconds: number): boolean {
    const { lock, run, clock } = this.desk
    if (lock.holder === run) return true
    if (milliseconds < 0) return false
    if (lock.holder === null) {
      lock.holder = run
      return true
    }
    clock.now = Math.max(clock.now, run.waiting?.forLock(milliseconds) ?? clock.now + milliseconds)
    return false
  }

  waitLock(milliseconds: number): void {
    if (!this.tryLock(milliseconds)) throw refusal('lockTimeout')
  }

  releaseLock(): void {
    if (this.hasLock()) this.desk.lock.holder = null
  }
}
