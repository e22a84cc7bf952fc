// Long because it is one list: all that commands ask of the outside, the one file of this room that sheets may see.
import type { Locale, Values } from '../base/text.ts'
import type { Cell, Written } from '../workbook/cell.ts'
import type { Issue } from '../workbook/issue.ts'
import type { Lexicon } from '../workbook/kind.ts'
import type { Tab } from '../workbook/tab.ts'
import type { menuPlan } from './menuPlan.ts'

/** One tab as it stands in the workbook: every cell, and where the declared columns are. */
export interface Grid {
  readonly tab: Tab
  /** Every row from the top of the sheet: line 1 is `cells[0]`. */
  readonly cells: readonly (readonly Cell[])[]
  /** Line of the header; 1 unless somebody inserted rows above it. */
  readonly header: number
  /** Column id → index from 0. A declared column that is not there was not found. */
  readonly places: ReadonlyMap<string, number>
  /** The first number no row of this tab ever bore. */
  readonly nextNumber: number
  /** Whether the cell at an index of a line bears a percent format. */
  isPercent(line: number, index: number): boolean
  /** Whether a line bears a note, on any of its cells. */
  isNoted(line: number): boolean
  /** Whether any row holds a formula, when that was asked for. */
  readonly hasFormulas: boolean
  /** Whether the cell at an index of a line holds a formula, when that was asked for. */
  isFormula(line: number, index: number): boolean
}

/** A sheet of another file, top line first. */
export interface ForeignSheet {
  readonly name: string
  readonly cells: readonly (readonly Cell[])[]
  /** Notes of its first lines, at the places of their cells. */
  readonly notes: readonly (readonly string[])[]
  /** Cells under a percent format: line from 1, index from 0. */
  readonly percents: readonly (readonly [number, number])[]
}

/** What was read, and everything worth telling about where it was found. */
export interface Reading {
  readonly grids: ReadonlyMap<string, Grid>
  readonly issues: readonly Issue[]
}

/**
 * A row to write. `expected` is what its cells must still hold, when a person's cells are written for them;
 * a cell that is `null` is left alone.
 */
export interface EditRow {
  readonly line: number
  readonly cells: readonly (Written | null)[]
  readonly expected?: readonly (Written | boolean | null)[]
}

/** What a command wants written in one tab. People's cells are never in it, unless they asked. */
export interface Edit {
  readonly tab: string
  /** Ids of the columns to write, and their cells by line. */
  readonly columns: readonly string[]
  readonly rows: readonly EditRow[]
  /** Numbers for rows that have none yet. */
  readonly ids: readonly { readonly line: number; readonly id: string }[]
  /** New rows, added below everything else. */
  readonly added: readonly Readonly<Record<string, Written>>[]
  /** Puts whole rows in order by a column, when they are not. */
  readonly sortBy?: string
}

/** A tab the add-on lays out whole, from its first cell. */
export interface Drawing {
  readonly tab: string
  /** Whether people may write there too: then a cell they filled is never drawn over. */
  readonly isShared: boolean
  /** Lines whose first cell is a title. */
  readonly titles: readonly number[]
  /** Lines that head the columns below: all their cells stand out, and go to the line. */
  readonly heads?: readonly number[]
  readonly cells: readonly (readonly Written[])[]
}

/** A label to write in one cell in place of another that means the same. */
export interface Rewrite {
  readonly tab: string
  readonly line: number
  readonly column: string
  /** What tells its row from all others, in whatever language the workbook is. */
  readonly key: string
  readonly before: string
  readonly after: string
  /** The tab whose rows it names: where that one cannot be written, nor is this. */
  readonly names?: string
  /** Whether the cell is a person's: then what it held is kept. */
  readonly isKept: boolean
}

/** What was kept of one rewrite, enough to find its cell again and to put it back. */
export type KeptRewrite = Pick<Rewrite, 'tab' | 'key' | 'column' | 'before' | 'after'>

