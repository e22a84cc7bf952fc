// Google's classes lead to one another: a range to its sheet, a sheet to its ranges. The desk
// carries the makers, so that their files need not import one another.
import type { Makers } from './desk.ts'
import { RangeService } from './range.ts'
import { SheetService } from './sheet.ts'
import { SpreadsheetService } from './spreadsheet.ts'
import { MenuService } from './ui.ts'

export const makers: Makers = {
  range: (desk, sheetId, area, openRows, openColumns) =>
    new RangeService(desk, sheetId, area, openRows, openColumns),
  sheet: (desk, sheetId) => new SheetService(desk, sheetId),
  spreadsheet: (desk) => new SpreadsheetService(desk),
  menu: (desk, caption) => new MenuService(desk, caption),
}
