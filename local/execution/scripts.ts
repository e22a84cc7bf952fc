// Which files of a folder are a project's scripts and pages, as clasp pushes them.
import { existsSync, statSync } from 'node:fs'
import { dirname, extname, join, relative, sep } from 'node:path'

const SCRIPTS = new Set(['.js', '.gs'])

/** Throws in words when a folder of scripts is not there. */
export function requireFolder(folder: string): void {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new Error(`no folder of Apps Script files: ${folder}`)
  }
}

/**
 * Whether a file under a folder is one of its scripts: `.js` or `.gs`, in the folder or a folder of it.
 * Packages of Node that lie there (they have a `package.json`), and hidden folders, are not.
 */
export function isScript(folder: string, file: string): boolean {
  if (!SCRIPTS.has(extname(file))) return false
  const above = dirname(relative(folder, file)).split(sep)
  if (above[0] === '.') return true
  return above.every((name, i) => {
    const path = join(folder, ...above.slice(0, i + 1))
    return !name.startsWith('.') && name !== 'node_modules' && !isPackage(path)
  })
}

function isPackage(folder: string): boolean {
  return existsSync(join(folder, 'package.json'))
}
