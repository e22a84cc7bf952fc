// Whether what is built is older than what it is built from. Plain JavaScript: `npm start` asks before
// anything else, and cannot wait for a compiler.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

const STAMP = 'dist/local/built'
const SOURCES = [
  'src',
  'sidebar',
  'local',
  'build',
  'build.ts',
  'appsscript.json',
  'package-lock.json',
]

/** Whether anything changed since the last build began; folders count, for what was taken away. */
export function isStale() {
  const begun = existsSync(STAMP) ? Number(readFileSync(STAMP, 'utf8')) : 0
  return SOURCES.some((path) => isNewer(path, begun))
}

/**
 * Remembers when the build that has just ended had begun.
 * @param {number} begun
 */
export function stamp(begun) {
  mkdirSync(dirname(STAMP), { recursive: true })
  writeFileSync(STAMP, String(begun))
}

/**
 * @param {string} path
 * @param {number} instant
 * @returns {boolean}
 */
function isNewer(path, instant) {
  if (statSync(path).mtimeMs > instant) return true
  return inside(path).some((one) =>
    one.isDirectory()
      ? isNewer(`${path}/${one.name}`, instant)
      : statSync(`${path}/${one.name}`).mtimeMs > instant,
  )
}

/** @param {string} path */
function inside(path) {
  return statSync(path).isDirectory() ? readdirSync(path, { withFileTypes: true }) : []
}
