import { type Desk, refuseEdit, sheetOf } from './desk.ts'
import type { RangeService } from './range.ts'
import { Service } from './service.ts'

/** The basic filter of a sheet. */
export class FilterService extends Service {
  readonly kind = 'Filter'
  readonly desk: Desk
  readonly sheetId: number
  override readonly place = () => this.desk.book.sheetById(this.sheetId)?.name ?? null

  constructor(desk: Desk, sheetId: number) {
    super()
    this.desk = desk
    this.sheetId = sheetId
  }

  getRange(): RangeService {
    const area = sheetOf(this.desk, this.sheetId).filter?.area
    if (!area) throw new Error('the filter was removed')
    return this.desk.make.range(this.desk, this.sheetId, area)
  }

  remove(): void {
    const sheet = sheetOf(this.desk, this.sheetId)
    refuseEdit(this.desk, sheet, sheet.filter?.area ?? null)
    sheet.filter = null
    sheet.filteredRows.clear()
  }
}
