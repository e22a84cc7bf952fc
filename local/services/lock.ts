// The locks: the document's, the script's, the person's. Another run may hold one; waiting for it
// only makes simulated time pass.
import { refusal } from '../messages.ts'
import type { Desk, LockBox } from './desk.ts'
import { Service } from './service.ts'

type Scope = 'document' | 'script' | 'user'

/** The door of the locks. */
export class LockServiceService extends Service {
  readonly kind = 'LockService'
  readonly desk: Desk

  constructor(desk: Desk) {
    super()
    this.desk = desk
  }

  /** Null where no document is open. */
  getDocumentLock(): LockObjectService | null {
    return this.desk.switches.noSpreadsheet ? null : new LockObjectService(this.desk, 'document')
  }

  getScriptLock(): LockObjectService {
    return new LockObjectService(this.desk, 'script')
  }

  getUserLock(): LockObjectService {
    return new LockObjectService(this.desk, 'user')
  }
}

/** A lock as one run holds it. */
export class LockObjectService extends Service {
  readonly kind = 'Lock'
  readonly desk: Desk
  readonly scope: Scope

  constructor(desk: Desk, scope: Scope) {
    super()
    this.desk = desk
    this.scope = scope
  }

  hasLock(): boolean {
    return this.#box().holder === this.desk.run
  }

  tryLock(milliseconds: number): boolean {
    const { run, clock } = this.desk
    const box = this.#box()
    if (box.holder === run) return true
    if (milliseconds < 0) return false
    if (box.holder === null) {
      box.holder = run
      return true
    }
    const until = run.waiting?.forLock(box, milliseconds) ?? clock.now + milliseconds
    clock.now = Math.max(clock.now, until)
    return false
  }

  waitLock(milliseconds: number): void {
    if (!this.tryLock(milliseconds)) throw refusal('lockTimeout')
  }

  releaseLock(): void {
    if (this.hasLock()) this.#box().holder = null
  }

  #box(): LockBox {
    if (this.scope === 'document') return this.desk.lock
    const name = this.scope === 'user' ? `user ${this.desk.person.email}` : this.scope
    return boxOf(this.desk.lock, name)
  }
}

/** Gives back every lock a run holds. */
export function releaseLocks({ lock, run }: Desk): void {
  for (const box of [lock, ...(lock.others?.values() ?? [])]) {
    if (box.holder === run) box.holder = null
  }
}

function boxOf(lock: LockBox, name: string): LockBox {
  lock.others ??= new Map()
  const box = lock.others.get(name) ?? { holder: null }
  lock.others.set(name, box)
  return box
}
