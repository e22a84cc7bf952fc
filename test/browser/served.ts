import { fileURLToPath } from 'node:url'
import { type LocalHost, openHost } from '../../local/host.ts'
import { demoWorkbook } from '../../local/preview/demoWorkbook.ts'
import { Preview } from '../../local/preview/preview.ts'
import { type Served, serve } from '../../local/preview/server.ts'

const FOLDER = fileURLToPath(new URL('../../dist/local/preview', import.meta.url))

export interface ServedHost {
  readonly host: LocalHost
  readonly served: Served
  /** Serves the same preview again on the port it had. */
  again(): Promise<Served>
}

/** Serves a host, its person speaking a language; without a host, the demonstration. */
export async function servedHost(
  language: 'fr' | 'en' = 'fr',
  own?: LocalHost,
): Promise<ServedHost> {
  const host = own ?? demoHost(language)
  const pagesAt = 'http://127.0.0.1:1'
  const choices = { person: 'owner', language, blobWorkers: true } as const
  const preview = new Preview(host, choices, () => pagesAt)
  const site = { preview, folder: FOLDER, pagesAt }
  const served = await serve(site, 0)
  return { host, served, again: () => serve(site, served.port) }
}

function demoHost(language: 'fr' | 'en'): LocalHost {
  const host = openHost({ user: { locale: language } })
  host.load(demoWorkbook(language))
  return host
}
