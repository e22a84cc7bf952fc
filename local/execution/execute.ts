// One execution: a fresh context, the services of the moment, the folder's files, one call.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { wording } from '../messages.ts'
import { BrowserService } from '../services/browser.ts'
import { CacheServiceService } from '../services/cache.ts'
import { type Desk, mayEdit } from '../services/desk.ts'
import { HtmlServiceService } from '../services/html.ts'
import { LockServiceService, releaseLocks } from '../services/lock.ts'
import { ConsoleService, LoggerService } from '../services/log.ts'
import { makers } from '../services/makers.ts'
import { PropertiesServiceService } from '../services/properties.ts'
import { ScriptAppService } from '../services/script.ts'
import { SessionService } from '../services/session.ts'
import { SpreadsheetAppService } from '../services/spreadsheetApp.ts'
import { UtilitiesService } from '../services/utilities.ts'
import type { Sheet } from '../store/sheet.ts'
import { Boundary } from './boundary.ts'
import { type Curtain, WriteBuffer } from './buffer.ts'
import { chance } from './chance.ts'
import { runLimit } from './clock.ts'
import { Course } from './course.ts'
import { RunKilled, ScriptFailure } from './failures.ts'
import type { Faults } from './faults.ts'
import { copied, Memory } from './memory.ts'
import { Pause } from './pause.ts'
import { type AuthModeName, Permission } from './permission.ts'
import { openRealm, type Realm } from './realm.ts'
import { Run } from './run.ts'
import { declared, scripts } from './scripts.ts'
import { type Ledger, Watch, type Watched } from './watch.ts'

interface Manifest {
  readonly timeZone?: string
  readonly oauthScopes?: readonly string[]
}

/** The manifest of a folder of scripts; an empty one when it has none. What is no JSON throws in words. */
export function readManifest(folder: string): Manifest {
  const path = join(folder, 'appsscript.json')
  if (!existsSync(path)) return {}
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new SyntaxError(
      `appsscript.json is no JSON: ${error instanceof Error ? error.message : error}`,
    )
  }
}

export interface Execution {
  readonly desk: Omit<Desk, 'run' | 'permission' | 'make' | 'buffer'>
  readonly ledger: Ledger
  readonly faults: Faults
  readonly scopes: readonly string[] | null
  readonly mode: AuthModeName
  /** Where the host notices that somebody looks at its workbook. */
  readonly curtain: Curtain
  /** Computes the formulas of the workbook. */
  readonly recalculate: () => void
}

/** What is made of the value a run gave; `isService` tells Google's objects from the script's own. */
export type Give = (value: unknown, isService: (value: object) => boolean) => unknown

/** What is run: a global function, its arguments, and what is made of its value. */
export interface Task {
  readonly name: string
  readonly args: readonly unknown[]
  readonly give?: Give
}

/** All that stands ready for a run: the same over its attempts, when it pauses. */
interface Stage {
  readonly desk: Desk
  readonly services: ReturnType<typeof services>
  readonly watched: Watched
  /** Decides the script’s chance; null leaves it to the engine. */
  readonly seed: number | null
}

/** Makes a run ready; with a memory it can pause. */
function stage(execution: Execution, memory: Memory | null, seed: number | null): Stage {
  const { ledger, faults, mode, scopes } = execution
  const permission = new Permission(mode, scopes, execution.desk.person.locale)
  const buffer: WriteBuffer = new WriteBuffer({
    isThere: (sheet) => isThere(desk, sheet),
    curtain: execution.curtain,
    recalculate: execution.recalculate,
    waits: execution.desk.switches.writesWaitForFlush,
    mayEdit: (sheet, area) => mayEdit(desk, sheet, area),
  })
  const run = { waiting: memory }
  const desk: Desk = { ...execution.desk, permission, buffer, make: makers, run }
  const course = new Course(faults.take(), memory)
  const { clock } = desk
  const limit = runLimit(mode)
  const watched = { ledger, clock, faults, permission, course, buffer, limit }
  return { desk, services: services(desk), watched, seed }
}

/** Runs a global function of the folder; gives its value, or throws what the script threw. */
export function execute(execution: Execution, task: Task): unknown {
  const ready = stage(execution, null, null)
  try {
    return attempt(ready, task)
  } finally {
    leave(ready.desk)
  }
}

