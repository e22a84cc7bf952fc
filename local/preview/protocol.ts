// What the preview's page and its server say to each other: JSON over loopback. Lines and columns
// count from 0; a date is its serial number, shown by its format.
//
// Long because it is one contract, read as a whole.
//
// GET  /state          `PreviewState`
// GET  /events?since=R events of the server, each a `Heard` whose id is its revision. A window that
//                      missed too many hears `workbook`, `screen` and `setting` whole.
// POST /act            an `Action`, answered by `Answered`
// POST /open           the bytes of an .xlsx, its name in `X-File-Name` (encoded), answered alike
// GET  /workbook.xlsx  the workbook as a file

export type CellValue = number | string | boolean | null

/** A cell as the grid shows it, the tint of conditional rules included in its style. */
export interface CellView {
  readonly row: number
  readonly column: number
  readonly value: CellValue
  /** The value as its format shows it. */
  readonly text: string
  readonly format?: string
  readonly formula?: string
  readonly note?: string
  readonly style?: StyleView
  /** Its drop-down, checkbox or calendar: a place in `SheetView.rules`. */
  readonly rule?: number
}

/** Empty cells dressed alike, down or across an area. */
export interface DressView extends AreaView {
  readonly format?: string
  readonly style?: StyleView
  readonly rule?: number
}

export interface StyleView {
  readonly background?: string
  readonly fontColor?: string
  readonly fontSize?: number
  readonly bold?: true
  readonly italic?: true
  readonly wrap?: true
  readonly vertical?: 'top' | 'middle' | 'bottom'
  readonly horizontal?: 'left' | 'center' | 'right'
}

export interface RuleView {
  readonly kind: 'list' | 'checkbox' | 'date' | 'other'
  readonly items?: readonly string[]
  /** Whether an entry that breaks the rule is refused, or only marked. */
  readonly isStrict: boolean
}

