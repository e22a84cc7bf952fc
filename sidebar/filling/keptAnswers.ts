import type { Filling } from '../../src/app/commands/fillCells.ts'
import type { Kept } from './outbox.ts'

/** Keeps the answers of one file in the browser; where it has no room for pages, nothing is kept. */
export function keptAnswers(book: string): Kept {
  const key = `answers ${book}`
  return {
    read() {
      try {
        const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
        return Array.isArray(kept) ? (kept as Filling[]) : []
      } catch {
        return []
      }
    },
    write(fillings) {
      try {
        if (fillings.length === 0) localStorage.removeItem(key)
        else localStorage.setItem(key, JSON.stringify(fillings))
      } catch {
        // A browser that keeps nothing: answers leave within seconds all the same.
      }
    },
  }
}
