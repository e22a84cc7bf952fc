// The other workbooks of the owner: those that scripts make, and open again by their ids.
import type { Book } from './book.ts'

/** A shelf of workbooks beside the one that is open. */
export class Library {
  /** The address of the person all of them belong to. */
  readonly owner: string
  readonly books = new Map<string, Book>()

  constructor(owner: string) {
    this.owner = owner
  }

  /** An id that no workbook of the shelf has. */
  freshId(): string {
    return `local-spreadsheet-${this.books.size + 2}`
  }
}
