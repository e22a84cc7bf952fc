import type { Workbooks } from './workbooks.ts'

/** What a preview stands among. */
export interface World {
  readonly workbooks: Workbooks
  /** The day a blank workbook is opened on. */
  readonly today: string
  /** Where the add-on's pages are served. */
  readonly pagesAt: () => string
  /** Called when the state may have changed. */
  readonly touched?: () => void
}
