import { fileURLToPath } from 'node:url'

/** The folder of the project: two above, both for the sources and for dist/local/preview.js. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
