// What is selected in the workbook, as scripts read it.
import type { Constant } from './constants.ts'
import { type Desk, sheetOf } from './desk.ts'
import type { RangeService } from './range.ts'
import type { RangeListService } from './rangeList.ts'
import { dataCellBeyond } from './region.ts'
import { Service } from './service.ts'
import type { SheetService } from './sheet.ts'

/** The selection of the active sheet. */
export class SelectionService extends Service {
  readonly kind = 'Selection'
  readonly desk: Desk

  constructor(desk: Desk) {
    super()
    this.desk = desk
  }

  getActiveSheet(): SheetService {
    return this.desk.make.sheet(this.desk, this.desk.book.activeSheetId)
  }

  getActiveRange(): RangeService | null {
    return this.getActiveSheet().getActiveRange()
  }

  getActiveRangeList(): RangeListService | null {
    return this.getActiveSheet().getActiveRangeList()
  }

  getCurrentCell(): RangeService | null {
    return this.getActiveSheet().getCurrentCell()
  }

  /** The selection stretched to where Ctrl, Shift and an arrow would take it. */
  getNextDataRange(direction: Constant): RangeService | null {
    const range = this.getActiveSheet().getActiveRange()
    const sheet = sheetOf(this.desk, range.sheetId)
    const { area } = range
    const forward = direction.name() === 'DOWN' || direction.name() === 'NEXT'
    const from = forward
      ? { ...area, top: area.bottom, left: area.right }
      : { ...area, bottom: area.top, right: area.left }
    const end = dataCellBeyond(sheet, from, direction.name())
    return this.desk.make.range(this.desk, range.sheetId, {
      top: Math.min(area.top, end.top),
      left: Math.min(area.left, end.left),
      bottom: Math.max(area.bottom, end.bottom),
      right: Math.max(area.right, end.right),
    })
  }
}
