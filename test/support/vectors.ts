import { readFileSync } from 'node:fs'

const file = new URL('../oracles/vectors.json', import.meta.url)
const all: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'))

/** The expected values of one calculation, worked out by an independent implementation. */
export function vectors<T>(name: string): T {
  if (!(name in all)) throw new Error(`no vectors named ${name}`)
  return all[name] as T
}
