// The door of the embedded host: opens a workbook on which a folder of Apps Script files runs. Long
// because it is the one list of what can be asked of the host; each thing asked is done elsewhere.
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { returned } from './bridge/returned.ts'
import { Company, type Interleaving, type Party } from './execution/company.ts'
import { begin, execute, type Give } from './execution/execute.ts'
import { ScriptFailure } from './execution/failures.ts'
import { Faults } from './execution/faults.ts'
import { Ground } from './execution/ground.ts'
import { actionOf } from './execution/menus.ts'
import { moment } from './execution/moment.ts'
import type { AuthModeName } from './execution/permission.ts'
import type { Run } from './execution/run.ts'
import type { TracedCall } from './execution/watch.ts'
import { wording } from './messages.ts'
import type { HostOptions, OpenedFrom, SavedHost, Starter } from './options.ts'
import { HostPage } from './page.ts'
import { GridPerson } from './person.ts'
import type { Answer, Dialog, MenuEntry, Person, Toast } from './services/desk.ts'
import { Book } from './store/book.ts'
import type { Engine } from './store/recalculate.ts'
import { loadBook, saveBook } from './store/snapshot.ts'
import { SWITCHES, type Switches } from './switches.ts'
import { fileBytes } from './xlsx/fileBytes.ts'
import { FileRefused } from './xlsx/fileRefused.ts'
import { fromXlsx } from './xlsx/fromXlsx.ts'
import { LeftOut } from './xlsx/leftOut.ts'
import { toXlsx } from './xlsx/toXlsx.ts'

/** The add-on as built: beside the sources, or around this file once it is itself built into it. */
const ADDON = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? '../dist' : '..', import.meta.url),
)

const OWNER: Person = { name: 'Camille', email: 'camille@example.com', role: 'owner', locale: 'fr' }

/** A workbook with a script beside it, and the people who use them. */
export class LocalHost {
  /** Acts in the grid as a person does: parsed as typed, counted nowhere, refused nothing. */
  readonly person: GridPerson
  /** The page the script shows, driven without a browser. */
  readonly page: HostPage
  readonly faults = new Faults()
  /** Answers to the coming questions, in order: a text, a button's name, or `{ button }`. */
  readonly answers: Answer[]
  /** What runs said in passing, in order. */
  readonly toasts: Toast[]
  /** The questions asked and the pages shown, in order. */
  readonly dialogs: Dialog[]
  /** The lines of `console` and `Logger`. */
  readonly log: string[]
  /** Who starts the runs and types. */
  user: Person
  readonly switches: Switches
  /** What the .xlsx last opened or written could not take along, one line a kind, in the person's language. */
  leftOut: readonly string[] = []
  private readonly mode: AuthModeName | null
  private readonly ground: Ground
  private begun = 0

  constructor(options: HostOptions) {
    const { locale = 'fr_FR', zone = 'Europe/Paris', name = 'Classeur' } = options
    this.mode = options.mode ?? null
    this.user = { ...OWNER, ...options.user }
    this.switches = { ...SWITCHES, ...options.switches }
    const book = new Book('local-spreadsheet-1', name, locale, zone)
    book.insertSheet(locale.startsWith('fr') ? 'Feuille 1' : 'Sheet1', 0)
    this.ground = new Ground({
      book,
      folder: options.folder ?? ADDON,
      now: moment(options.now ?? options.today ?? '2026-01-15T09:00:00Z', zone),
      owner: this.user.role === 'owner' ? this.user.email : OWNER.email,
      switches: this.switches,
      faults: this.faults,
      scopes: options.scopes ?? null,
      engine: options.engine ?? null,
    })
    this.answers = this.ground.answers
    this.toasts = this.ground.toasts
    this.dialogs = this.ground.dialogs
    this.log = this.ground.log
    this.person = new GridPerson(
      () => this.book,
      () => this.now(),
      () => this.switches,
      () => this.ground.recalculate(),
    )
    this.page = this.openedPage()
  }

  /** The stored workbook itself, for those who look inside; what a run has not sent is not there. */
  get book(): Book {
    return this.ground.book
  }

  /** Gives the value of a formula; null leaves formulas as they are. */
  get engine(): Engine | null {
    return this.ground.engine
  }

  set engine(engine: Engine | null) {
    this.ground.engine = engine
  }

  /**
   * Runs a global function of the scripts in a fresh context, and gives its value in plain data. What
   * the script throws is thrown as `ScriptFailure`; a run ended by time or by a fault, `RunKilled`.
   */
  run(name: string, ...args: unknown[]): unknown {
    return this.execute(this.mode ?? 'FULL', name, args)
  }

  /** Puts another folder of Apps Script files beside the workbook; its menus come with `openFile`. */
  useScripts(folder: string): void {
    this.ground.folder = resolve(folder)
    this.ground.menus.length = 0
  }

  /** Runs a global function under another authorization mode. */
  runAs(mode: AuthModeName, name: string, ...args: unknown[]): unknown {
    return this.execute(mode, name, args)
  }

  /** Begins a run that can pause, as `run` would make it; nothing of it has run yet. */
  begin(name: string, ...args: unknown[]): Run {
    return this.beginAs({}, name, ...args)
  }

  /** Begins a run by somebody else than the user of the moment, or under another mode. */
  beginAs(starter: Starter, name: string, ...args: unknown[]): Run {
    const { user = {}, mode = this.mode ?? 'FULL', isPage = false } = starter
    const person = { ...this.user, ...user }
    this.begun += 1
    const task = isPage ? { name, args, give: pageGets(person.locale) } : { name, args }
    return begin(this.ground.execution(mode, person), this.begun, task)
  }

