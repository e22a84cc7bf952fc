// The script's own world: a fresh context whose arrays, dates and errors are the ones the script
// knows, whose clock is simulated, and which lacks what Apps Script lacks.
import vm from 'node:vm'

/** Builders of values that belong to the script. */
export interface Realm {
  readonly globals: Record<string, unknown>
  readonly array: (length: number) => unknown[]
  readonly object: () => Record<string, unknown>
  readonly date: (instant: number) => object
  readonly error: (message: string, name: string) => Error
}

/** Names newer than ES2019: a script that needs one should not find it by luck. */
const NEWER = `
  delete globalThis.BigInt; delete globalThis.BigInt64Array; delete globalThis.BigUint64Array
  delete globalThis.WeakRef; delete globalThis.FinalizationRegistry; delete globalThis.AggregateError
  delete globalThis.SharedArrayBuffer; delete globalThis.Atomics; delete globalThis.Iterator
  for (const name of ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with',
    'group', 'groupToMap']) delete Array.prototype[name]
  for (const name of ['at', 'replaceAll', 'matchAll', 'isWellFormed', 'toWellFormed'])
    delete String.prototype[name]
  for (const name of ['hasOwn', 'groupBy']) delete Object[name]
  for (const name of ['allSettled', 'any', 'withResolvers']) delete Promise[name]
  delete Array.fromAsync; delete Map.groupBy
  delete globalThis.structuredClone; delete globalThis.globalThis
`

const BUILDERS = `(function (now) {
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
  const builders = {
    array: (length) => new Array(length),
    object: () => ({}),
    date: (instant) => new Real(instant),
    error: (message, name) => {
      const error = new Error(message)
      Object.defineProperty(error, 'name', { value: name, configurable: true, writable: true })
      return error
    },
  }
  ${NEWER}
  return builders
})`

const script = new vm.Script(BUILDERS, { filename: 'realm.js' })

/** Opens a context whose clock reads `now`, in milliseconds. */
export function openRealm(now: () => number): Realm {
  const globals: Record<string, unknown> = {}
  const context = vm.createContext(globals)
  const build: (now: () => number) => Omit<Realm, 'globals'> = script.runInContext(context)
  return { globals, ...build(now) }
}
