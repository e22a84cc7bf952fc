import { postgresServer } from './postgresServer.ts'
import type { Table, Warehouse } from './warehouse.ts'
import { identified, peer } from './warehouse.ts'

interface Postgres {
  readonly Client: new (settings: object) => Client
}
interface Client {
  connect(): Promise<void>
  query(query: { text: string; values?: unknown[]; rowMode: 'array' }): Promise<Found>
  end(): Promise<void>
}
interface Found {
  readonly fields: readonly { readonly name: string; readonly dataTypeID: number }[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** The type of whole numbers that the client gives as texts. */
const LARGE = 20

/** PostgreSQL, from its own server. */
export async function postgresql(): Promise<Warehouse> {
  const server = postgresServer()
  const { Client } = peer<Postgres>('pg')
  const client = new Client({ host: server.socket, user: server.user, database: 'postgres' })
  await client.connect()
  const ask = (text: string, values: unknown[] = []) =>
    client.query({ text, values, rowMode: 'array' })
  const load = async ({ name, header, rows }: Table) => {
    const table = identified(name)
    const columns = header.map((column) => `${identified(column)} text`).join(', ')
    await ask(`drop table if exists ${table}`)
    await ask(`create table ${table} (${columns})`)
    // A column at a time, side by side: a query takes few parameters, each of them any number of texts.
    const lists = header.map((_, at) => rows.map((row) => row[at] ?? null))
    const places = header.map((_, at) => `$${at + 1}::text[]`).join(', ')
    await ask(`insert into ${table} select * from unnest(${places})`, lists)
  }
  return {
    dialect: 'postgresql',
    run: async (table, sql) => {
      await load(table)
      const { fields, rows } = await ask(sql)
      const isLarge = fields.map(({ dataTypeID }) => dataTypeID === LARGE)
      const plain = (value: string | number | null, at: number) =>
        value !== null && isLarge[at] ? Number(value) : value
      return { header: fields.map((field) => field.name), rows: rows.map((row) => row.map(plain)) }
    },
    close: async () => {
      await client.end()
      server.stop()
    },
  }
}
