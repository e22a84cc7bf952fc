import type { Book } from '../../store/book.ts'
import { blankCell, type Cell, type ValidationRule } from '../../store/cell.ts'
import type { Sheet } from '../../store/sheet.ts'
import type { CellView, Change, ShapeView, SheetView } from '../protocol.ts'
import { cellView, type Look, look } from './cellView.ts'
import { dressViews } from './dressViews.ts'
import { RuleList } from './ruleList.ts'
import { shapeView } from './shapeView.ts'
import { type Tint, tints } from './tints.ts'

/** A cell as it was last shown, with what it was made from. */
interface Seen {
  readonly value: Cell['value']
  readonly formula: string | null
  readonly format: string | null
  readonly note: string
  readonly style: Cell['style']
  readonly rule: number | null
  readonly tint: Tint | undefined
  readonly look: Look | null
  /** Null where the cell is empty, however it is dressed. */
  readonly view: CellView | null
}

/** What the windows know of one tab: told what the store holds now, it gives what changed. */
export class SheetMirror {
  private shape: ShapeView
  private shapeText: string
  private readonly ruleList = new RuleList()
  private seen: Array<Array<Seen | undefined> | undefined> = []

  constructor(book: Book, sheet: Sheet, today: number) {
    this.shape = shapeView(sheet)
    this.shapeText = JSON.stringify(this.shape)
    this.look(book, sheet, today, () => undefined)
    this.ruleList.refresh(book)
  }

  /** The whole tab. */
  view(): SheetView {
    const cells = this.seen.flatMap((line) => line?.flatMap((seen) => seen?.view ?? []) ?? [])
    const dress = dressViews(this.seen)
    return { ...this.shape, rules: this.ruleList.views, cells, dress }
  }

  /** What differs from what was last told; the whole tab when lines came or went. */
  changes(book: Book, sheet: Sheet, today: number): Change[] {
    const before = this.shape
    const shape = shapeView(sheet)
    const shapeText = JSON.stringify(shape)
    const isShapeNew = shapeText !== this.shapeText
    this.shape = shape
    this.shapeText = shapeText
    const cells: CellView[] = []
    this.look(book, sheet, today, (now, row, column) =>
      cells.push(now?.view ?? { ...nothing(row, column), ...now?.look }),
    )
    const areRulesNew = this.ruleList.refresh(book)
    const { id } = sheet
    if (before.rows !== shape.rows || before.columns !== shape.columns)
      return [{ kind: 'sheet', sheet: this.view() }]
    const rules = areRulesNew ? { rules: this.ruleList.views } : {}
    return [
      ...(isShapeNew ? [{ kind: 'shape', shape } as const] : []),
      ...(cells.length > 0 || areRulesNew
        ? [{ kind: 'cells', sheet: id, ...rules, cells } as const]
        : []),
    ]
  }

  /** What differs when only other tabs were touched: the lists of its rules. */
  ruleChanges(book: Book, sheet: Sheet): Change[] {
    if (!this.ruleList.refresh(book)) return []
    return [{ kind: 'cells', sheet: sheet.id, rules: this.ruleList.views, cells: [] }]
  }

  /** Looks at every cell again; tells those that are not as they were. */
  private look(
    book: Book,
    sheet: Sheet,
    today: number,
    changed: (now: Seen | undefined, row: number, column: number) => void,
  ): void {
    const tinted = tints(sheet, today)
    const bottom = Math.max(sheet.rows.length, this.seen.length)
    for (let row = 1; row <= bottom; row++) {
      const stored = sheet.rows[row - 1]
      const shown = this.seen[row - 1]
      const tint = tinted.get(row)
      const right = Math.max(stored?.length ?? 0, shown?.length ?? 0, ...(tint?.keys() ?? []))
      if (right === 0) continue
      const line = shown ?? []
      const above = this.seen[row - 2]
      this.seen[row - 1] = line
      for (let column = 1; column <= right; column++) {
        const cell = stored?.[column - 1]
        const before = line[column - 1]
        const known = [before, above?.[column - 1]] as const
        const now = this.seenAs(cell, row, column, tint?.get(column), known, book)
        if (now === before) continue
        line[column - 1] = now
        changed(now, row, column)
      }
    }
  }

  /**
   * The cell as seen now: the very same object when nothing of it changed, that of the cell above when
   * both are empty and dressed alike, as most are; none for a plain one.
   */
  private seenAs(
    stored: Cell | undefined,
    row: number,
    column: number,
    tint: Tint | undefined,
    [before, above]: readonly [before: Seen | undefined, above: Seen | undefined],
    book: Book,
  ): Seen | undefined {
    if (!stored && !tint) return undefined
    const cell = stored ?? EMPTY
    const rule = this.place(cell.rule)
    if (before && isAs(before, cell, rule, tint)) return before
    if (above?.view === null && isAs(above, cell, rule, tint)) return above
    const { value, formula, format, note, style } = cell
    const worn = look(cell, rule, tint)
    const isEmpty = value === '' && formula === null && note === '' && !tint?.background
    if (isEmpty && !worn) return undefined
    const view = isEmpty ? null : cellView(cell, row, column, worn, book.locale)
    return { value, formula, format, note, style, rule, tint, look: worn, view }
  }

  private place(rule: ValidationRule | null): number | null {
    return rule ? this.ruleList.placeOf(rule) : null
  }
}

const EMPTY: Cell = Object.freeze(blankCell())

function nothing(row: number, column: number): CellView {
  return { row: row - 1, column: column - 1, value: null, text: '' }
}

function isAs(seen: Seen, cell: Cell, rule: number | null, tint: Tint | undefined): boolean {
  return (
    seen.value === cell.value &&
    seen.formula === cell.formula &&
    seen.format === cell.format &&
    seen.note === cell.note &&
    seen.style === cell.style &&
    seen.rule === rule &&
    seen.tint?.background === tint?.background &&
    seen.tint?.fontColor === tint?.fontColor
  )
}
