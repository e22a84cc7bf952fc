import type { Turn } from '../app/ports.ts'
import type { Host } from './host.ts'

/** How long to wait for somebody else's run, in milliseconds. */
const PATIENCE = 20_000

/** The document lock: taken after every question was asked, released after a flush. */
export function turn(host: Host): Turn {
  return {
    take(action) {
      const lock = host.LockService.getDocumentLock()
      if (lock && !lock.tryLock(PATIENCE)) return null
      try {
        return action()
      } finally {
        host.SpreadsheetApp.flush()
        lock?.releaseLock()
      }
    },
  }
}