/** One command that rewrote labels in people's cells. */
export interface KeptRun {
  readonly run: number
  /** When it ran, a serial number. */
  readonly at: number
  readonly command: string
  readonly isUndone: boolean
  readonly rewrites: readonly KeptRewrite[]
}

/** The command that rewrites labels, and when. One that goes on is undone with what it did before, as one. */
export interface Rewriter {
  readonly command: string
  readonly at: number
  readonly goesOn?: true
}

/** Labels to rewrite: which command does it and when, or which run of theirs it undoes. */
export interface Relabelling {
  readonly rewrites: readonly Rewrite[]
  /** Language of what is kept of them. */
  readonly locale: Locale
  readonly by: Rewriter | { readonly undoes: number }
}

/** What a command leaves in the workbook. */
export interface Changes {
  readonly edits: readonly Edit[]
  readonly relabelling?: Relabelling
  /** The language that the names of tabs, their headers and their notes turn to. */
  readonly language?: Locale
  readonly drawings: readonly Drawing[]
  /** Whether the edits refer to one another: then where one cannot be written, none is. */
  readonly isWhole?: true
  /** The lists as they will be once this is written: rows about to be added get their drop-downs from them. */
  readonly lists: readonly ListColumn[]
  /** The words of the workbook, by which its cells are read, in the language its figures are shown in. */
  readonly words: Lexicon
}

/** What of the spreadsheet itself stopped a command: no place is left in it, or a tab is there no more. */
export type Stop =
  | { readonly code: 'full' | 'read-only' }
  | { readonly code: 'tab-gone'; readonly tab: Tab }

/** The spreadsheet, as the commands see it. Four phases in that order: read, (compute), check, write. */
export interface Book {
  readonly id: string
  /** A moment as the serial number of the spreadsheet's own zone. */
  readonly serial: (instant: Date) => number
  /** Reads each tab once. `formulas` names the tabs whose rows may be put in order. */
  read(tabs: readonly Tab[], formulas?: readonly string[]): Reading
  /** Finds the tabs in the sheets of another file, and reads them. */
  readElsewhere(sheets: readonly ForeignSheet[], tabs: readonly Tab[]): Reading
  /**
   * Checks each tab once, then writes, then flushes. Rows that moved meanwhile are found again by their
   * keys; a tab where they cannot be is left alone and reported.
   */
  write(changes: Changes): readonly Issue[]
  /** Chooses a cell, as a person who clicks on it; a tab that is not there, or not in sight, is left alone. */
  show(tab: Tab, line: number, column: number): void
  /** Whether the person may write in every cell in use of a tab that was read. */
  mayWrite(tab: Tab): boolean
  /** The rewrites that are kept, the oldest run first. */
  kept(): readonly KeptRun[]
  /** What a tab shows, cell by cell, in one call; null where it is not there. */
  texts(tab: Tab): readonly (readonly string[])[] | null
  /** Where the person stands in the sheet, when that is in one of these tabs: the line of the chosen cell. */
  chosen(tabs: readonly Tab[]): { readonly tab: Tab; readonly line: number } | null
  /** Why the spreadsheet stopped a command that threw; `null` when it does not know. */
  stop(error: unknown): Stop | null
}

/** A drop-down list as it stands in the hidden tab of lists. */
export interface ListColumn {
  readonly id: string
  readonly items: readonly string[]
  /** Texts of ours the list may still hold: its items in the other languages. */
  readonly former: readonly string[]
}

/** How a tab is laid out: in which language, with which lists behind its drop-downs, where, and whether in sight. */
export interface Layout {
  readonly locale: Locale
  readonly lists: readonly ListColumn[]
  /** How many of our tabs stand before it. */
  readonly position: number
  readonly hidden: boolean
  /** A person told which columns are theirs: what is missing is added beside them. */
  readonly isAgreed?: true
}

/** What laying out a tab did. */
export interface Laid {
  readonly created: boolean
  readonly columnsAdded: readonly string[]
  readonly issues: readonly Issue[]
}

