import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { openRestaurant } from '../demo/restaurantHost.ts'
import type { SavedHost } from '../options.ts'
import { ROOT } from './root.ts'
import type { Language } from './words.ts'

const CACHE = join(ROOT, 'dist/local/demo')

/** What the demonstration is made of; when any of it changes, it is made again. */
const SOURCES = ['dist/Code.js', 'dist/local/host.js', 'local/demo']

/**
 * The restaurant chain, half way through its inventory. It takes seconds to make, so it is kept in
 * dist/ and made again only when the add-on or the demonstration changed; `making` is called then.
 */
export function demoWorkbook(language: Language, making: (language: Language) => void): SavedHost {
  const file = join(CACHE, `${language}-${fingerprint()}.json`)
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as SavedHost
  making(language)
  const saved = openRestaurant(language).save()
  mkdirSync(CACHE, { recursive: true })
  for (const old of readdirSync(CACHE)) if (old.startsWith(language)) rmSync(join(CACHE, old))
  writeFileSync(`${file}.part`, JSON.stringify(saved))
  renameSync(`${file}.part`, file)
  return saved
}

function fingerprint(): string {
  const hash = createHash('sha256')
  for (const source of SOURCES.flatMap(filesOf)) hash.update(readFileSync(source))
  return hash.digest('hex').slice(0, 16)
}

function filesOf(source: string): string[] {
  const path = join(ROOT, source)
  if (/\.[jt]s$/.test(source)) return [path]
  return readdirSync(path)
    .sort()
    .map((name) => join(path, name))
}
