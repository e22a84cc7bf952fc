// The door of the embedded host: opens a workbook on which a folder of Apps Script files runs. Long
// because it is the one list of what can be asked of the host; each thing asked is done elsewhere.
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { returned } from './bridge/returned.ts'
import { Curtain } from './execution/buffer.ts'
import { Company, type Interleaving, type Party } from './execution/company.ts'
import { declaredFunctions } from './execution/declaredFunctions.ts'
import { begin, type Execution, execute, type Give, readManifest } from './execution/execute.ts'
import { ScriptFailure } from './execution/failures.ts'
import { Faults } from './execution/faults.ts'
import { actionOf } from './execution/menus.ts'
import { moment } from './execution/moment.ts'
import type { AuthModeName } from './execution/permission.ts'
import type { Run } from './execution/run.ts'
import type { Ledger, TracedCall } from './execution/watch.ts'
import { wording } from './messages.ts'
import { HostPage } from './page.ts'
import { GridPerson } from './person.ts'
import type { Answer, Dialog, MenuEntry, Person, Toast } from './services/desk.ts'
import { Book } from './store/book.ts'
import { Library } from './store/library.ts'
import { type Engine, recalculate } from './store/recalculate.ts'
import { loadBook, type SavedBook, saveBook } from './store/snapshot.ts'
import { SWITCHES, type Switches } from './switches.ts'
import { FileRefused } from './xlsx/fileRefused.ts'
import { fromXlsx } from './xlsx/fromXlsx.ts'
import { toXlsx } from './xlsx/toXlsx.ts'

/** What a host may be told when it is opened; each has a default. */
export interface HostOptions {
  /** Where the Apps Script files lie (`.js`, `.gs`, `.html`, `appsscript.json`); the add-on's by default. */
  readonly folder?: string
  /** The name of the workbook. */
  readonly name?: string
  /** The spreadsheet's locale, which reads and shows its cells: `fr_FR` by default. */
  readonly locale?: string
  /** The spreadsheet's time zone: `Europe/Paris` by default. */
  readonly zone?: string
  /** The simulated present: a day (nine in the morning there), or an ISO instant. */
  readonly today?: string
  /** The same, said as an instant; it wins over `today`. */
  readonly now?: string
  /** Who sits there: the owner, French-speaking, unless told otherwise. `role` gives their rights. */
  readonly user?: Partial<Person>
  /** The authorization mode of every run; `FULL`, and `LIMITED` when the file opens, by default. */
  readonly mode?: AuthModeName
  /** The permissions granted, in place of those the manifest asks for. */
  readonly scopes?: readonly string[]
  readonly switches?: Partial<Switches>
  /** Computes formulas; without it they show `#ERROR!` until somebody gives their result. */
  readonly engine?: Engine
}

/** A file to start from. */
export interface OpenedFrom {
  /** The bytes of an .xlsx file, or where it lies. */
  readonly xlsx: Uint8Array | string
}

/** Who begins a run, and under which authorization mode; the user of the moment, in full, unless told. */
export interface Starter {
  readonly user?: Partial<Person>
  readonly mode?: AuthModeName
  /** Whether a page of the script asks: the run then gives what reaches the page. */
  readonly isPage?: boolean
}

/** The state of a host as JSON values. */
export interface SavedHost {
  readonly book: SavedBook
  readonly now: number
}

/** The add-on as built: beside the sources, or around this file once it is itself built into it. */
const ADDON = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? '../dist' : '..', import.meta.url),
)

const OWNER: Person = { name: 'Camille', email: 'camille@example.com', role: 'owner', locale: 'fr' }

/** A workbook with a script beside it, and the people who use them. */
export class LocalHost {
  /** Gives the value of a formula; null leaves formulas as they are. */
  engine: Engine | null
  /** Acts in the grid as a person does: parsed as typed, counted nowhere, refused nothing. */
  readonly person: GridPerson
  /** The page the script shows, driven without a browser. */
  readonly page: HostPage
  readonly faults = new Faults()
  /** Answers to the coming questions, in order: a text, a button's name, or `{ button }`. */
  readonly answers: Answer[] = []
  /** What runs said in passing, in order. */
  readonly toasts: Toast[] = []
  /** The questions asked and the pages shown, in order. */
  readonly dialogs: Dialog[] = []
  /** The lines of `console` and `Logger`. */
  readonly log: string[] = []
  /** Who starts the runs and types. */
  user: Person
  readonly switches: Switches
  private folder: string
  private readonly mode: AuthModeName | null
  private readonly scopes: readonly string[] | null
  private readonly clock: { now: number }
  private stored: Book
  private readonly curtain = new Curtain()
  private readonly ledger: Ledger = { counts: new Map(), trace: [], alternations: 0 }
  private readonly lock: { holder: object | null } = { holder: null }
  private readonly cache = new Map<string, { value: string; until: number }>()
  private readonly library: Library
  private readonly screenMenus: MenuEntry[] = []
  private uuids = 0
  private opened = 1
  private begun = 0

