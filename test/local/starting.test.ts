// `npm start` on a built tree, as a person runs it.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { PreviewState } from '../../local/preview/protocol.ts'

/** What `npm start` runs. */
const START = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } })
  .scripts.start

function started(...words: string[]): ChildProcess {
  const folder = mkdtempSync(join(tmpdir(), 'start-'))
  const [, launcher = ''] = START.split(' ')
  const args = [launcher, '--no-open', '--port', '0', '--state', join(folder, 'state.json')]
  const run = spawn(process.execPath, [...args, ...words])
  onTestFinished(async () => {
    if (run.exitCode === null && run.kill('SIGTERM')) await once(run, 'exit')
    rmSync(folder, { recursive: true })
  })
  return run
}

/** What it prints until it says this. */
async function printed(run: ChildProcess, until: RegExp): Promise<string> {
  let text = ''
  for await (const part of run.stdout ?? []) {
    text += String(part)
    if (until.test(text)) break
  }
  return text
}

test('runs plain JavaScript, prints its address, and the workbook is there', async () => {
  expect(START).toMatch(/^node .*\.js$/)
  const told = await printed(started('--blank', '--lang', 'en'), /http:\S+/)
  const [address = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(told) ?? []
  const state = (await (await fetch(`${address}/state`)).json()) as PreviewState
  expect(state.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1'])
  const page = await (await fetch(address)).text()
  const [script = ''] = /page-\w+\.js/.exec(page) ?? []
  const { headers } = await fetch(`${address}/${script}`)
  expect(headers.get('cache-control')).toContain('immutable')
})

test('says what it does not understand in one sentence, and ends', async () => {
  const run = started('--colour', '--lang', 'en')
  const [[code], told] = await Promise.all([once(run, 'exit'), said(run)])
  expect(code).toBe(2)
  expect(told).toMatch(/^Option not understood: --colour\. .*\n$/)
})

async function said(run: ChildProcess): Promise<string> {
  let text = ''
  for await (const part of run.stderr ?? []) text += String(part)
  return text
}
