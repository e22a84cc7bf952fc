import type { IssueCode } from '../workbook/issue.ts'
import type { Host, Metadata, Spreadsheet } from './host.ts'

/** What the add-on remembers of one tab: enough to know, for nothing, that no column moved. */
export interface TabState {
  /** The sheet's own number, which neither a rename nor a move changes. */
  sheet: number
  /** Fingerprint of the header labels when they were last resolved. */
  labels: string
  /** Fingerprint of the header notes at that time. */
  notes: string
  /** Line of the header. */
  header: number
  /** Column ids from left to right, empty where a column is not ours. */
  columns: string[]
  /** The first row number never given. */
  next: number
  /** Last row that was given formats and lists. */
  dressed: number
  /** Fingerprint of the columns our conditional rules were last set for. */
  tinted: string
  /** Whether the tab was laid out to the end. */
  done: boolean
  /** What was found wrong with the columns when they were last resolved, told as long as it lasts. */
  doubts?: readonly Doubt[]
}

/** A column, what is wrong with it, and the header it bears. */
export type Doubt = readonly [column: string, code: IssueCode, found: string]

export interface State {
  tabs: Record<string, TabState>
  /** Fingerprints of what the add-on last drew, by tab, to tell a person's note from its own words. */
  drawn: Record<string, string>
  /** Sheets recognised as ours the one time nothing was remembered, by tab: their numbers. */
  strays?: Record<string, number>
  /** The lists of the hidden tab, from left to right, '' where a column is not ours. */
  lists: string[]
  /** The name of the sheet being added, until it has its size: a run may stop in between. */
  inserting: string
}

export const STATE_KEY = 'crm-inventory'

/** The memory of the add-on in the file: one metadata of the spreadsheet, which follows its copies. */
export interface StateStore {
  readonly state: State
  /** Writes the state, only when it changed. */
  save(): void
  /** Lets go of what was read: it is read again when next needed. */
  forget(): void
}

interface Kept {
  readonly state: State
  text: string | null
  metadata: Metadata | undefined
}

/**
 * The state, read at its first use and no sooner: read before the lock is held, it would be what
 * another run is about to replace. What cannot be read counts as nothing remembered.
 */
export function stateStore(host: Host, book: Spreadsheet): StateStore {
  let kept: Kept | null = null
  const opened = () => {
    kept = kept ?? read(book)
    return kept
  }
  return {
    get state() {
      return opened().state
    },
    save() {
      const now = opened()
      const next = JSON.stringify(now.state)
      if (next === now.text) return
      if (now.metadata) now.metadata.setValue(next)
      else {
        const { DOCUMENT } = host.SpreadsheetApp.DeveloperMetadataVisibility
        book.addDeveloperMetadata(STATE_KEY, next, DOCUMENT)
        now.metadata = book.createDeveloperMetadataFinder().withKey(STATE_KEY).find()[0]
      }
      now.text = next
    },
    forget() {
      kept = null
    },
  }
}

function read(book: Spreadsheet): Kept {
  const [metadata] = book.createDeveloperMetadataFinder().withKey(STATE_KEY).find()
  const text = metadata ? metadata.getValue() : null
  return { state: parsed(text), text, metadata }
}

function parsed(text: string | null): State {
  try {
    const read = JSON.parse(text ?? '') as Partial<State> | null
    const { tabs = {}, drawn = {}, lists = [], inserting = '', strays } = read ?? {}
    const kept = { tabs: { ...tabs }, drawn: { ...drawn }, lists: [...lists], inserting }
    return strays ? { ...kept, strays } : kept
  } catch {
    return { tabs: {}, drawn: {}, lists: [], inserting: '' }
  }
}