  /**
   * Lets runs begun and persons work at the same time, each to its end: before every service call the
   * seed decides who goes. The same seed gives the same interleaving.
   */
  interleave(seed: number, parties: readonly Party[]): Interleaving {
    return new Company(seed, parties, this.ground.clock).gather()
  }

  /** Opens the file: `onOpen` runs, except for a viewer, who has no menu. */
  openFile(mode: AuthModeName = this.mode ?? 'LIMITED'): void {
    this.ground.menus.length = 0
    if (this.user.role === 'viewer') return
    this.execute(mode, 'onOpen', [{ authMode: mode, user: { email: this.user.email } }])
  }

  /** The menus the script made. */
  menus(): readonly MenuEntry[] {
    return this.ground.menus
  }

  /** Presses the menu entry of a caption, or of a path such as `Outils › Exporter…`. */
  press(caption: string): unknown {
    return this.run(actionOf(this.ground.menus, caption))
  }

  /** How often each `Class.method` was called since the last reset. */
  calls(): Record<string, number> {
    return Object.fromEntries([...this.ground.ledger.counts].sort(([a], [b]) => (a < b ? -1 : 1)))
  }

  /** The calls in order since the last reset. */
  trace(): readonly TracedCall[] {
    return this.ground.ledger.trace
  }

  /** How often since the last reset a read came after a write, and had to send it first. */
  alternations(): number {
    return this.ground.ledger.alternations
  }

  /** Counts calls from nothing again. */
  resetCalls(): void {
    this.ground.resetCalls()
  }

  /** Another person sits down. */
  switchUser(user: Partial<Person>): void {
    this.user = { ...this.user, ...user }
  }

  /** Moves the simulated present: to a day, nine in the morning there, or to an ISO instant. */
  today(day: string): void {
    this.ground.clock.now = moment(day, this.book.zone)
  }

  /** The simulated present, in milliseconds. */
  now(): number {
    return this.ground.clock.now
  }

  /** Another run takes the document lock, or gives it back. */
  holdLock(held: boolean): void {
    this.ground.lock.holder = held ? this : null
  }

  /** The whole state as JSON values: the workbook, and those that scripts made beside it. */
  save(): SavedHost {
    const others = [...this.ground.library.books.values()].map(saveBook)
    return { book: saveBook(this.book), others, now: this.now() }
  }

  /** Returns to a saved state. */
  load(saved: SavedHost): void {
    this.ground.book = loadBook(saved.book)
    this.ground.library.hold((saved.others ?? []).map(loadBook))
    this.ground.clock.now = saved.now
  }

  /** The workbook as an .xlsx file; `leftOut` then tells what it could not hold. */
  async toXlsx(): Promise<Uint8Array> {
    const leftOut = new LeftOut()
    const bytes = await toXlsx(this.book, leftOut)
    this.leftOut = leftOut.inWords(this.user.locale)
    return bytes
  }

  /**
   * Opens an .xlsx file in place of the workbook. What .xlsx does not hold is gone: metadata, document
   * properties; `leftOut` tells what the file held and the workbook cannot. A file that cannot be opened throws `FileRefused`, in the person's language, and the
   * workbook stays as it was.
   */
  async openXlsx(file: Uint8Array | string, name = this.book.name): Promise<void> {
    const { locale, zone, properties } = this.book
    const home = { id: this.ground.library.freshId(), name, locale, zone }
    try {
      const bytes = typeof file === 'string' ? await fileBytes(file) : file
      const { book, leftOut } = await fromXlsx(bytes, home)
      this.leftOut = leftOut.inWords(this.user.locale)
      book.properties = new Map([...properties].filter(([store]) => store !== 'document'))
      this.ground.book = book
      this.ground.menus.length = 0
    } catch (error) {
      throw error instanceof FileRefused ? error.spokenIn(this.user.locale) : error
    }
  }

  /** The functions of the scripts, as a page finds them. */
  functions(): readonly string[] {
    return this.ground.functions()
  }

  private execute(mode: AuthModeName, name: string, args: readonly unknown[]): unknown {
    return execute(this.ground.execution(mode, this.user), { name, args })
  }

  private openedPage(): HostPage {
    const { clock, dialogs } = this.ground
    return new HostPage({
      now: () => clock.now,
      waitUntil: (instant) => {
        clock.now = Math.max(clock.now, instant)
      },
      functions: () => this.functions(),
      call: (name, args) => {
        const give = pageGets(this.user.locale)
        return execute(this.ground.execution('FULL', this.user), { name, args, give })
      },
      killed: () => wording('tooLong', [], this.user.locale),
      dialogs: () => dialogs,
    })
  }
}

/** What a page gets of a value; what it cannot get throws what it is told. */
function pageGets(locale: string): Give {
  return (value, isService) => {
    const answer = returned(value, isService)
    if (answer.ok) return answer.value
    throw new ScriptFailure(wording(answer.failure, [], locale), '', '')
  }
}

/**
 * Opens a host over a new workbook of one empty sheet; given `xlsx`, over that file, and then it gives a
 * promise.
 */
export function openHost(options: HostOptions & OpenedFrom): Promise<LocalHost>
export function openHost(options?: HostOptions): LocalHost
export function openHost(options: HostOptions & Partial<OpenedFrom> = {}) {
  const host = new LocalHost(options)
  return options.xlsx === undefined ? host : host.openXlsx(options.xlsx).then(() => host)
}