  constructor(options: HostOptions) {
    this.folder = resolve(options.folder ?? ADDON)
    this.mode = options.mode ?? null
    this.scopes = options.scopes ?? null
    this.user = { ...OWNER, ...options.user }
    this.switches = { ...SWITCHES, ...options.switches }
    this.library = new Library(this.user.role === 'owner' ? this.user.email : OWNER.email)
    const { locale = 'fr_FR', zone = 'Europe/Paris', name = 'Classeur' } = options
    this.clock = { now: moment(options.now ?? options.today ?? '2026-01-15T09:00:00Z', zone) }
    this.engine = options.engine ?? null
    this.stored = new Book('local-spreadsheet-1', name, locale, zone)
    this.stored.insertSheet(locale.startsWith('fr') ? 'Feuille 1' : 'Sheet1', 0)
    this.person = new GridPerson(
      () => this.book,
      () => this.clock.now,
      () => this.switches,
      () => this.recalculate(),
    )
    this.page = new HostPage({
      now: () => this.clock.now,
      waitUntil: (instant) => {
        this.clock.now = Math.max(this.clock.now, instant)
      },
      functions: () => this.functions(),
      call: (name, args) => {
        const give = pageGets(this.user.locale)
        return execute(this.execution('FULL', this.user), { name, args, give })
      },
      killed: () => wording('tooLong', [], this.user.locale),
      dialogs: () => this.dialogs,
    })
  }

  /** The stored workbook itself, for those who look inside; what a run has not sent is not there. */
  get book(): Book {
    this.curtain.look()
    return this.stored
  }

  set book(book: Book) {
    this.stored = book
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
    this.folder = resolve(folder)
    this.screenMenus.length = 0
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
    return begin(this.execution(mode, person), this.begun, task)
  }

  /**
   * Lets runs begun and persons work at the same time, each to its end: before every service call the
   * seed decides who goes. The same seed gives the same interleaving.
   */
  interleave(seed: number, parties: readonly Party[]): Interleaving {
    return new Company(seed, parties, this.clock).gather()
  }

  /** Opens the file: `onOpen` runs, except for a viewer, who has no menu. */
  openFile(mode: AuthModeName = this.mode ?? 'LIMITED'): void {
    this.screenMenus.length = 0
    if (this.user.role === 'viewer') return
    this.execute(mode, 'onOpen', [{ authMode: mode, user: { email: this.user.email } }])
  }

  /** The menus the script made. */
  menus(): readonly MenuEntry[] {
    return this.screenMenus
  }

  /** Presses the menu entry of a caption, or of a path such as `Outils › Exporter…`. */
  press(caption: string): unknown {
    return this.run(actionOf(this.screenMenus, caption))
  }

  /** How often each `Class.method` was called since the last reset. */
  calls(): Record<string, number> {
    return Object.fromEntries([...this.ledger.counts].sort(([a], [b]) => (a < b ? -1 : 1)))
  }

  /** The calls in order since the last reset. */
  trace(): readonly TracedCall[] {
    return this.ledger.trace
  }

  /** Counts calls from nothing again. */
  /** How often since the last reset a read came after a write, and had to send it first. */
  alternations(): number {
    return this.ledger.alternations
  }

  resetCalls(): void {
    this.ledger.counts.clear()
    this.ledger.trace.length = 0
    this.ledger.alternations = 0
  }

  /** Another person sits down. */
  switchUser(user: Partial<Person>): void {
    this.user = { ...this.user, ...user }
  }

  /** Moves the simulated present: to a day, nine in the morning there, or to an ISO instant. */
  today(day: string): void {
    this.clock.now = moment(day, this.book.zone)
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

  /**
   * Opens an .xlsx file in place of the workbook. What .xlsx does not hold is gone: metadata, document
   * properties. A file that cannot be opened throws `FileRefused`, in the person's language, and the
   * workbook stays as it was.
   */
  async openXlsx(file: Uint8Array | string, name = this.book.name): Promise<void> {
    const { locale, zone, properties } = this.book
    this.opened += 1
    const home = { id: `local-spreadsheet-${this.opened}`, name, locale, zone }
    try {
      const book = await fromXlsx(typeof file === 'string' ? await bytesOf(file) : file, home)
      book.properties = new Map([...properties].filter(([store]) => store !== 'document'))
      this.book = book
      this.screenMenus.length = 0
    } catch (error) {
      throw error instanceof FileRefused ? error.spokenIn(this.user.locale) : error
    }
  }

  /** The functions of the scripts, as a page finds them. */
  functions(): readonly string[] {
    return declaredFunctions(this.folder)
  }

  private execute(mode: AuthModeName, name: string, args: readonly unknown[]): unknown {
    return execute(this.execution(mode, this.user), { name, args })
  }

  private execution(mode: AuthModeName, person: Person): Execution {
    const manifest = readManifest(this.folder)
    const { toasts, dialogs, answers, log } = this
    const screen = { menus: this.screenMenus, toasts, dialogs, answers, log }
    const desk = {
      book: this.book,
      person,
      clock: this.clock,
      switches: this.switches,
      screen,
      lock: this.lock,
      cache: this.cache,
      library: this.library,
      folder: this.folder,
      scriptZone: manifest.timeZone ?? 'Etc/GMT',
      uuid: () => this.nextUuid(),
    }
    const { ledger, faults, curtain } = this
    const recalculate = () => this.recalculate()
    const scopes = this.scopes ?? manifest.oauthScopes ?? null
    return { desk, ledger, faults, scopes, mode, curtain, recalculate }
  }

  private recalculate(): void {
    if (this.engine) recalculate(this.stored, this.engine)
  }

  private nextUuid(): string {
    this.uuids += 1
    return `00000000-0000-4000-8000-${this.uuids.toString(16).padStart(12, '0')}`
  }
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch {
    throw new FileRefused('missing', path)
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
