// The state kept from one run of the preview to the next: one JSON file of the user's own.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import type { SavedHost } from '../options.ts'
import type { Choices } from './settings.ts'

const VERSION = 1

/** What is kept: the workbook, and who looked at it. */
export interface Kept {
  readonly choices: Choices
  readonly host: SavedHost
}

/** Where the state is kept when nobody says otherwise. */
export function usualStateFile(environment: NodeJS.ProcessEnv): string {
  const { XDG_STATE_HOME, LOCALAPPDATA } = environment
  const folder = XDG_STATE_HOME || LOCALAPPDATA || join(homedir(), '.local', 'state')
  return join(folder, 'crm-data-inventory', 'preview.json')
}

/** The state a file keeps, null when there is no file; one that is not a state throws. */
export function readState(file: string): Kept | null {
  if (!existsSync(file)) return null
  const { version, choices, host } = JSON.parse(readFileSync(file, 'utf8'))
  if (version !== VERSION || !choices || !host)
    throw new Error(`not a state of the preview: ${file}`)
  return { choices, host }
}

/** Writes the state whole or not at all. */
export function writeState(file: string, { choices, host }: Kept): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.part`, JSON.stringify({ version: VERSION, choices, host }))
  renameSync(`${file}.part`, file)
}

/**
 * Puts a file aside, beside it, under a name that says why; gives that name. Corrupt ones all stay, of
 * the previous ones the last. Null when there is no file.
 */
export function putAside(file: string, why: 'corrupt' | 'previous'): string | null {
  if (!existsSync(file)) return null
  const stem = file.replace(/\.json$/, '')
  let aside = `${stem}.${why}.json`
  if (why === 'corrupt') for (let n = 2; existsSync(aside); n++) aside = `${stem}.${why}-${n}.json`
  renameSync(file, aside)
  return aside
}
