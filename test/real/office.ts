import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** `fods` is LibreOffice's own format as one text. */
type Format = 'xlsx' | 'fods'

/** LibreOffice in a profile of its own, so that one already open is left alone. */
export interface Office {
  /** Opens an .xlsx file and saves it again. */
  saved(workbook: Uint8Array): Uint8Array
  /** Opens a file of one format and saves it in another. */
  converted(file: Uint8Array, from: Format, to: Format): Uint8Array
  close(): void
}

/** The LibreOffice of this machine, or null where there is none. */
export function office(): Office | null {
  if (!isThere()) return null
  const folder = mkdtempSync(join(tmpdir(), 'office-'))
  const profile = pathToFileURL(join(folder, 'profile')).href
  let count = 0
  const converted = (file: Uint8Array, from: Format, to: Format) => {
    count += 1
    const place = join(folder, String(count))
    mkdirSync(place)
    const given = join(place, `given.${from}`)
    writeFileSync(given, file)
    const answer = join(place, 'answer')
    const options = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', to]
    execFileSync('soffice', [...options, '--outdir', answer, given], {
      stdio: 'pipe',
      timeout: 100_000,
    })
    return readFileSync(join(answer, `given.${to}`))
  }
  return {
    converted,
    saved: (workbook) => converted(workbook, 'xlsx', 'xlsx'),
    close() {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function isThere(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'pipe', timeout: 60_000 })
    return true
  } catch {
    return false
  }
}