/** Lays tabs out: adds what is missing, overwrites nothing, deletes nothing. */
export interface Builder {
  lay(tab: Tab, layout: Layout): Laid
  /** Lays the hidden tab of lists out; lists keep their place, new ones come after. */
  list(tab: Tab, layout: Layout): Laid
  /** Puts the tab people should see in front. */
  show(tab: Tab): void
}

/** What of the workbook is in sight, for everyone who opens it. */
export interface Sight {
  /** Of these tabs, those that are there. */
  standing(tabs: readonly Tab[]): readonly Tab[]
  /** Of these tabs, those out of sight. */
  hidden(tabs: readonly Tab[]): readonly Tab[]
  /** Brings tabs in sight. */
  show(tabs: readonly Tab[]): void
  /** Puts tabs out of sight; false, having done nothing, when no other tab would be left in sight. */
  hide(tabs: readonly Tab[]): boolean
  /** Whether any of these columns of a tab, by index, is out of sight. */
  isFolded(tab: Tab, columns: readonly number[]): boolean
  /** Folds columns, by index, in groups of neighbours, or opens them. */
  fold(tab: Tab, columns: readonly number[], folded: boolean): void
}

/** What can be damaged in how a workbook is built. */
export type DamageCode =
  | 'tab-deleted'
  | 'header-gone'
  | 'header-below'
  | 'column-unknown'
  | 'columns-gone'
  | 'column-twin'
  | 'marks-lost'
  | 'lists-broken'
  | 'tab-copy'
  | 'ids-copied'
  | 'settings-lost'
  | 'rows-lost'

/** A damage, as data: its words come last. */
export interface Damage {
  readonly code: DamageCode
  readonly tab: string
  /** Tells it from any other as long as it stands. */
  readonly key: string
  readonly values: Values
  /** The columns an unknown one may be: only a person can tell. */
  readonly candidates?: readonly string[]
}

/** A text the repair took the place of, and where it stood. */
export interface Recovered {
  readonly tab: string
  readonly line: number
  readonly column: string
  readonly value: string
}

/** Finds what is damaged in sheets, and mends it. Every cell of people's stays, or is kept aside first. */
export interface Mender {
  /** What is damaged in the sheets of these tabs, and in sheets that pass for them. Writes nothing. */
  survey(tabs: readonly Tab[], layout: Layout): readonly Damage[]
  /**
   * Mends a damage in the sheet as it stands now; what is no longer so is left alone.
   *
   * @param answer the column an unknown one is, '' for one of the person's own
   */
  mend(damage: Damage, layout: Layout, answer: string | null): void
  /** Keeps texts aside, in a tab of their own. */
  keepAside(texts: readonly Recovered[], why: string, locale: Locale, now: number): void
}

/** What taking the add-on out of a file did, or the tab that kept it from starting. */
export type Withdrawn =
  | { readonly isDone: true; readonly left: readonly LeftTab[] }
  | { readonly isDone: false; readonly closed: string }

/** A hidden tab of ours that stays: people wrote in it, or something of theirs reads it. */
export interface LeftTab {
  readonly name: string
  readonly why: 'filled' | 'read'
}

/** What a file that is about to be emptied is. */
export interface Origin {
  /** Whether the add-on worked in this very file, and not in the one it is a copy of. */
  readonly isOriginal: boolean
  /** Tabs of people's own. */
  readonly others: readonly string[]
}

/** Takes the add-on, or what one client said, out of the file. */
export interface Withdrawal {
  /**
   * Takes everything of the add-on out but the values, and the looks they have.
   *
   * @param lists what the hidden tab of lists holds of ours
   */
  withdraw(lists: readonly ListColumn[]): Withdrawn
  origin(): Origin
  /** Of these tabs, the first where the person may not write, by its name. */
  closed(tabs: readonly Tab[]): string | null
  /**
   * Empties tabs below their header, or whole when they are drawn, and forgets what was brought there.
   * Gives the names of those whose header is lost: they stay as they are.
   */
  empty(tabs: readonly Tab[]): readonly string[]
}