export interface AreaView {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

export interface GroupView {
  readonly first: number
  readonly last: number
  readonly collapsed: boolean
}

/** A tab but for its cells. */
export interface ShapeView {
  readonly id: number
  readonly name: string
  readonly hidden: boolean
  readonly color: string | null
  readonly rows: number
  readonly columns: number
  readonly frozenRows: number
  readonly frozenColumns: number
  readonly widths: readonly (readonly [column: number, pixels: number])[]
  readonly heights: readonly (readonly [row: number, pixels: number])[]
  readonly hiddenRows: readonly number[]
  readonly hiddenColumns: readonly number[]
  readonly groups: readonly GroupView[]
  readonly merges: readonly AreaView[]
  readonly filter: AreaView | null
}

/** A tab, with all it takes to draw it. */
export interface SheetView extends ShapeView {
  readonly rules: readonly RuleView[]
  /** The cells that hold or show something. */
  readonly cells: readonly CellView[]
  /** The empty cells that are not plain. */
  readonly dress: readonly DressView[]
}

export interface WorkbookView {
  readonly name: string
  /** Tabs in order. */
  readonly sheets: readonly SheetView[]
  readonly active: number
}

export interface MenuView {
  readonly caption: string
  /** The function pressed, or null for a separator and for a submenu. */
  readonly action: string | null
  readonly entries: readonly MenuView[]
}

/** An alert or a prompt that holds a run until it is answered. */
export interface QuestionView {
  readonly id: number
  readonly title: string
  readonly text: string
  readonly buttons: readonly { readonly name: string; readonly caption: string }[]
  /** Whether a text is asked for. */
  readonly isPrompt: boolean
}

/**
 * One of the add-on's pages: a panel at the right, or a dialog over the grid. One at a time. Its frame
 * talks to its own address by itself; it posts `{ preview: 'focus' }` when it gives the focus to the grid.
 */
export interface PageView {
  readonly id: number
  readonly kind: 'sidebar' | 'dialog'
  readonly isModal: boolean
  readonly title: string
  readonly width: number
  readonly height: number
  /** Where its frame is served, on another loopback port. */
  readonly address: string
}

export interface PersonView {
  readonly id: string
  readonly name: string
  readonly role: 'owner' | 'editor' | 'viewer'
}

/** Who looks, and under what sky. */
export interface Setting {
  readonly person: string
  readonly people: readonly PersonView[]
  readonly language: 'fr' | 'en'
  readonly locale: string
  /** The simulated day, `YYYY-MM-DD`. */
  readonly today: string
  /** Whether pages may start workers from blobs. */
  readonly blobWorkers: boolean
}

export interface Screen {
  readonly menus: readonly MenuView[]
  readonly question: QuestionView | null
  readonly page: PageView | null
  /** The caption of the run under way. */
  readonly running: string | null
  /** Why the add-on cannot run at all (its file does not load), in the person's language. */
  readonly trouble: string | null
}

export interface PreviewState {
  readonly revision: number
  readonly workbook: WorkbookView
  readonly screen: Screen
  readonly setting: Setting
}

/** What a window asks. Each is answered by `Answered`; what it changed reaches every window as changes. */
export type Action =
  /** Cells typed in a tab as the window knew it at revision `since`, now when it is left out. */
  | {
      readonly do: 'type'
      readonly sheet: number
      readonly cells: readonly TypedCell[]
      readonly since?: number
    }
  | { readonly do: 'press'; readonly action: string }
  | {
      readonly do: 'answer'
      readonly question: number
      readonly button: string
      readonly text: string
    }
  /** Closes the add-on's page, or the one named if it is still open. */
  | { readonly do: 'closePage'; readonly page?: number }
  /** The add-on's page wants another size: `google.script.host.setWidth` and `setHeight`. */
  | {
      readonly do: 'sizePage'
      readonly page: number
      readonly width?: number
      readonly height?: number
    }
  | {
      readonly do: 'call'
      readonly page: number
      readonly name: string
      readonly args: readonly unknown[]
    }
  /** A window looks at a tab; the other windows stay where they are. */
  | { readonly do: 'activate'; readonly sheet: number }
  /** A window selects cells: what a script will find active. */
  | { readonly do: 'select'; readonly sheet: number; readonly area: AreaView }
  | { readonly do: 'showSheet'; readonly sheet: number; readonly hidden: boolean }
  | {
      readonly do: 'fold'
      readonly sheet: number
      readonly first: number
      readonly collapsed: boolean
    }
  | {
      readonly do: 'lines'
      readonly sheet: number
      readonly axis: 'rows' | 'columns'
      readonly change: 'insert' | 'delete'
      readonly first: number
      readonly count: number
      /** The revision the window looked at: where lines moved since, nothing is done. */
      readonly since?: number
    }
  | {
      readonly do: 'resize'
      readonly sheet: number
      readonly axis: 'rows' | 'columns'
      readonly first: number
      readonly count: number
      readonly pixels: number
    }
  | {
      readonly do: 'sort'
      readonly sheet: number
      readonly column: number
      readonly ascending: boolean
      readonly since?: number
    }
  | {
      readonly do: 'set'
      readonly setting: Partial<
        Pick<Setting, 'person' | 'language' | 'locale' | 'today' | 'blobWorkers'>
      >
    }
  | { readonly do: 'open'; readonly what: 'demo' | 'blank' }

/** A cell a person typed in: the very text, read as a person's, or a tick. */
export interface TypedCell {
  readonly row: number
  readonly column: number
  readonly text: string | boolean
}

export type Answered =
  | { readonly ok: true; readonly value?: unknown }
  /** Why not, in the person's language; nothing changed but what `changes` say. */
  | { readonly ok: false; readonly why: string }

/** What every window hears, in order, each with the revision it leads to. */
export type Change =
  | {
      readonly kind: 'cells'
      readonly sheet: number
      /** All the rules of the tab, left out when they are as before. Their places never change. */
      readonly rules?: readonly RuleView[]
      /** Cells as they are now; one without anything is plain and empty. */
      readonly cells: readonly CellView[]
    }
  /** A tab redrawn whole in its place, as lines came or went; a new one is placed by `sheets`. */
  | { readonly kind: 'sheet'; readonly sheet: SheetView }
  /** A tab renamed, resized, folded, hidden, filtered…: its cells are as before. */
  | { readonly kind: 'shape'; readonly shape: ShapeView }
  | {
      readonly kind: 'sheets'
      readonly order: readonly number[]
      readonly removed: readonly number[]
      /** The tab a run led to, null when every window stays where it is. */
      readonly active: number | null
      /** The cells a run selected there. */
      readonly selection?: AreaView
    }
  | { readonly kind: 'screen'; readonly screen: Screen }
  | { readonly kind: 'setting'; readonly setting: Setting }
  | {
      readonly kind: 'toast'
      readonly title: string
      readonly text: string
      readonly seconds: number
    }
  | { readonly kind: 'workbook'; readonly workbook: WorkbookView }

/** `GET /events`: one event a line of changes. */
export interface Heard {
  readonly revision: number
  readonly changes: readonly Change[]
}

/** The seven freedoms a page of the add-on has in its frame, as on Google. */
export const SANDBOX =
  'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox'
