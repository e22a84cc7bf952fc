// GoogleSQL, the language of BigQuery, analysed and run by its reference implementation, which Google
// publishes (Apache-2.0) and Fivetran packs. It is no BigQuery: its types, functions and grammar are.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import type { Answer, Table, Warehouse } from './warehouse.ts'
import { peerFolder } from './warehouse.ts'

interface Grpc {
  loadPackageDefinition(definition: unknown): {
    zetasql: { local_service: { ZetaSqlLocalService: new (...of: unknown[]) => Service } }
  }
  readonly credentials: { createInsecure(): unknown }
}
interface Loader {
  loadSync(file: string, settings: object): unknown
}
type Service = { close(): void } & Record<string, (request: object, done: Done) => void>
type Done = (error: Error | null, reply: never) => void

interface Cell {
  readonly int64Value?: { toString(): string }
  readonly stringValue?: string
}
interface Evaluated {
  readonly content: {
    readonly tableData?: { readonly row?: readonly { readonly cell: readonly Cell[] }[] }
  }
  readonly prepared: { readonly columns?: readonly { readonly name: string }[] }
}

const PACKAGE = peerFolder('@fivetrandevelopers/zetasql')
const NO_GOOGLE_SQL = `GoogleSQL has no program for this machine (${process.platform}, ${process.arch}): these tests need Linux or macOS.`

function program(): string {
  const chip = process.arch.startsWith('arm') ? '_arm' : ''
  const path = `${PACKAGE}/lib/zetasql/remote_server${chip}${process.platform === 'darwin' ? '' : '.so'}`
  if (process.platform === 'win32' || !existsSync(path)) throw new Error(NO_GOOGLE_SQL)
  return path
}

/** A port of the machine nobody listens to. */
function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer().on('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function started(port: number) {
  const server = spawn(program(), ['localhost', String(port)], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  process.once('exit', () => server.kill())
  await new Promise<void>((ready, failed) => {
    server.on('error', failed)
    server.on('exit', () => failed(new Error('GoogleSQL stopped before it was asked anything.')))
    server.stdout.on('data', (told) => String(told).includes('listening') && ready())
  })
  return server
}

const TEXT = 'TYPE_STRING'

/** The reference implementation of GoogleSQL, on a port of this machine. */
export async function googleSql(): Promise<Warehouse> {
  const port = await freePort()
  const server = await started(port)
  const packages = createRequire(`${PACKAGE}/package.json`)
  const grpc: Grpc = packages('@grpc/grpc-js')
  const loader: Loader = packages('@grpc/proto-loader')
  const folder = `${PACKAGE}/lib/zetasql/protos`
  const definition = loader.loadSync('local_service.proto', { oneofs: true, includeDirs: [folder] })
  const { ZetaSqlLocalService } = grpc.loadPackageDefinition(definition).zetasql.local_service
  const most = 512 * 1024 * 1024
  const service = new ZetaSqlLocalService(
    `localhost:${port}`,
    grpc.credentials.createInsecure(),
    ...[{ 'grpc.max_receive_message_length': most, 'grpc.max_send_message_length': most }],
  )
  const call = <Reply>(name: string, request: object) =>
    new Promise<Reply>((done, failed) => {
      service[name]?.(request, (error, reply) => (error ? failed(error) : done(reply)))
    })
  const languageOptions = await call<object>('GetLanguageOptions', { maximumFeatures: true })
  const run = async (table: Table, sql: string) =>
    answerOf(await call<Evaluated>('EvaluateQuery', request(table, sql, languageOptions)))
  const close = async () => {
    service.close()
    server.removeAllListeners('exit')
    server.kill()
  }
  return { dialect: 'bigquery', run, close }
}

function request({ name, header, rows }: Table, sql: string, languageOptions: object) {
  const column = header.map((one) => ({ name: one, type: { typeKind: TEXT } }))
  const cell = (text: string | null) => (text === null ? {} : { stringValue: text })
  return {
    sql,
    options: { languageOptions },
    simpleCatalog: {
      name: 'catalog',
      table: [{ name, column }],
      builtinFunctionOptions: { languageOptions },
    },
    tableContent: {
      [name]: { tableData: { row: rows.map((row) => ({ cell: row.map(cell) })) } },
    },
  }
}

function answerOf({ content, prepared }: Evaluated): Answer {
  const plain = ({ int64Value, stringValue }: Cell) =>
    int64Value === undefined ? (stringValue ?? null) : Number(int64Value.toString())
  const rows = (content.tableData?.row ?? []).map(({ cell }) => cell.map(plain))
  return { header: (prepared.columns ?? []).map(({ name }) => name), rows }
}
