// One preview at a time keeps a state file: of two, each would write over what the other had kept.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { Rejection } from './rejection.ts'

/** Who keeps a state file: a process, and where it is served. */
interface Keeper {
  readonly process: number
  readonly address: string
}

/** How long a preview that runs may take to answer, in milliseconds. */
const PATIENCE = 2000

/** Throws when a preview that runs keeps a state file; one that was killed keeps nothing any more. */
export async function refuseKept(file: string): Promise<void> {
  const keeper = keeperOf(file)
  if (!keeper || !isRunning(keeper.process)) return
  if (await answers(keeper.address)) throw new Rejection('kept', keeper.address, file)
}

/** Says that a state file is kept from now on; gives what says that it is no more. */
export function keep(file: string, address: string): () => void {
  const keeper: Keeper = { process: process.pid, address }
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(markOf(file), JSON.stringify(keeper))
  } catch {
    // Where nothing can be written, no state is kept either: that is told when it is tried.
  }
  return () => {
    if (keeperOf(file)?.address === address) rmSync(markOf(file), { force: true })
  }
}

function markOf(file: string): string {
  return `${file}.open`
}

function keeperOf(file: string): Keeper | null {
  try {
    return JSON.parse(readFileSync(markOf(file), 'utf8'))
  } catch {
    return null
  }
}

/** Whether a process runs, be it somebody else's. */
function isRunning(number: number): boolean {
  try {
    return process.kill(number, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function answers(address: string): Promise<boolean> {
  try {
    await fetch(address, { signal: AbortSignal.timeout(PATIENCE) })
    return true
  } catch {
    return false
  }
}
