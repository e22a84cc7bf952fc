import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { LocalHost } from '../../local/host.ts'
import { type Launched, launch } from '../../local/preview/launch.ts'
import type { StartOptions } from '../../local/preview/startOptions.ts'
import { type Workbooks, workbooks } from '../../local/preview/workbooks.ts'

const PAGE = fileURLToPath(new URL('../../dist/local/preview', import.meta.url))

/** The day of every browser test. */
export const TODAY = '2026-11-21'

interface Wish {
  readonly language?: 'fr' | 'en'
  /** A host of the test's own; without it, the demonstration. */
  readonly host?: LocalHost
  /** The port; by default, one that served before in this worker, or any. */
  readonly port?: number
  /** The file of the state, a new one by default. */
  readonly state?: string
  /** Whether the state of that file is gone on with. */
  readonly goesOn?: boolean
}

/** Ports of previews that were closed: a tab that comes back to an address keeps what it compiled for it. */
const ports: number[] = []

/** Starts the preview as `npm start` does, over a workbook of the test's choice. */
export async function served(wish: Wish = {}): Promise<Launched> {
  const known = wish.port === undefined ? ports.pop() : undefined
  // Another programme may have taken the port meanwhile.
  const launched = known ? await servedAt(known, wish).catch(() => servedAt(0, wish)) : null
  const { close, ...rest } = launched ?? (await servedAt(wish.port ?? 0, wish))
  const left = async () => {
    await close()
    ports.push(Number(new URL(rest.address).port))
  }
  return { ...rest, close: left }
}

function servedAt(port: number, wish: Wish): Promise<Launched> {
  const { language = 'fr', host, goesOn = false } = wish
  const options: StartOptions = {
    port,
    language,
    workbook: goesOn ? null : 'demo',
    state: wish.state ?? stateFile(),
    today: null,
    opensBrowser: false,
  }
  const usual = workbooks(() => undefined)
  const own: Workbooks = host ? { ...usual, demo: () => host } : usual
  return launch(options, {
    language,
    today: TODAY,
    stateFile: options.state ?? '',
    page: PAGE,
    workbooks: own,
    tell: () => undefined,
  })
}

/** A file of a folder of its own, where nothing is kept yet. */
function stateFile(): string {
  return join(mkdtempSync(join(tmpdir(), 'preview-')), 'state.json')
}
