import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { DialectName } from '../../../src/profiling/sql/dialect.ts'

/** A table of texts, as a file holds them; null where the engine is to hold nothing. */
export interface Table {
  readonly name: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly (string | null)[])[]
}

/** An engine that really runs queries over one table at a time. */
export interface Warehouse {
  readonly dialect: DialectName
  /** Holds this table alone, then runs a query; gives the names of its columns and its rows. */
  readonly run: (table: Table, sql: string) => Promise<Answer>
  readonly close: () => Promise<void>
}

/** What a query answers: whole numbers as numbers, days as texts. */
export interface Answer {
  readonly header: readonly string[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** The folder of the packages only benches and these tests need. */
export const PEERS = fileURLToPath(new URL('../../../bench', import.meta.url))

/** One of these packages. Only the few words spoken of it are typed. */
export function peer<Package>(name: string): Package {
  return createRequire(`${PEERS}/package.json`)(name)
}

/** The path of a package. */
export const peerFolder = (name: string) => `${PEERS}/node_modules/${name}`

export const identified = (name: string) => `"${name.replace(/"/g, '""')}"`