/** Begins a run that can pause. */
export function begin(execution: Execution, seed: number, task: Task): Run {
  const memory = new Memory(execution.desk.clock)
  const ready = stage(execution, memory, seed)
  const kept = { ...task, args: task.args.map(copied) }
  return new Run({
    name: task.name,
    memory,
    attempt: () => attempt(ready, kept),
    aside: (act) => ready.desk.buffer.aside(act),
    leave: () => leave(ready.desk),
  })
}

/** A run that has ended holds nothing any more; one that was stopped had not sent all it wrote. */
function leave(desk: Desk): void {
  const { buffer, switches } = desk
  if (switches.killLosesWrites) buffer.lose()
  else buffer.sendSilently()
  releaseLocks(desk)
}

/** Runs a function in a fresh context; throws `Pause` when the run steps aside before its end. */
function attempt(
  { desk, services, watched, seed }: Stage,
  { name, args, give = intoHost }: Task,
): unknown {
  const watch = new Watch(watched)
  const language = desk.switches.newerLanguage ? 2021 : 2019
  const random = seed === null ? null : chance(seed)
  const realm = openRealm(() => watch.now(), random, language)
  const boundary = new Boundary(realm, watch, desk.person.locale, desk.switches.quotes)
  for (const [global, service] of services) realm.globals[global] = boundary.face(service)
  desk.buffer.comeBack()
  try {
    const files = scripts(desk.folder, language)
    for (const { code } of files) realm.load(code)
    const run = entry(realm, declared(files), desk, name)
    const value = run(...args.map((arg) => boundary.outward(arg)))
    const settled = realm.settled(value)
    if (watch.over) endedBy(watch.over)
    boundary.told(() => desk.buffer.send())
    return give(settled, boundary.isFace)
  } catch (error) {
    if (watch.over === 'paused') desk.buffer.stepAside()
    if (watch.over) endedBy(watch.over)
    desk.buffer.sendSilently()
    throw isHostError(error) ? error : scriptFailure(error)
  }
}

function endedBy(over: 'killed' | 'paused'): never {
  throw over === 'killed' ? new RunKilled() : new Pause()
}

/** Whether a sheet is still in one of the workbooks a run can reach. */
function isThere({ book, library }: Desk, sheet: Sheet): boolean {
  return [book, ...library.books.values()].some(({ sheets }) => sheets.includes(sheet))
}

function services(desk: Desk) {
  return [
    ['SpreadsheetApp', new SpreadsheetAppService(desk)],
    ['PropertiesService', new PropertiesServiceService(desk)],
    ['LockService', new LockServiceService(desk)],
    ['CacheService', new CacheServiceService(desk)],
    ['HtmlService', new HtmlServiceService(desk)],
    ['Session', new SessionService(desk)],
    ['Utilities', new UtilitiesService(desk)],
    ['ScriptApp', new ScriptAppService()],
    ['Browser', new BrowserService(desk)],
    ['Logger', new LoggerService(desk)],
    ['console', new ConsoleService(desk)],
  ] as const
}

/** What a name leads to: a function declared at the top of a file, or a member of what stands there. */
function entry(
  realm: Realm,
  functions: readonly string[],
  desk: Desk,
  name: string,
): (...args: unknown[]) => unknown {
  const known =
    functions.includes(name) || name.includes('.') || desk.switches.variablesAreFunctions
  const found = known && !name.endsWith('_') ? realm.named(name) : undefined
  if (typeof found !== 'function') {
    const message = wording('noFunction', [name], desk.person.locale)
    throw new ScriptFailure(message, 'Exception', '')
  }
  return (...args) => found.apply(realm.named(name.split('.').slice(0, -1).join('.')), args)
}

function isHostError(error: unknown): error is Error {
  return error instanceof Error
}

function scriptFailure(error: unknown): ScriptFailure {
  if (typeof error !== 'object' || error === null) return new ScriptFailure(String(error), '', '')
  const { message = String(error), name = 'Error', stack = '' } = error as Partial<Error>
  return new ScriptFailure(message, name, stack)
}

/** A script's value as the host's own arrays, dates and plain objects. */
function intoHost(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return Array.from(value, (item) => intoHost(item))
  if (Object.prototype.toString.call(value) === '[object Date]') return new Date(Number(value))
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, intoHost(part)]))
}
