// What the parts of a sheet have in common. Fields, not methods: a script must not see them.
import type { Area } from '../store/cell.ts'
import type { Sheet } from '../store/sheet.ts'
import { type Desk, nameOf, refuseEdit, sheetOf } from './desk.ts'
import type { RangeService } from './range.ts'
import { Service } from './service.ts'

/** A sheet or what stands on it, known by the sheet's id, which survives renames and moves. */
export abstract class OnSheet extends Service {
  readonly desk: Desk
  readonly sheetId: number
  override readonly place = () => nameOf(this.desk, this.sheetId)
  /** The sheet; once deleted it throws. */
  protected readonly sheet = (): Sheet => sheetOf(this.desk, this.sheetId)
  /** The sheet, about to be changed: an area the person may not edit throws, null the sheet itself. */
  protected readonly edited = (area: Area | null): Sheet => {
    const sheet = this.sheet()
    refuseEdit(this.desk, sheet, area)
    return sheet
  }
  /** A range of the same sheet. */
  protected readonly beside = (area: Area): RangeService =>
    this.desk.make.range(this.desk, this.sheetId, area)

  constructor(desk: Desk, sheetId: number) {
    super()
    this.desk = desk
    this.sheetId = sheetId
  }
}
