// The door of the embedded host: opens a workbook on which a folder of Apps Script files runs.
import { execute, readManifest } from './execute.ts'
import { Faults } from './faults.ts'
import type { AuthModeName } from './permission.ts'
import { GridPerson } from './person.ts'
import type { Answer, Dialog, MenuEntry, Person, Switches, Toast } from './services/desk.ts'
import { Book } from './store/book.ts'
import { loadBook, type SavedBook, saveBook } from './store/snapshot.ts'
import type { TracedCall } from './watch.ts'
import { toXlsx } from './xlsx.ts'

export interface HostOptions {
  /** Where the Apps Script files lie; `dist` by default. */
  readonly folder?: string
  readonly name?: string
  readonly locale?: string
  readonly zone?: string
  /** The simulated present, as an ISO instant. */
  readonly now?: string
  readonly user?: Partial<Person>
  readonly switches?: Partial<Switches>
}

export interface SavedHost {
  readonly book: SavedBook
  readonly now: number
}

const OWNER: Person = { name: 'Camille', email: 'camille@example.com', role: 'owner', locale: 'fr' }

const SWITCHES: Switches = {
  textFormatProtectsFormula: true,
  apostropheConsumedInText: true,
  duplicateCopiesMetadata: true,
  boundedRangeIsWholeLine: false,
}

/** A workbook with a script beside it, and the people who use them. */
export class LocalHost {
  book: Book
  /** Acts in the grid as a person does: parsed as typed, counted nowhere, refused nothing. */
  readonly person: GridPerson
  readonly faults = new Faults()
  /** Answers to the coming questions, in order: a text, a button's name, or `{ button }`. */
  readonly answers: Answer[] = []
  readonly toasts: Toast[] = []
  readonly dialogs: Dialog[] = []
  readonly log: string[] = []
  user: Person
  readonly switches: Switches
  private readonly folder: string
  private readonly clock: { now: number }
  private readonly ledger = { counts: new Map<string, number>(), trace: [] as TracedCall[] }
  private readonly lock: { holder: object | null } = { holder: null }
  private readonly cache = new Map<string, { value: string; until: number }>()
  private readonly screenMenus: MenuEntry[] = []
  private uuids = 0

  constructor(options: HostOptions) {
    this.folder = options.folder ?? 'dist'
    this.user = { ...OWNER, ...options.user }
    this.switches = { ...SWITCHES, ...options.switches }
    this.clock = { now: Date.parse(options.now ?? '2026-01-15T09:00:00Z') }
    const locale = options.locale ?? 'fr_FR'
    this.book = new Book(
      'local-spreadsheet-1',
      options.name ?? 'Classeur',
      locale,
      options.zone ?? 'Europe/Paris',
    )
    this.book.insertSheet(locale.startsWith('fr') ? 'Feuille 1' : 'Sheet1', 0)
    this.person = new GridPerson(
      () => this.book,
      () => this.clock.now,
      () => this.switches,
    )
  }

  /** Runs a global function of the script as a menu press does, and gives its value. */
  run(name: string, ...args: unknown[]): unknown {
    return this.execute('FULL', name, args)
  }

  /** Runs a global function under another authorization mode. */
  runAs(mode: AuthModeName, name: string, ...args: unknown[]): unknown {
    return this.execute(mode, name, args)
  }

  /** Opens the file: `onOpen` runs, except for a viewer, who has no menu. */
  openFile(mode: AuthModeName = 'LIMITED'): void {
    this.screenMenus.length = 0
    if (this.user.role === 'viewer') return
    this.execute(mode, 'onOpen', [{ authMode: mode, user: { email: this.user.email } }])
  }

  /** The menus the script made. */
  menus(): readonly MenuEntry[] {
    return this.screenMenus
  }

  /** Presses the menu item of a caption, wherever it stands. */
  press(caption: string): unknown {
    const find = (entries: readonly MenuEntry[]): MenuEntry | undefined => {
      for (const entry of entries) {
        const found = entry.caption === caption && entry.action ? entry : find(entry.entries)
        if (found) return found
      }
      return undefined
    }
    const action = find(this.screenMenus)?.action
    if (!action) throw new Error(`no menu item: ${caption}`)
    return this.run(action)
  }

  /** How often each `Class.method` was called since the last reset. */
  calls(): Record<string, number> {
    return Object.fromEntries([...this.ledger.counts].sort(([a], [b]) => (a < b ? -1 : 1)))
  }

  /** The calls in order since the last reset. */
  trace(): readonly TracedCall[] {
    return this.ledger.trace
  }

  resetCalls(): void {
    this.ledger.counts.clear()
    this.ledger.trace.length = 0
  }

  /** Another person sits down. */
  switchUser(user: Partial<Person>): void {
    this.user = { ...this.user, ...user }
  }

  /** Moves the simulated present. */
  today(instant: string): void {
    this.clock.now = Date.parse(instant)
  }

  /** The simulated present, in milliseconds. */
  now(): number {
    return this.clock.now
  }

  /** Another run takes the document lock, or gives it back. */
  holdLock(held: boolean): void {
    this.lock.holder = held ? this : null
  }

  /** The whole state as JSON values. */
  save(): SavedHost {
    return { book: saveBook(this.book), now: this.clock.now }
  }

  /** Returns to a saved state. */
  load(saved: SavedHost): void {
    this.book = loadBook(saved.book)
    this.clock.now = saved.now
  }

  /** The workbook as an .xlsx file. */
  toXlsx(): Promise<Uint8Array> {
    return toXlsx(this.book)
  }

  private execute(mode: AuthModeName, name: string, args: readonly unknown[]): unknown {
    const manifest = readManifest(this.folder)
    const { toasts, dialogs, answers, log } = this
    const screen = { menus: this.screenMenus, toasts, dialogs, answers, log }
    const desk = {
      book: this.book,
      person: this.user,
      clock: this.clock,
      switches: this.switches,
      screen,
      lock: this.lock,
      cache: this.cache,
      folder: this.folder,
      scriptZone: manifest.timeZone ?? 'Etc/GMT',
      uuid: () => this.nextUuid(),
    }
    const { ledger, faults } = this
    const scopes = manifest.oauthScopes ?? null
    return execute({ desk, ledger, faults, scopes, mode }, name, args)
  }

  private nextUuid(): string {
    this.uuids += 1
    return `00000000-0000-4000-8000-${this.uuids.toString(16).padStart(12, '0')}`
  }
}

/** Opens a host over a new workbook of one empty sheet. */
export function openHost(options: HostOptions = {}): LocalHost {
  return new LocalHost(options)
}
