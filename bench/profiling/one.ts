// One contender, once, in a process of its own: what it found and what it cost, as one line of JSON.
import { closeSync, openSync, readSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { isMainThread } from 'node:worker_threads'
import type { Run } from './figures.ts'
import type { PlanName } from './ours.ts'
import { doAsGiven, ours } from './ours.ts'
import { arquero, duckdb } from './peers.ts'

/** Touches each byte once: nothing that reads the file can cost less. */
function floor(path: string) {
  const file = openSync(path, 'r')
  const piece = new Uint8Array(1 << 20)
  let sum = 0
  for (let read = -1; read !== 0; ) {
    read = readSync(file, piece, 0, piece.length, null)
    for (let at = 0; at < read; at++) sum = (sum + (piece[at] ?? 0)) | 0
  }
  closeSync(file)
  return { figures: [], emails: 0, records: sum === 0 ? 1 : 0 }
}

/** This file, which a second thread runs too. */
const entry = pathToFileURL(process.argv[1] ?? '')

function contender(who: string, path: string, threads: 1 | 2, folder: string) {
  if (who === 'floor') return floor(path)
  if (who === 'duckdb') return duckdb(path, threads, folder)
  if (who === 'arquero') return arquero(path, folder)
  return ours(path, who as PlanName, threads, entry)
}

async function main([who = '', path = '', threads = '1', times = '1', folder = '']: string[]) {
  const runs: Run[] = []
  for (let time = 0; time < Number(times); time++) {
    const cpu = process.cpuUsage()
    const start = performance.now()
    const found = await contender(who, path, threads === '2' ? 2 : 1, folder)
    const wall = performance.now() - start
    const { user, system } = process.cpuUsage(cpu)
    const peak = process.resourceUsage().maxRSS / 1024
    runs.push({ who: `${who} ${threads}`, wall, cpu: (user + system) / 1_000, peak, ...found })
  }
  console.log(JSON.stringify(runs))
}

if (isMainThread) main(process.argv.slice(2))
else doAsGiven()
