// What runs stand on, and what stays when they end: the workbook, its owner's other workbooks, the
// clock, the locks, the counts, and all that was said and shown.
import { resolve } from 'node:path'
import type { Answer, Dialog, LockBox, MenuEntry, Person, Toast } from '../services/desk.ts'
import type { Book } from '../store/book.ts'
import { Library } from '../store/library.ts'
import { type Engine, recalculate } from '../store/recalculate.ts'
import type { Switches } from '../switches.ts'
import { Curtain } from './buffer.ts'
import { type Execution, readManifest } from './execute.ts'
import type { Faults } from './faults.ts'
import type { AuthModeName } from './permission.ts'
import { declared, scripts } from './scripts.ts'
import type { Ledger } from './watch.ts'

/** What a ground is told once and for all. */
export interface GroundPlan {
  readonly book: Book
  readonly folder: string
  readonly now: number
  /** The address of the owner of all workbooks. */
  readonly owner: string
  readonly switches: Switches
  readonly faults: Faults
  /** The permissions granted; null for those of the manifest. */
  readonly scopes: readonly string[] | null
  readonly engine: Engine | null
}

/** The ground of all runs of one host. */
export class Ground {
  folder: string
  engine: Engine | null
  readonly switches: Switches
  readonly faults: Faults
  readonly clock: { now: number }
  readonly library: Library
  readonly answers: Answer[] = []
  readonly toasts: Toast[] = []
  readonly dialogs: Dialog[] = []
  readonly log: string[] = []
  readonly menus: MenuEntry[] = []
  readonly ledger: Ledger = { counts: new Map(), trace: [], alternations: 0 }
  readonly lock: LockBox = { holder: null }
  private stored: Book
  private readonly scopes: readonly string[] | null
  private readonly curtain = new Curtain()
  private readonly cache = new Map<string, { value: string; until: number }>()
  private uuids = 0

  constructor({ book, folder, now, owner, switches, faults, scopes, engine }: GroundPlan) {
    this.stored = book
    this.folder = resolve(folder)
    this.clock = { now }
    this.library = new Library(owner)
    this.switches = switches
    this.faults = faults
    this.scopes = scopes
    this.engine = engine
  }

  /** The workbook; what a run has not sent is not there for whoever looks. */
  get book(): Book {
    this.curtain.look()
    return this.stored
  }

  set book(book: Book) {
    this.stored = book
  }

  /** The functions of the scripts, as a page finds them. */
  functions(): readonly string[] {
    return declared(scripts(this.folder, this.switches.newerLanguage ? 2021 : 2019))
  }

  /** All that a run by somebody, under a mode, is made of. */
  execution(mode: AuthModeName, person: Person): Execution {
    const manifest = readManifest(this.folder)
    const { menus, toasts, dialogs, answers, log } = this
    const { book, clock, switches, lock, cache, library, folder } = this
    const desk = {
      ...{ book, person, clock, switches, lock, cache, library, folder },
      screen: { menus, toasts, dialogs, answers, log },
      scriptZone: manifest.timeZone ?? 'Etc/GMT',
      uuid: () => this.nextUuid(),
    }
    const { ledger, faults, curtain } = this
    const scopes = this.scopes ?? manifest.oauthScopes ?? null
    return { desk, ledger, faults, scopes, mode, curtain, recalculate: () => this.recalculate() }
  }

  /** Has the engine, where there is one, compute every formula. */
  recalculate(): void {
    if (this.engine) recalculate(this.stored, this.engine)
  }

  /** Counts calls from nothing again. */
  resetCalls(): void {
    this.ledger.counts.clear()
    this.ledger.trace.length = 0
    this.ledger.alternations = 0
  }

  private nextUuid(): string {
    this.uuids += 1
    return `00000000-0000-4000-8000-${this.uuids.toString(16).padStart(12, '0')}`
  }
}
