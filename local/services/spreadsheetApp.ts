import { refusal } from '../messages.ts'
import { ConditionalFormatRuleBuilderService } from './conditional.ts'
import {
  BooleanCriteria,
  DataValidationCriteria,
  DeveloperMetadataLocationType,
  DeveloperMetadataVisibility,
  GroupControlTogglePosition,
  ProtectionType,
  WrapStrategy,
} from './constants.ts'
import type { Desk } from './desk.ts'
import { RichTextValueBuilderService } from './richText.ts'
import { Service } from './service.ts'
import type { SheetService } from './sheet.ts'
import { SpreadsheetService } from './spreadsheet.ts'
import { UiService } from './ui.ts'
import { DataValidationBuilderService } from './validation.ts'

/** The door of the Sheets service. */
export class SpreadsheetAppService extends Service {
  readonly kind = 'SpreadsheetApp'
  readonly desk: Desk
  readonly BooleanCriteria = BooleanCriteria
  readonly DataValidationCriteria = DataValidationCriteria
  readonly DeveloperMetadataLocationType = DeveloperMetadataLocationType
  readonly DeveloperMetadataVisibility = DeveloperMetadataVisibility
  readonly GroupControlTogglePosition = GroupControlTogglePosition
  readonly ProtectionType = ProtectionType
  readonly WrapStrategy = WrapStrategy

  constructor(desk: Desk) {
    super()
    this.desk = desk
  }

  getActiveSpreadsheet(): SpreadsheetService | null {
    return this.desk.switches.noSpreadsheet ? null : new SpreadsheetService(this.desk)
  }

  getActive(): SpreadsheetService | null {
    return this.getActiveSpreadsheet()
  }

  getActiveSheet(): SheetService {
    return new SpreadsheetService(this.desk).getActiveSheet()
  }

  /** Writes here are applied at once: there is nothing to wait for. */
  flush(): void {}

  getUi(): UiService {
    if (this.desk.person.role === 'viewer') throw refusal('noUi')
    return new UiService(this.desk)
  }

  newDataValidation(): DataValidationBuilderService {
    return new DataValidationBuilderService(this.desk)
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilderService {
    return new ConditionalFormatRuleBuilderService(this.desk)
  }

  newRichTextValue(): RichTextValueBuilderService {
    return new RichTextValueBuilderService()
  }
}
