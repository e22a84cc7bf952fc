// The border between the host and the script. A script never holds a service of ours but its face:
// an object with the service's methods and nothing else. Every call passes here, is watched, and
// its values change worlds: faces become services on the way in; arrays, dates, plain objects and
// refusals become the script's own on the way out.
import { inspect } from 'node:util'
import { Refusal, requoted, wording } from '../messages.ts'
import { Afterwards } from '../services/afterwards.ts'
import { argumentsOf } from '../services/argumentsOf.ts'
import { isConstant } from '../services/constants.ts'
import { Service } from '../services/service.ts'
import type { Quotes } from '../switches.ts'
import type { Realm } from './realm.ts'
import type { Watch } from './watch.ts'

type Method = (...args: unknown[]) => unknown

/** The border of one execution. */
export class Boundary {
  private readonly faces = new WeakMap<Service, object>()
  private readonly services = new WeakMap<object, Service>()
  private readonly prototypes = new Map<object, object>()
  private readonly realm: Realm
  private readonly watch: Watch
  private readonly locale: string
  private readonly quotes: Quotes

  constructor(realm: Realm, watch: Watch, locale: string, quotes: Quotes) {
    this.realm = realm
    this.watch = watch
    this.locale = locale
    this.quotes = quotes
  }

  /** The face a script sees of a service: always the same one. */
  face(service: Service): object {
    const known = this.faces.get(service)
    if (known) return known
    const face: object = Object.create(this.prototype(service))
    for (const [name, value] of constantsOf(service)) Object.defineProperty(face, name, { value })
    this.faces.set(service, face)
    service.face = face
    this.services.set(face, service)
    return face
  }

  /** Whether an object of the script's is the face of a service. */
  readonly isFace = (value: object): boolean => this.services.has(value)

  /** A value on its way to the script. */
  outward(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value
    if (value instanceof Afterwards) return this.outward(value.finish(this.realm.compiled))
    if (value instanceof Service) return this.face(value)
    if (Array.isArray(value)) return this.outwardArray(value)
    if (value instanceof Date) return this.realm.date(value.getTime())
    if (isConstant(value)) return value
    const copy = this.realm.object()
    for (const [name, part] of Object.entries(value)) copy[name] = this.outward(part)
    return copy
  }

  /** An argument on its way to a service; matrices of plain values pass as they are. */
  inward(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value
    const service = this.services.get(value)
    if (service) return service
    if (Array.isArray(value)) {
      return this.holdsFace(value) ? value.map((item) => this.inward(item)) : value
    }
    const parts = Object.entries(value)
    if (!parts.some(([, part]) => isObject(part) && this.isFace(part))) return value
    return Object.fromEntries(parts.map(([name, part]) => [name, this.inward(part)]))
  }

  /** A host error in the script's world and the person's language. */
  failure(error: unknown): unknown {
    if (error instanceof Refusal) {
      const text = wording(error.code, error.values, this.locale)
      const told = error.code === 'sheetNameTaken' ? requoted(text, this.quotes) : text
      return this.realm.error(told, 'Exception')
    }
    if (!(error instanceof Error)) return error
    const own = this.realm.error(error.message, error.name)
    if (error.stack !== undefined) own.stack = error.stack
    return own
  }

  /** Does what a service would, and throws its refusals as a script hears them. */
  told(act: () => void): void {
    try {
      act()
    } catch (error) {
      throw this.failure(error)
    }
  }

  private outwardArray(values: readonly unknown[]): unknown[] {
    const copy = this.realm.array(values.length)
    for (let i = 0; i < values.length; i++) {
      const value = values[i]
      copy[i] = typeof value === 'object' ? this.outward(value) : value
    }
    return copy
  }

  private holdsFace(values: readonly unknown[]): boolean {
    return values.some((value) => {
      if (typeof value !== 'object' || value === null) return false
      return Array.isArray(value) ? this.holdsFace(value) : this.services.has(value)
    })
  }

  /** The methods of a service's class, watched; any other name throws `not implemented`. */
  private prototype(service: Service): object {
    const own = Object.getPrototypeOf(service) as object
    const known = this.prototypes.get(own)
    if (known) return known
    const { kind } = service
    const methods: object = Object.create(this.unknown(kind))
    for (const [name, method] of methodsOf(own)) {
      Object.defineProperty(methods, name, { value: this.watched(kind, name, method) })
    }
    for (const shown of ['toString', inspect.custom]) {
      Object.defineProperty(methods, shown, { value: () => kind, configurable: true })
    }
    this.prototypes.set(own, methods)
    return methods
  }

  private watched(kind: string, name: string, method: Method): Method {
    const boundary = this
    return function (this: object, ...args: unknown[]) {
      const service = boundary.services.get(this)
      try {
        if (!service) throw new TypeError(`${kind}.${name} called on another object`)
        const given = args.map((value) => boundary.inward(value))
        // What gives nothing gives null, as on Google.
        const call = () => method.apply(service, argumentsOf(kind, name, given)) ?? null
        return boundary.outward(boundary.watch.around(service, name, call))
      } catch (error) {
        throw boundary.failure(error)
      }
    }
  }

  private unknown(kind: string): object {
    const { realm, watch } = this
    return new Proxy(Object.create(null), {
      get: (_, name) => {
        if (typeof name === 'symbol' || QUIET.has(name)) return undefined
        this.told(() => watch.allow(kind, name))
        throw realm.error(`not implemented: ${kind}.${name}`, 'Error')
      },
    })
  }
}

const constants = new WeakMap<object, ReadonlyArray<readonly [string, unknown]>>()

/** Google's enumerations a service bears, the same in all of its class; looked up once for all runs. */
function constantsOf(service: Service): ReadonlyArray<readonly [string, unknown]> {
  const own = Object.getPrototypeOf(service) as object
  const known = constants.get(own)
  if (known) return known
  const found = Object.entries(service).filter(
    ([name, field]) => isConstant(field) && /^[A-Z]/.test(name),
  )
  constants.set(own, found)
  return found
}

const classes = new WeakMap<object, ReadonlyMap<string, Method>>()

/** The methods of a service's class, its own before those it inherits; looked up once for all runs. */
function methodsOf(own: object): ReadonlyMap<string, Method> {
  const known = classes.get(own)
  if (known) return known
  const methods = new Map<string, Method>()
  for (let level = own; level !== Service.prototype; level = Object.getPrototypeOf(level)) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      const isMethod = name !== 'constructor' && typeof value === 'function'
      if (isMethod && !methods.has(name)) methods.set(name, value)
    }
  }
  classes.set(own, methods)
  return methods
}

/** Names looked up on any object: by engines and printers, and by scripts that ask whether this is Google. */
const QUIET = new Set([
  'then',
  'toJSON',
  'constructor',
  'valueOf',
  'inspect',
  'nodeType',
  'length',
  'isFake',
])

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
