// What dist/local/host.js gives to other projects: the embedded host, alone in one file.
export type { Interleaving, Party } from './execution/company.ts'
export { RunKilled, ScriptFailure } from './execution/failures.ts'
export { Faults } from './execution/faults.ts'
export type { AuthModeName } from './execution/permission.ts'
export { type Outcome, Run, type RunState } from './execution/run.ts'
export type { TracedCall } from './execution/watch.ts'
export {
  type HostOptions,
  LocalHost,
  type OpenedFrom,
  openHost,
  type SavedHost,
  type Starter,
} from './host.ts'
export { GridPerson } from './person.ts'
export type { Answer, Dialog, MenuEntry, Person, Question, Role, Toast } from './services/desk.ts'
export type { Scalar } from './store/cell.ts'
export type { Quotes, Switches } from './switches.ts'
export { FileRefused } from './xlsx/fileRefused.ts'
