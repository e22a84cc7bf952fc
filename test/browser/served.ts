import { mkdtempSync, rmSync } from 'node:fs'
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
  /** A host of the test's own; without it, the demonstration. */
  readonly host?: LocalHost
  /** The port; by default, one that served before in this worker, or any. */
  readonly port?: number
}

/** Ports of previews that were closed: a tab that comes back to an address keeps what it compiled for it. */
const ports: number[] = []

/** Starts the preview as `npm start` does, over a workbook of the test's choice. */
export async function served({ host, port }: Wish = {}): Promise<Launched> {
  const known = port === undefined ? ports.pop() : undefined
  const folder = mkdtempSync(join(tmpdir(), 'preview-'))
  const served = (at: number) => servedAt(at, join(folder, 'state.json'), host)
  // Another programme may have taken the port meanwhile.
  const launched = known ? await served(known).catch(() => null) : null
  const { close, ...rest } = launched ?? (await served(port ?? 0))
  const left = async () => {
    await close()
    rmSync(folder, { recursive: true })
    ports.push(Number(new URL(rest.address).port))
  }
  return { ...rest, close: left }
}

function servedAt(port: number, state: string, host: LocalHost | undefined): Promise<Launched> {
  const options: StartOptions = {
    port,
    language: 'fr',
    workbook: 'demo',
    state,
    today: null,
    opensBrowser: false,
  }
  const usual = workbooks(() => undefined)
  const own: Workbooks = host ? { ...usual, demo: () => host } : usual
  return launch(options, {
    language: 'fr',
    today: TODAY,
    stateFile: state,
    page: PAGE,
    workbooks: own,
    tell: () => undefined,
  })
}
