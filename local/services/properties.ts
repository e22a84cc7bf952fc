// Property stores: texts only, within Google's quotas.
import { refusal } from '../messages.ts'
import type { Desk } from './desk.ts'
import { Service } from './service.ts'

const VALUE_LIMIT = 9 * 1024
const STORE_LIMIT = 500 * 1024

/** The door of the stores: the document’s, the script’s, the user’s. */
export class PropertiesServiceService extends Service {
  readonly kind = 'PropertiesService'
  readonly desk: Desk

  constructor(desk: Desk) {
    super()
    this.desk = desk
  }

  /** Null where no document is open. */
  getDocumentProperties(): PropertiesStoreService | null {
    return this.desk.switches.noSpreadsheet ? null : this.#store('document')
  }

  getScriptProperties(): PropertiesStoreService {
    return this.#store('script')
  }

  getUserProperties(): PropertiesStoreService {
    return this.#store(`user ${this.desk.person.email}`)
  }

  #store(name: string): PropertiesStoreService {
    const { properties } = this.desk.book
    const store = properties.get(name) ?? new Map<string, string>()
    properties.set(name, store)
    return new PropertiesStoreService(store)
  }
}

/** One store. */
export class PropertiesStoreService extends Service {
  readonly kind = 'Properties'
  readonly store: Map<string, string>

  constructor(store: Map<string, string>) {
    super()
    this.store = store
  }

  getProperty(key: string): string | null {
    refuseNoName(key)
    return this.store.get(key) ?? null
  }

  getProperties(): Record<string, string> {
    return Object.fromEntries(this.store)
  }

  getKeys(): string[] {
    return [...this.store.keys()]
  }

  setProperty(key: string, value: unknown): this {
    refuseNoName(key)
    this.#put(new Map([[key, String(value)]]))
    return this
  }

  setProperties(values: Record<string, unknown>, deleteOthers = false): this {
    const texts = Object.entries(values).map(([key, value]) => [key, String(value)] as const)
    this.#put(new Map(texts), deleteOthers)
    return this
  }

  deleteProperty(key: string): this {
    refuseNoName(key)
    this.store.delete(key)
    return this
  }

  deleteAllProperties(): this {
    this.store.clear()
    return this
  }

  #put(values: ReadonlyMap<string, string>, alone = false): void {
    const after = new Map([...(alone ? [] : this.store), ...values])
    let total = 0
    for (const [key, value] of after) {
      if (Buffer.byteLength(value) > VALUE_LIMIT) throw refusal('propertyQuota')
      total += Buffer.byteLength(key) + Buffer.byteLength(value)
    }
    if (total > STORE_LIMIT) throw refusal('propertyQuota')
    if (alone) this.store.clear()
    for (const [key, value] of values) this.store.set(key, value)
  }
}

function refuseNoName(key: unknown): void {
  if (key === null || key === undefined || key === '') throw refusal('propertyName')
}
