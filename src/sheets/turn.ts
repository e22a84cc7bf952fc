import type { Turn } from '../app/ports.ts'
import type { Host } from './host.ts'

/** How long to wait for somebody else's run, in milliseconds. */
const PATIENCE = 20_000

/**
 * The document lock: taken after every question was asked, released after a flush.
 *
 * @param taken lets go of what was known before: another run may have held the turn meanwhile
 */
export function turn(host: Host, taken: () => void): Turn {
  return {
    take(action) {
      const lock = host.LockService.getDocumentLock()
      if (lock && !lock.tryLock(PATIENCE)) return null
      try {
        taken()
        return action()
      } finally {
        host.SpreadsheetApp.flush()
        lock?.releaseLock()
      }
    },
  }
}
