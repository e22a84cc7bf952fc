// The caches, kept for one host: texts that expire, and that may be forgotten before.
import { refusal } from '../messages.ts'
import type { Desk } from './desk.ts'
import { badSignature } from './grid.ts'
import { Service } from './service.ts'

const KEY_LIMIT = 250
const VALUE_LIMIT = 100 * 1024
const ITEM_LIMIT = 1000
/** How many of the oldest go when there are too many. */
const EVICTED = 100
const DEFAULT_SECONDS = 600
const LONGEST_SECONDS = 21_600

/** The door of the caches. */
export class CacheServiceService extends Service {
  readonly kind = 'CacheService'
  readonly desk: Desk

  constructor(desk: Desk) {
    super()
    this.desk = desk
  }

  /** Null where no document is open. */
  getDocumentCache(): CacheStoreService | null {
    return this.desk.switches.noSpreadsheet ? null : new CacheStoreService(this.desk, 'document')
  }

  getUserCache(): CacheStoreService {
    return new CacheStoreService(this.desk, `user ${this.desk.person.email}`)
  }

  getScriptCache(): CacheStoreService {
    return new CacheStoreService(this.desk, 'script')
  }
}

/** One cache: texts that expire. */
export class CacheStoreService extends Service {
  readonly kind = 'Cache'
  readonly desk: Desk
  readonly name: string

  constructor(desk: Desk, name: string) {
    super()
    this.desk = desk
    this.name = name
  }

  get(key: string): string | null {
    const { cache, clock, switches } = this.desk
    if (switches.cacheForgets) cache.clear()
    const kept = cache.get(this.#key(key))
    return kept && kept.until > clock.now ? kept.value : null
  }

  getAll(keys: string[]): Record<string, string> {
    const found = keys.flatMap((key): Array<[string, string]> => {
      const value = this.get(key)
      return value === null ? [] : [[key, value]]
    })
    return Object.fromEntries(found)
  }

  put(key: string, value: string, seconds = DEFAULT_SECONDS): void {
    const { cache, clock } = this.desk
    if (value === null || value === undefined) throw badSignature('Cache.put', key, value)
    if (String(key).length > KEY_LIMIT) throw refusal('cacheSize', 'key')
    if (Buffer.byteLength(String(value)) > VALUE_LIMIT) throw refusal('cacheSize', 'value')
    const kept = Math.min(Math.max(seconds, 1), LONGEST_SECONDS)
    const whole = this.#key(key)
    cache.delete(whole)
    cache.set(whole, { value: String(value), until: clock.now + kept * 1000 })
    this.#evict()
  }

  putAll(values: Record<string, string>, seconds = DEFAULT_SECONDS): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, seconds)
  }

  remove(key: string): void {
    this.desk.cache.delete(this.#key(key))
  }

  removeAll(keys: string[]): void {
    for (const key of keys) this.remove(key)
  }

  #key(key: string): string {
    return `${this.name} ${key}`
  }

  #evict(): void {
    const { cache } = this.desk
    const own = [...cache.keys()].filter((key) => key.startsWith(`${this.name} `))
    if (own.length <= ITEM_LIMIT) return
    for (const key of own.slice(0, EVICTED)) cache.delete(key)
  }
}
