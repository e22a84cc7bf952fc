import type { Person } from '../services/desk.ts'
import type { PersonView } from './protocol.ts'

/** Who may sit down at the preview: the consultant who owns the file, a client, a reader. */
export const PEOPLE: readonly PersonView[] = [
  { id: 'owner', name: 'Camille', role: 'owner' },
  { id: 'editor', name: 'Nadia', role: 'editor' },
  { id: 'viewer', name: 'Karim', role: 'viewer' },
]

/** A person of the preview as the host knows people; null when nobody bears the id. */
export function personOf(id: string, language: string): Person | null {
  const found = PEOPLE.find((one) => one.id === id)
  if (!found) return null
  const { name, role } = found
  return { name, role, email: `${name.toLowerCase()}@example.com`, locale: language }
}
