import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/** Why browser tests cannot run, and what would let them. */
export const NO_BROWSER =
  'No Chromium was found for the browser tests. Install it (apt-get install chromium), or give its path in the variable CHROMIUM.'

/** The machine's Chromium: the one named by CHROMIUM, else one on the path; null when there is none. */
export function chromiumPath(): string | null {
  const named = process.env.CHROMIUM
  if (named) return existsSync(named) ? named : null
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin']
  const files = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return files.find((file) => existsSync(file)) ?? null
}

/**
 * Makes sure there is a Chromium: the machine's own, else Debian's package is installed. Throws a
 * sentence when neither can be had.
 */
export function readyChromium(tell: (sentence: string) => void): string {
  const found = chromiumPath()
  if (found) return found
  tell('No Chromium here: installing the package of the distribution for the browser tests…')
  const isRoot = process.getuid?.() === 0
  const apt = (...words: string[]) =>
    execFileSync(isRoot ? 'apt-get' : 'sudo', [...(isRoot ? [] : ['apt-get']), ...words], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  try {
    apt('update', '-qq')
    apt('install', '-y', '-qq', '--no-install-recommends', 'chromium')
  } catch {
    throw new Error(NO_BROWSER)
  }
  const installed = chromiumPath()
  if (!installed) throw new Error(NO_BROWSER)
  return installed
}
