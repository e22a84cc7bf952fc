import { refusal } from '../messages.ts'
import { contains } from '../store/area.ts'
import type { SheetProtection } from '../store/sheet.ts'
import { type Constant, ProtectionType } from './constants.ts'
import { type Desk, refuseViewer } from './desk.ts'
import type { NamedRangeService } from './namedRange.ts'
import { OnSheet } from './onSheet.ts'
import type { RangeService } from './range.ts'
import { UserService } from './user.ts'

type Editor = string | UserService

/** The protection of a sheet or a range. Until its editors are changed every editor may edit. */
export class ProtectionService extends OnSheet {
  readonly kind = 'Protection'
  readonly protection: SheetProtection

  constructor(desk: Desk, sheetId: number, protection: SheetProtection) {
    super(desk, sheetId)
    this.protection = protection
  }

  getDescription(): string {
    return this.protection.description
  }

  setDescription(description: string): this {
    this.#edited().description = description
    return this
  }

  isWarningOnly(): boolean {
    return this.protection.warningOnly
  }

  setWarningOnly(warningOnly: boolean): this {
    this.#edited().warningOnly = warningOnly
    return this
  }

  getProtectionType(): Constant {
    return this.protection.area ? ProtectionType.RANGE : ProtectionType.SHEET
  }

  // What is protected

  getRange(): RangeService {
    const sheet = this.sheet()
    return this.beside(this.protection.area ?? sheet.grid())
  }

  setRange(range: RangeService): this {
    const protection = this.#edited()
    protection.area = range.area
    protection.rangeName = null
    return this
  }

  getRangeName(): string | null {
    return this.protection.rangeName ?? null
  }

  setRangeName(name: string): this {
    const anchor = this.desk.book.rangeNamed(name)
    if (!anchor?.area) throw refusal('rangeNotFound')
    const protection = this.#edited()
    protection.area = anchor.area
    protection.rangeName = name
    return this
  }

  setNamedRange(named: NamedRangeService): this {
    return this.setRangeName(named.getName())
  }

  getUnprotectedRanges(): RangeService[] {
    return (this.protection.unprotected ?? []).flatMap(({ sheetId, area }) =>
      area ? [this.desk.make.range(this.desk, sheetId, area)] : [],
    )
  }

  /** Parts of the sheet left to everybody; ranges of another sheet, or without a sheet's protection, throw. */
  setUnprotectedRanges(ranges: RangeService[]): this {
    const protection = this.#edited()
    const grid = this.sheet().grid()
    const fits = (range: RangeService) =>
      range.sheetId === this.sheetId && contains(grid, range.area)
    if (protection.area !== null || !ranges.every(fits)) throw refusal('unprotectedElsewhere')
    for (const anchor of protection.unprotected ?? []) this.desk.book.anchors.delete(anchor)
    protection.unprotected = ranges.map(({ sheetId, area }) => ({ sheetId, area }))
    for (const anchor of protection.unprotected) this.desk.book.anchors.add(anchor)
    return this
  }

  // Who may edit it

  canEdit(): boolean {
    const { role, email } = this.desk.person
    if (role === 'viewer') return false
    return role === 'owner' || (this.protection.editors?.includes(email) ?? true)
  }

  /** The owner, always, and the others who may edit it. */
  getEditors(): UserService[] {
    const everybody = [this.desk.library.owner, ...this.#listed()]
    return [...new Set(everybody)].map((email) => new UserService(email))
  }

  addEditor(editor: Editor): this {
    return this.addEditors([editor])
  }

  addEditors(editors: Editor[]): this {
    const protection = this.#edited()
    protection.editors = [...new Set([...this.#listed(), ...editors.map(address)])]
    return this
  }

  removeEditor(editor: Editor): this {
    return this.removeEditors([editor])
  }

  /** The owner and the person who runs the script stay. */
  removeEditors(editors: Editor[]): this {
    const protection = this.#edited()
    const gone = editors.map(address)
    const kept = this.#listed().filter((email) => !gone.includes(email))
    const { email, role } = this.desk.person
    protection.editors = role === 'owner' ? kept : [...new Set([...kept, email])]
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
    const sheet = this.sheet()
    sheet.protections = sheet.protections.filter((one) => one !== this.protection)
  }

  /** Until somebody changes them, its editors are those of the file. */
  #listed(): readonly string[] {
    return this.protection.editors ?? this.desk.book.editors
  }

  #edited(): SheetProtection {
    refuseViewer(this.desk)
    return this.protection
  }
}

function address(editor: Editor): string {
  return typeof editor === 'string' ? editor : editor.email
}
