// Published extracts pasted in a tab: every count is that of the check of the file, which is the truth's.
// And a million cells: how many parts, and how long each of them takes Google.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { planned } from '../../sidebar/checking/choices.ts'
import { counting } from '../../sidebar/checking/counting.ts'
import { readThrough } from '../../sidebar/checking/readThrough.ts'
import { understanding } from '../../sidebar/checking/table.ts'
import { COLUMNS, customers, FIELDS } from '../browser/customerFile.ts'
import { pasted } from '../support/pasted.ts'
import type { BegunCheck } from '../support/pastedTab.ts'
import { begunCheck, checkedTab, counted, numberOf } from '../support/pastedTab.ts'
import { call, reopen, smallProject } from '../support/project.ts'

/** Real files, beside the repository: they are not ours to ship. */
const folder = new URL('../../../shared/real/extracts/', import.meta.url)
if (!existsSync(folder))
  throw new Error(`${folder.pathname} is missing: these tests read real files`)

const project = smallProject({ aims: ['inventory', 'quality'] }, FIELDS)

/** The check of a file by what was chosen for the columns of the tab. */
async function ofFile(bytes: Buffer, { columns, offer, update }: BegunCheck) {
  const file = new Blob([new Uint8Array(bytes)])
  const understood = await understanding({ name: 'x.csv', bytes: file }, {})
  if ('code' in understood) throw new Error(understood.code)
  const { fillers, today, locale } = offer
  const plan = { understood, columns: planned(columns), update, fillers, today, locale }
  const manner = { read: 65_536, count: 65_536, between: () => true }
  const end = await readThrough(file, counting(plan), manner)
  if (!end || !('result' in end)) throw new Error(JSON.stringify(end))
  return { understood, result: end.result }
}

test.each(readdirSync(folder).sort())('%s, pasted, has the counts of the file', async (name) => {
  const bytes = readFileSync(new URL(name, folder))
  const file = await understanding({ name, bytes: new Blob([new Uint8Array(bytes)]) }, {})
  if ('code' in file) throw new Error(file.code)
  const text = bytes.toString(file.encoding === 'windows-1252' ? 'latin1' : 'utf8')
  const rows: string[][] = parse(text, {
    ...{ delimiter: file.delimiter, bom: true },
    ...{ relax_column_count: true, skip_empty_lines: true },
  })
  const host = reopen(project)
  pasted(host, 'Export', rows)
  const check = begunCheck(host, numberOf(host, 'Export'))
  expect(check.told.understood.header).toEqual(file.header)
  expect(check.told.shape.first - 2).toBe(file.preambleLines)
  expect(await counted(check)).toBe('done')
  const { result } = await ofFile(bytes, check)
  const { records, recognised, whole, columns } = check.course.result()
  expect({ records, recognised, whole }).toEqual({
    ...{ records: result.records, recognised: result.recognised, whole: result.whole },
  })
  expect(columns).toEqual(result.columns)
})

describe('a million cells', () => {
  const host = reopen(project)
  const others = Array.from({ length: 13 }, (_, at) => at)
  const rows = customers(50_000).map((row, n) => [
    ...row,
    ...others.map((at) => (at < 6 ? `v${n * 7 + at}` : `w${(n * at) % 50}`)),
  ])
  pasted(host, 'Export', [[...COLUMNS, ...others.map((at) => `autre_${at}`)], ...rows])

  /** What an action takes Google, by its usual times: calls to its services, and seconds. */
  async function taken<Value>(action: () => Promise<Value> | Value) {
    host.resetCalls()
    const begun = host.now()
    const value = await action()
    return { value, calls: host.trace().length, seconds: (host.now() - begun) / 1_000 }
  }

  test('are counted in twenty parts of a second or two, and emptied in one run under a minute', async () => {
    const check = begunCheck(host, numberOf(host, 'Export'))
    for (let part = 1; part <= 20; part++) {
      const { value, calls, seconds } = await taken(() => check.course.goOn())
      expect(value).toBe(part < 20 ? 'more' : 'done')
      expect(calls).toBeLessThanOrEqual(120)
      expect(seconds).toBeLessThan(3)
    }
    expect(check.course.result().records).toBe(50_000)
    const distinct = check.course.result().columns.map((one) => one?.distinct)
    expect(distinct.slice(7, 13)).toEqual(Array(6).fill(50_000))
    const { seconds } = await taken(() => call(host, 'emptyTab', checkedTab(check)))
    expect(seconds).toBeLessThan(60)
    expect(host.book.sheetByName('Export')?.lastRow()).toBe(0)
  })
})
