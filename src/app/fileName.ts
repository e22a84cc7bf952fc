import { fold } from '../base/fold.ts'

/** A name any file system takes, of the parts that say something: `sources-leon-2026-11-21.csv`. */
export function fileName(parts: readonly string[], extension: string): string {
  return `${parts.map(slug).filter(Boolean).join('-')}.${extension}`
}

function slug(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
