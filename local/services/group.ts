import { collapse, groupAt, ungroup } from '../store/groups.ts'
import type { ColumnGroup } from '../store/sheet.ts'
import type { Axis } from '../store/shift.ts'
import type { Desk } from './desk.ts'
import { OnSheet } from './onSheet.ts'
import type { RangeService } from './range.ts'

/** A group of rows or columns, known by where it stands and how deep. */
export class GroupService extends OnSheet {
  readonly kind = 'Group'
  readonly axis: Axis
  readonly first: number
  readonly depth: number

  constructor(desk: Desk, sheetId: number, group: ColumnGroup, axis: Axis = 'columns') {
    super(desk, sheetId)
    this.axis = axis
    this.first = group.first
    this.depth = group.depth
  }

  isCollapsed(): boolean {
    return this.#group().collapsed
  }

  getDepth(): number {
    return this.depth
  }

  /** The line that bears the button which folds the group. */
  getControlIndex(): number {
    const sheet = this.sheet()
    const { first, last } = this.#group()
    const toggle = this.axis === 'rows' ? sheet.rowGroupToggle : sheet.groupToggle
    return toggle === 'AFTER' ? last + 1 : first - 1
  }

  getRange(): RangeService {
    const grid = this.sheet().grid()
    const { first, last } = this.#group()
    const { make } = this.desk
    return this.axis === 'rows'
      ? make.range(this.desk, this.sheetId, { ...grid, top: first, bottom: last }, false, true)
      : make.range(this.desk, this.sheetId, { ...grid, left: first, right: last }, true)
  }

  collapse(): this {
    return this.#fold(true)
  }

  expand(): this {
    return this.#fold(false)
  }

  remove(): void {
    const sheet = this.edited(null)
    ungroup(sheet, this.#group(), this.axis)
  }

  #fold(folded: boolean): this {
    const sheet = this.edited(null)
    collapse(sheet, this.#group(), folded, this.axis)
    return this
  }

  #group(): ColumnGroup {
    return groupAt(this.sheet(), this.first, this.depth, this.axis)
  }
}
