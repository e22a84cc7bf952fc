// PostgreSQL as Debian packs it, started for these tests alone: a cluster in a temporary folder, reached by
// a socket in that folder and by nothing else, under a user who may nothing.
import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Why PostgreSQL cannot run here, and what would let it. */
export const NO_POSTGRES =
  'No PostgreSQL server was found for these tests. Install it (apt-get install postgresql), or give the folder of initdb and pg_ctl in the variable POSTGRES_BIN.'

const PACKED = '/usr/lib/postgresql'

/** The folder of the server's programs: the one named, else the newest of the distribution; null without. */
export function postgresPrograms(): string | null {
  const named = process.env.POSTGRES_BIN
  if (named) return existsSync(join(named, 'initdb')) ? named : null
  const versions = existsSync(PACKED) ? readdirSync(PACKED) : []
  const folders = versions
    .sort((one, other) => Number(other) - Number(one))
    .map((version) => join(PACKED, version, 'bin'))
  return folders.find((folder) => existsSync(join(folder, 'initdb'))) ?? null
}

/** Makes sure there is a server, or throws the sentence that says what to do. */
function readyPrograms(): string {
  const found = postgresPrograms()
  if (found) return found
  const isRoot = process.getuid?.() === 0
  const apt = (...words: string[]) =>
    execFileSync(isRoot ? 'apt-get' : 'sudo', [...(isRoot ? [] : ['-n', 'apt-get']), ...words], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  try {
    apt('update', '-qq')
    apt('install', '-y', '-qq', '--no-install-recommends', 'postgresql')
  } catch {
    throw new Error(NO_POSTGRES)
  }
  const installed = postgresPrograms()
  if (!installed) throw new Error(NO_POSTGRES)
  return installed
}

/** A server that runs: where its socket is, whom it knows, and how it is stopped. */
export interface PostgresServer {
  readonly socket: string
  readonly user: string
  readonly stop: () => void
}

const USER = 'tests'

export function postgresServer(): PostgresServer {
  const programs = readyPrograms()
  // The path of a socket is short: the folder stands where temporary ones always do.
  const folder = mkdtempSync('/tmp/pg-')
  const person = process.getuid?.() === 0 ? unprivileged() : null
  if (person) chownSync(folder, person.uid, person.gid)
  const data = join(folder, 'data')
  const run = (program: string, ...words: string[]) =>
    execFileSync(join(programs, program), words, { ...person, cwd: folder, stdio: 'ignore' })
  run('initdb', '-D', data, '-U', USER, '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '-N')
  const settings = `-c listen_addresses='' -c unix_socket_directories=${folder} -c fsync=off`
  run('pg_ctl', 'start', '-w', '-D', data, '-o', settings, '-l', join(folder, 'log'))
  let isUp = true
  const stop = () => {
    if (!isUp) return
    isUp = false
    run('pg_ctl', 'stop', '-w', '-m', 'immediate', '-D', data)
    rmSync(folder, { recursive: true })
  }
  // A run that is broken off leaves no server behind.
  process.once('exit', stop)
  process.once('SIGTERM', () => process.exit(1))
  process.once('SIGINT', () => process.exit(1))
  return { socket: folder, user: USER, stop }
}

/** The server refuses to run as root: it runs as the user its package made, or as nobody. */
function unprivileged(): { readonly uid: number; readonly gid: number } {
  const people = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const one = ['postgres', 'nobody'].flatMap((name) => people.filter(([who]) => who === name))[0]
  if (!one) throw new Error(NO_POSTGRES)
  return { uid: Number(one[2]), gid: Number(one[3]) }
}
