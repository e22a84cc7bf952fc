// The preview: the add-on on a grid in the browser, without Google.
import { fileURLToPath } from 'node:url'
import { openHost } from './host.ts'
import { demoWorkbook } from './preview/demoWorkbook.ts'
import { Preview } from './preview/preview.ts'
import { serve } from './preview/server.ts'

const PAGE = fileURLToPath(new URL('../dist/local/preview', import.meta.url))

const host = openHost({ user: { locale: 'fr' } })
host.load(demoWorkbook('fr'))
const choices = { person: 'owner', language: 'fr', blobWorkers: true } as const
const preview = new Preview(host, choices, () => 'http://127.0.0.1:1')
const { address } = await serve({ preview, folder: PAGE, pagesAt: 'http://127.0.0.1:1' }, 8633)
console.log(address)
