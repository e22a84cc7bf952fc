// `npm start`: builds what is stale, then starts the preview that is built. Plain JavaScript, so that on a
// built tree nothing stands between a person and their first cell.
import { chdir } from 'node:process'
import { fileURLToPath } from 'node:url'
import { freshen } from './freshen.js'

chdir(fileURLToPath(new URL('..', import.meta.url)))
freshen()
await import(new URL('../dist/local/preview.js', import.meta.url).href)
