// What dist/local/host.js gives to other projects: the embedded host, alone in one file.
export type { Interleaving, Party } from './company.ts'
export { RunKilled, ScriptFailure } from './failures.ts'
export { Faults } from './faults.ts'
export {
  type HostOptions,
  LocalHost,
  type OpenedFrom,
  openHost,
  type SavedHost,
  type Starter,
} from './host.ts'
export type { AuthModeName } from './permission.ts'
export { GridPerson } from './person.ts'
export { type Outcome, Run, type RunState } from './run.ts'
export type { Answer, Dialog, MenuEntry, Person, Question, Role, Toast } from './services/desk.ts'
export type { Scalar } from './store/cell.ts'
export type { Quotes, Switches } from './switches.ts'
export type { TracedCall } from './watch.ts'
export { FileRefused } from './xlsx/fileRefused.ts'
