// The script's own world: a fresh context whose arrays, dates and errors are the ones the script
// knows, whose clock is simulated, and which lacks what Apps Script lacks.
import vm from 'node:vm'
import type { Language } from './scripts.ts'

/** Builders of values that belong to the script. */
export interface Realm {
  readonly globals: Record<string, unknown>
  readonly array: (length: number) => unknown[]
  readonly object: () => Record<string, unknown>
  readonly date: (instant: number) => object
  readonly error: (message: string, name: string) => Error
  /** Runs a file of scripts in the script's world. */
  readonly load: (code: vm.Script) => void
  /** What stands under a name, `f` or `Menu.open`, variables included; undefined under none. */
  readonly named: (path: string) => unknown
  /** Runs what promises left to do; gives the value of a promise, throws what it was refused with. */
  readonly settled: (value: unknown) => unknown
  /** The value of some code read in the script's world. */
  readonly compiled: (code: string) => unknown
}

/** What became of a promise; both are undefined while it is pending. */
interface Outcome {
  readonly value?: unknown
  readonly refused?: { readonly reason: unknown }
}

/** Names of the engine that nobody has told of on Apps Script: a script should not find one by luck. */
const UNTOLD = `
  delete globalThis.BigInt; delete globalThis.BigInt64Array; delete globalThis.BigUint64Array
  delete globalThis.WeakRef; delete globalThis.FinalizationRegistry; delete globalThis.AggregateError
  delete globalThis.SharedArrayBuffer; delete globalThis.Atomics; delete globalThis.Iterator
  delete globalThis.structuredClone
  delete Array.fromAsync; delete Map.groupBy
  if (language < 2021) {
    for (const name of ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with',
      'group', 'groupToMap']) delete Array.prototype[name]
    for (const name of ['at', 'replaceAll', 'matchAll', 'isWellFormed', 'toWellFormed'])
      delete String.prototype[name]
    for (const name of ['hasOwn', 'groupBy']) delete Object[name]
    for (const name of ['allSettled', 'any', 'withResolvers']) delete Promise[name]
  }
  delete globalThis.globalThis
`

const BUILDERS = `(function (now, random, language) {
  const Real = Date
  function Clock(...parts) {
    if (!new.target) return new Real(now()).toString()
    const instant = parts.length === 0 ? [now()] : parts
    return Reflect.construct(Real, instant, new.target === Clock ? Real : new.target)
  }
  Object.defineProperty(Clock, 'name', { value: 'Date' })
  Clock.prototype = Real.prototype
  Object.defineProperty(Real.prototype, 'constructor', { value: Clock, writable: true, configurable: true })
  Clock.now = () => now(); Clock.UTC = Real.UTC; Clock.parse = Real.parse
  globalThis.Date = Clock
  if (random) Math.random = () => random()
  const builders = {
    array: (length) => new Array(length),
    object: () => ({}),
    date: (instant) => new Real(instant),
    error: (message, name) => {
      const error = new Error(message)
      Object.defineProperty(error, 'name', { value: name, configurable: true, writable: true })
      return error
    },
    outcome: (value) => {
      const outcome = {}
      if (value instanceof Promise) value.then((given) => { outcome.value = given },
        (reason) => { outcome.refused = { reason } })
      else outcome.value = value
      return outcome
    },
  }
  ${UNTOLD}
  return builders
})`

const script = new vm.Script(BUILDERS, { filename: 'realm.js' })
const nothing = new vm.Script('')

const NAME = /^[\p{L}_$][\p{L}\p{N}_$]*(\.[\p{L}_$][\p{L}\p{N}_$]*)*$/u

/**
 * Opens a context whose clock reads `now`, in milliseconds; its chance is the engine’s, or `random`. In
 * the language of 2019, built-ins have no member that came later.
 */
export function openRealm(
  now: () => number,
  random: (() => number) | null,
  language: Language,
): Realm {
  // Promises of the script wait for the end of an evaluation there, and never outlive the run. Its globals
  // are ordinary ones where Node can make them so (20.18), which is twice as fast as watched ones.
  const context = vm.createContext(vm.constants?.DONT_CONTEXTIFY, {
    microtaskMode: 'afterEvaluate',
  })
  const globals: Record<string, unknown> = context
  const build = script.runInContext(context)
  const { outcome, ...builders } = build(now, random, language)
  const settled = (value: unknown): unknown => {
    const told: Outcome = outcome(value)
    nothing.runInContext(context)
    if (told.refused) throw told.refused.reason
    return told.value
  }
  const named = (path: string): unknown =>
    NAME.test(path)
      ? vm.runInContext(
          `typeof ${path.split('.')[0]} === 'undefined' ? undefined : ${path}`,
          context,
        )
      : undefined
  const compiled = (code: string): unknown => vm.runInContext(code, context)
  const load = (code: vm.Script): void => void code.runInContext(context)
  return { globals, ...builders, load, named, settled, compiled }
}