/** A tab of the file that is not ours, by its number: it may be renamed meanwhile. */
export interface NamedSheet {
  readonly id: number
  readonly name: string
  readonly isFront: boolean
}

/** A tab that is not ours, opened to be read by blocks of lines. */
export interface OtherTab {
  readonly name: string
  /** Lines and columns in use. */
  readonly rows: number
  readonly columns: number
  /** So many lines from one on, 1 being the first. */
  cells(from: number, count: number): readonly (readonly Cell[])[]
  /** Whether the person may write in every cell of it. */
  mayWrite(): boolean
  /** Whether it is still as large as when it was opened: nobody added a line below meanwhile. */
  isAsLarge(): boolean
  /** Takes away what its cells in use held when it was opened, and every note. */
  empty(): void
}

/** The tabs of the file that are not ours. */
export interface OtherSheets {
  /** Those in sight that are none of these, from left to right. */
  named(ours: readonly Tab[]): readonly NamedSheet[]
  /** The texts of a tab, as shown; null when no tab bears that name. */
  texts(name: string): readonly (readonly string[])[] | null
  /** Opens a tab; null where it is there no more, and only its name where it is one of ours. */
  open(id: number, ours: readonly Tab[]): OtherTab | { readonly own: string } | null
}

/** A picture over the cells of a tab: the bytes of a PNG in base 64, what it is called and says. */
export interface Picture {
  readonly bytes: string
  /** Its name, then the other names it may have been given before. */
  readonly names: readonly string[]
  readonly about: string
  /** The column it hangs from, 1 for the first. */
  readonly column: number
}

/** Pictures over the tabs. */
export interface Pictures {
  /** Lays a picture in the place of those of its names; false where there is no such tab. */
  place(tab: Tab, picture: Picture): boolean
}

/** Small facts kept with the document, as text. */
export interface Memory {
  recall(key: string): string | null
  keep(key: string, value: string): void
  forget(key: string): void
}

/** Who is at the screen, as they named themselves once; nobody has to. */
export interface Person {
  /** Their name; '' when they gave none. */
  name(): string
  call(name: string): void
}

/** Lets one execution at a time act on the document. */
export interface Turn {
  /** Gives `null`, having done nothing, when another execution holds the turn. */
  take<T>(action: () => T): T | null
}

/** A conversation with the person at the screen. Asked before any lock is taken. */
export interface Talk {
  /** A short message that goes away by itself. */
  toast(message: string): void
  /** Waits until it is read. */
  say(title: string, message: string): void
  confirm(title: string, question: string): boolean
  /** What the person typed, or `null` when they gave up. */
  ask(title: string, question: string): string | null
}

/** A page to show, as the screen needs it: its file, and what it is told in advance. */
export interface Page {
  readonly file: string
  readonly title: string
  /** Pixels of a dialog; null for the panel at the right. */
  readonly size: { readonly width: number; readonly height: number } | null
  readonly locale: Locale
  /** What to open it at, a word the page understands; '' for its beginning. */
  readonly at: string
}

/** Where pages are shown, one at a time: the next takes the place of the one before. */
export interface Screen {
  open(page: Page): void
}

/** The menu to put up: captions, and the global each entry runs. */
export type MenuPlan = typeof menuPlan

/** Everything a command may ask of the outside. */
export interface Ports {
  readonly book: Book
  readonly builder: Builder
  readonly sight: Sight
  readonly pictures: Pictures
  readonly mender: Mender
  readonly withdrawal: Withdrawal
  readonly otherSheets: OtherSheets
  readonly memory: Memory
  readonly person: Person
  readonly turn: Turn
  readonly screen: Screen
  /** The instant the command started. */
  readonly now: Date
  /** Language of the person who runs it. */
  readonly locale: Locale
}
