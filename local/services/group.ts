import { collapse, groupAt, ungroup } from '../store/groups.ts'
import type { ColumnGroup } from '../store/sheet.ts'
import { type Desk, refuseEdit, sheetOf } from './desk.ts'
import type { RangeService } from './range.ts'
import { Service } from './service.ts'

/** A group of columns, known by where it stands and how deep. */
export class GroupService extends Service {
  readonly kind = 'Group'
  readonly desk: Desk
  readonly sheetId: number
  readonly first: number
  readonly depth: number
  override readonly place = () => this.desk.book.sheetById(this.sheetId)?.name ?? null

  constructor(desk: Desk, sheetId: number, group: ColumnGroup) {
    super()
    this.desk = desk
    this.sheetId = sheetId
    this.first = group.first
    this.depth = group.depth
  }

  isCollapsed(): boolean {
    return this.#group().collapsed
  }

  getDepth(): number {
    return this.depth
  }

  getRange(): RangeService {
    const sheet = sheetOf(this.desk, this.sheetId)
    const { first, last } = this.#group()
    const area = { top: 1, left: first, bottom: sheet.maxRows, right: last }
    return this.desk.make.range(this.desk, this.sheetId, area, true)
  }

  collapse(): this {
    return this.#fold(true)
  }

  expand(): this {
    return this.#fold(false)
  }

  remove(): void {
    const sheet = sheetOf(this.desk, this.sheetId)
    refuseEdit(this.desk, sheet, null)
    ungroup(sheet, this.#group())
  }

  #fold(folded: boolean): this {
    const sheet = sheetOf(this.desk, this.sheetId)
    refuseEdit(this.desk, sheet, null)
    collapse(sheet, this.#group(), folded)
    return this
  }

  #group(): ColumnGroup {
    return groupAt(sheetOf(this.desk, this.sheetId), this.first, this.depth)
  }
}
