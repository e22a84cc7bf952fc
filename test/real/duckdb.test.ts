// The same counts as DuckDB, an engine nobody here wrote, on files made to be hard to read. DuckDB is
// installed with the peers of the bench by the command that runs these tests.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { connected } from '../../bench/profiling/peers.ts'
import { draw } from '../../bench/random.ts'
import { decoded } from '../../src/profiling/charset.ts'
import { bytesOf, every, outcomeOf } from '../profiling/checked.ts'

const peers = fileURLToPath(new URL('../../bench', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'duckdb-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Where the two differ by policy, DuckDB is told ours: what people do not see is trimmed, then is blank. */
const SEEN = String.raw`nullif(regexp_replace(regexp_replace(C, '[\x{200B}-\x{200D}\x{2060}\x{FEFF}]', '', 'g'), '^[\s\x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000}\x{0B}]+|[\s\x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000}\x{0B}]+$', '', 'g'), '')`

const VALUES = [
  ...['', '', ' ', '\u00a0', '\t', 'a', 'A', ' a', 'é', 'e\u0301', '\u{1f600}', 'a,b', 'a;b', '|'],
  ...['"', '""', 'a"b', '"quoted"', 'x\ny', 'x\r\ny', '\n', 'NULL', 'N/A', '0', '00', '1e5', '\\'],
  ...['\\"', "'", '#', '--', '\u200b', 'a\u200bb', '\u2028', 'ß', 'İ', 'x'.repeat(5_000)],
]

/** A file of records drawn from a seed: cells quoted where they must be, and elsewhere at random. */
function hostile(seed: number, delimiter: string): { text: string; width: number } {
  const { below, one } = draw(seed)
  const width = 2 + below(6)
  const end = one(['\n', '\r\n'])
  const cell = () => {
    const value = below(4) === 0 ? `v${below(60)}` : one(VALUES)
    const must = new RegExp(`[${delimiter === '|' ? '\\|' : delimiter}"\r\n]`).test(value)
    return must || below(3) === 0 ? `"${value.replace(/"/g, '""')}"` : value
  }
  const header = Array.from({ length: width }, (_, at) => `c${at}`).join(delimiter)
  const records = Array.from({ length: 50 + below(400) }, (_, at) =>
    // The first column is never blank: what is a blank line is another question.
    [`r${at % 37}`, ...Array.from({ length: width - 1 }, cell)].join(delimiter),
  )
  return { text: [header, ...records].join(end) + one(['', end]), width }
}

describe('as DuckDB counts', () => {
  test.each(
    [',', ';', '\t', '|'].flatMap((delimiter) => [1, 2, 3, 4, 5].map((seed) => [delimiter, seed])),
  )('delimiter %j, file %d', async (delimiter, seed) => {
    const { text, width } = hostile(Number(seed), String(delimiter))
    const path = join(folder, `${seed}-${String(delimiter).charCodeAt(0)}.csv`)
    writeFileSync(path, text)
    const names = Array.from({ length: width }, (_, at) => `c${at}`)
    const columns = names.map((name) => `'${name}': 'VARCHAR'`).join(', ')
    const per = names.map((name) => {
      const value = SEEN.replace('C', name)
      return `count(*) filter (${value} is null), count(distinct ${value}), min(${value}), max(${value})`
    })
    const ask = await connected(peers, 1)
    const [row = []] = await ask(
      `select count(*), ${per.join(', ')} from read_csv('${path}', auto_detect = false, header = true, delim = '${delimiter}', quote = '"', escape = '"', max_line_size = 10000000, columns = {${columns}})`,
    )
    const corrections = { delimiter: delimiter as ',', headerLine: 1, footerLines: 0 } as const
    const asks = every({ fillers: false, cards: false, extremes: true })
    const found = outcomeOf(bytesOf(text), asks, { corrections, cuts: [100, 1_000, 1_001] })
    const say = (bytes: Uint8Array | null | undefined) =>
      bytes ? decoded(bytes, 0, bytes.length, 'utf-8') : null
    const ours = found.columns.flatMap((column) => [
      column?.empty,
      column?.distinct,
      say(column?.extremes?.low),
      say(column?.extremes?.high),
    ])
    const theirs = row.map((value) => (typeof value === 'bigint' ? Number(value) : value))
    expect([found.records, ...ours]).toEqual(theirs)
  })
})
