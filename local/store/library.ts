// The other workbooks of the owner: those that scripts make, and open again by their ids.
import type { Book } from './book.ts'

/** A shelf of workbooks beside the one that is open. */
export class Library {
  /** The address of the person all of them belong to. */
  readonly owner: string
  readonly books = new Map<string, Book>()
  private given = 1

  constructor(owner: string) {
    this.owner = owner
  }

  /** An id that no workbook had before. */
  freshId(): string {
    this.given += 1
    return `local-spreadsheet-${this.given}`
  }

  /** Puts other workbooks in place of those on the shelf. */
  hold(books: readonly Book[]): void {
    this.books.clear()
    for (const book of books) this.books.set(book.id, book)
    const numbers = books.map(({ id }) => Number(/\d+$/.exec(id)?.[0] ?? 0))
    this.given = Math.max(this.given, ...numbers)
  }
}
