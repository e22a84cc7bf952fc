// The document cache, kept for one host: enough to be read back before it expires.
import { refusal } from '../messages.ts'
import type { Desk } from './desk.ts'
import { Service } from './service.ts'

const KEY_LIMIT = 250
const VALUE_LIMIT = 100 * 1024
const DEFAULT_SECONDS = 600

/** The door of the caches. */
export class CacheServiceService extends Service {
  readonly kind = 'CacheService'
  readonly desk: Desk

  constructor(desk: Desk) {
    super()
    this.desk = desk
  }

  getDocumentCache(): CacheStoreService {
    return new CacheStoreService(this.desk, 'document')
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
    const kept = this.desk.cache.get(`${this.name} ${key}`)
    return kept && kept.until > this.desk.clock.now ? kept.value : null
  }

  put(key: string, value: string, seconds = DEFAULT_SECONDS): void {
    if (key.length > KEY_LIMIT) throw refusal('cacheSize', 'key')
    if (Buffer.byteLength(String(value)) > VALUE_LIMIT) throw refusal('cacheSize', 'value')
    const until = this.desk.clock.now + seconds * 1000
    this.desk.cache.set(`${this.name} ${key}`, { value: String(value), until })
  }

  remove(key: string): void {
    this.desk.cache.delete(`${this.name} ${key}`)
  }
}
