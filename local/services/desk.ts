// What a running script stands on: the workbook, the person who started it, the time, the host's
// choices, and the records of what it showed.
import type { WriteBuffer } from '../execution/buffer.ts'
import type { Clock } from '../execution/clock.ts'
import type { Permission } from '../execution/permission.ts'
import { refusal } from '../messages.ts'
import { contains, overlaps } from '../store/area.ts'
import type { Book } from '../store/book.ts'
import type { Area } from '../store/cell.ts'
import type { EntryPlace } from '../store/entry.ts'
import type { Library } from '../store/library.ts'
import type { Sheet } from '../store/sheet.ts'
import type { Switches } from '../switches.ts'
import type { RangeService } from './range.ts'
import type { SheetService } from './sheet.ts'
import type { SpreadsheetService } from './spreadsheet.ts'
import type { MenuService } from './ui.ts'

export type Role = 'owner' | 'editor' | 'viewer'

export interface Person {
  readonly name: string
  readonly email: string
  readonly role: Role
  /** The language of the person's account: `fr`, `en`… */
  readonly locale: string
}

export interface Dialog {
  readonly kind: 'alert' | 'prompt' | 'sidebar' | 'modal' | 'modeless'
  readonly title: string
  /** The message of an alert or prompt, the page of the others. */
  readonly text: string
  readonly width: number | null
  readonly height: number | null
}

export interface Toast {
  readonly text: string
  readonly title: string
  readonly seconds: number | null
}

export interface MenuEntry {
  readonly caption: string
  /** The global function a press calls; null for a submenu. */
  readonly action: string | null
  readonly entries: readonly MenuEntry[]
}

/** An answer prepared for a coming question: a text typed, or a button pressed. */
export type Answer = string | { readonly button: string; readonly text?: string }

export interface Screen {
  menus: MenuEntry[]
  toasts: Toast[]
  dialogs: Dialog[]
  answers: Answer[]
  log: string[]
}

/** What an alert or a prompt asks. */
export interface Question {
  readonly kind: 'alert' | 'prompt'
  readonly title: string
  readonly text: string
  /** The buttons offered, by Google's names: `OK`, `CANCEL`, `YES`, `NO`. */
  readonly buttons: readonly string[]
}

/** How a run that can pause waits: it leaves the call under way, and makes it again later. */
export interface Waiting {
  /** The answer given to what the call asks; null when it asks for the first time. */
  answer(): Answer | null
  /** Leaves the call until somebody answers. */
  forAnswer(question: Question): never
  /** Leaves the call while waiting for a lock is worth it; gives the time at which it is not any more. */
  forLock(lock: LockBox, milliseconds: number): number
}

/** A run as its services know it: who holds the lock, and whether it can wait. */
export interface RunStanding {
  readonly waiting: Waiting | null
}

/** The document lock: the run that holds it, null when free. */
export interface LockBox {
  holder: object | null
  /** The script's lock and the people's, by name. */
  others?: Map<string, LockBox>
}

/** Makers of the services that lead to one another. */
export interface Makers {
  readonly range: (
    desk: Desk,
    sheetId: number,
    area: Area,
    openRows?: boolean,
    openColumns?: boolean,
  ) => RangeService
  readonly sheet: (desk: Desk, sheetId: number) => SheetService
  readonly spreadsheet: (desk: Desk) => SpreadsheetService
  readonly menu: (desk: Desk, caption: string) => MenuService
}

export interface Desk {
  readonly make: Makers
  readonly book: Book
  readonly person: Person
  readonly clock: Clock
  readonly switches: Switches
  readonly screen: Screen
  readonly lock: LockBox
  readonly cache: Map<string, { value: string; until: number }>
  readonly permission: Permission
  /** The owner's other workbooks. */
  readonly library: Library
  /** What the run wrote and has not sent yet. */
  readonly buffer: WriteBuffer
  /** The time zone of the script's manifest. */
  readonly scriptZone: string
  /** Where the script's HTML pages lie. */
  readonly folder: string
  readonly run: RunStanding
  /** Random enough for identifiers, the same on every run of a test. */
  readonly uuid: () => string
}

/** Where and when an entry is read. */
export function entryPlace(desk: Desk): EntryPlace {
  const { book, clock, switches } = desk
  return { ...switches, locale: book.locale, zone: book.zone, now: clock.now }
}

/** The sheet of an id; a sheet deleted meanwhile throws. */
export function sheetOf(desk: Desk, id: number): Sheet {
  const sheet = desk.book.sheetById(id)
  if (!sheet) throw refusal('sheetNotFound')
  return sheet
}

/** The name of a sheet; null for the workbook itself, or a sheet that is gone. */
export function nameOf(desk: Pick<Desk, 'book'>, id: number | null): string | null {
  return id === null ? null : (desk.book.sheetById(id)?.name ?? null)
}

/** Throws when the person may not change the workbook at all. */
export function refuseViewer(desk: Desk): void {
  if (desk.person.role === 'viewer') throw refusal('protectedCell')
}

/** Throws when the person may not change an area; a null area means the sheet itself. */
export function refuseEdit(desk: Desk, sheet: Sheet, area: Area | null): void {
  refuseViewer(desk)
  if (!mayEdit(desk, sheet, area)) throw refusal('protectedCell')
}

/** Whether the person may change an area: warning-only protections let scripts pass. */
export function mayEdit(desk: Pick<Desk, 'person'>, sheet: Sheet, area: Area | null): boolean {
  const { role, email } = desk.person
  if (role === 'viewer') return false
  if (role === 'owner') return true
  return sheet.protections.every((protection) => {
    if (protection.warningOnly || protection.editors === null) return true
    if (area && protection.area && !overlaps(area, protection.area)) return true
    if (!area && protection.area) return true
    const free = (protection.unprotected ?? []).some(
      (one) => one.area && area && contains(one.area, area),
    )
    if (free) return true
    return protection.editors.includes(email)
  })
}
