import type { SheetProtection } from '../store/sheet.ts'
import { type Constant, ProtectionType } from './constants.ts'
import { type Desk, refuseViewer, sheetOf } from './desk.ts'
import type { RangeService } from './range.ts'
import { Service } from './service.ts'
import { UserService } from './user.ts'

/** The protection of a sheet or a range. Until its editors are changed every editor may edit. */
export class ProtectionService extends Service {
  readonly kind = 'Protection'
  readonly desk: Desk
  readonly sheetId: number
  readonly protection: SheetProtection
  override readonly place = () => this.desk.book.sheetById(this.sheetId)?.name ?? null

  constructor(desk: Desk, sheetId: number, protection: SheetProtection) {
    super()
    this.desk = desk
    this.sheetId = sheetId
    this.protection = protection
  }

  getDescription(): string {
    return this.protection.description
  }

  setDescription(description: string): this {
    refuseViewer(this.desk)
    this.protection.description = description
    return this
  }

  isWarningOnly(): boolean {
    return this.protection.warningOnly
  }

  setWarningOnly(warningOnly: boolean): this {
    refuseViewer(this.desk)
    this.protection.warningOnly = warningOnly
    return this
  }

  getRange(): RangeService {
    const sheet = sheetOf(this.desk, this.sheetId)
    return this.desk.make.range(this.desk, this.sheetId, this.protection.area ?? sheet.grid())
  }

  getProtectionType(): Constant {
    return this.protection.area ? ProtectionType.RANGE : ProtectionType.SHEET
  }

  canEdit(): boolean {
    const { role, email } = this.desk.person
    if (role === 'viewer') return false
    return role === 'owner' || (this.protection.editors?.includes(email) ?? true)
  }

  getEditors(): UserService[] {
    return (this.protection.editors ?? []).map((email) => new UserService(email))
  }

  addEditor(editor: string | UserService): this {
    refuseViewer(this.desk)
    const email = typeof editor === 'string' ? editor : editor.email
    this.protection.editors = [...new Set([...(this.protection.editors ?? []), email])]
    return this
  }

  removeEditors(editors: Array<string | UserService>): this {
    refuseViewer(this.desk)
    const gone = editors.map((editor) => (typeof editor === 'string' ? editor : editor.email))
    const kept = (this.protection.editors ?? []).filter((email) => !gone.includes(email))
    const { email, role } = this.desk.person
    this.protection.editors = role === 'owner' ? kept : [...new Set([...kept, email])]
    return this
  }

  canDomainEdit(): boolean {
    return false
  }

  setDomainEdit(_allowed: boolean): this {
    return this
  }

  remove(): void {
    refuseViewer(this.desk)
    const sheet = sheetOf(this.desk, this.sheetId)
    sheet.protections = sheet.protections.filter((one) => one !== this.protection)
  }
}
