import type { MenuEntry } from '../services/desk.ts'

/** The menu entry that calls a function, wherever it stands; undefined when none does. */
export function menuEntry(entries: readonly MenuEntry[], action: string): MenuEntry | undefined {
  for (const entry of entries) {
    const inside = entry.action === action ? entry : menuEntry(entry.entries, action)
    if (inside) return inside
  }
  return undefined
}
