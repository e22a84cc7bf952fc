import type { Book } from '../store/book.ts'
import type { Sheet } from '../store/sheet.ts'

const LONGEST = 31

/**
 * The name of each sheet in a file: Excel takes 31 characters, refuses some, and keeps `History` for
 * itself. Names that would become the same are told apart by a number.
 */
export function legalNames(book: Book): ReadonlyMap<Sheet, string> {
  const names = new Map<Sheet, string>()
  const taken = new Set<string>()
  for (const sheet of book.sheets) {
    const name = free(legal(sheet.name), taken)
    taken.add(name.toLowerCase())
    names.set(sheet, name)
  }
  return names
}

function legal(name: string): string {
  const plain = name.replace(/[:\\/?*[\]]/g, '-').replace(/^'|'$/g, '’')
  return plain.toLowerCase() === 'history' ? `${plain} (CRM)` : plain.slice(0, LONGEST)
}

function free(name: string, taken: ReadonlySet<string>): string {
  let found = name
  for (let n = 2; taken.has(found.toLowerCase()); n++) {
    const end = ` (${n})`
    found = name.slice(0, LONGEST - end.length) + end
  }
  return found
}
