// The workbook a preview begins with.
import type { LocalHost } from '../host.ts'
import type { Choices } from './settings.ts'
import type { StartOptions } from './startOptions.ts'
import { putAside, readState } from './stateFile.ts'
import { type Language, say } from './words.ts'
import type { Workbooks } from './workbooks.ts'

/** What a launch finds on the machine. */
export interface Machine {
  readonly language: Language
  /** The day it is, `YYYY-MM-DD`. */
  readonly today: string
  /** Where the state is kept when the options do not say. */
  readonly stateFile: string
  /** The folder of the built page. */
  readonly page: string
  readonly workbooks: Workbooks
  /** What is told to the person at the terminal. */
  readonly tell: (sentence: string) => void
}

export interface Beginning {
  readonly host: LocalHost
  readonly choices: Choices
  /** Whether the workbook is another than the one kept. */
  readonly isNew: boolean
}

/** The workbook of the file asked for, null when none is; a file that cannot be read throws. */
export async function fileAsked(
  { workbook, language, today }: StartOptions,
  machine: Machine,
): Promise<Beginning | null> {
  if (workbook === null || typeof workbook === 'string') return null
  const { xlsx } = workbook
  const spoken = language ?? machine.language
  const day = today ?? machine.today
  const host = await machine.workbooks.xlsx(xlsx, nameOf(xlsx), spoken, day)
  return { host, choices: newcomer(spoken), isNew: true }
}

/** The workbook kept, unless another is asked for; the demonstration when there is none. */
export function beginning(
  { workbook, language, today }: StartOptions,
  machine: Machine,
  file: string,
): Beginning {
  const kept = workbook === null ? keptState(file, machine) : null
  if (kept) return { ...kept, choices: { ...kept.choices, ...(language ? { language } : {}) } }
  const { workbooks } = machine
  const spoken = language ?? machine.language
  const isBlank = workbook === 'blank'
  const host = isBlank ? workbooks.blank(spoken, today ?? machine.today) : workbooks.demo(spoken)
  return { host, choices: newcomer(spoken), isNew: true }
}

function newcomer(language: Language): Choices {
  return { person: 'owner', language, blobWorkers: true }
}

/** Puts a state that cannot be read aside, and says so. */
export function setAside(file: string, { language, tell }: Machine): void {
  tell(say('corrupt', language, putAside(file, 'corrupt') ?? file))
}

/** The state that was kept; one that cannot be read is put aside, and there is none. */
function keptState(file: string, machine: Machine): Beginning | null {
  const { workbooks, today } = machine
  try {
    const kept = readState(file)
    if (!kept) return null
    const host = workbooks.blank(kept.choices.language, today)
    host.load(kept.host)
    return { host, choices: kept.choices, isNew: false }
  } catch {
    setAside(file, machine)
    return null
  }
}

function nameOf(path: string): string {
  return path.replace(/^.*[\\/]/, '').replace(/\.xlsx$/i, '')
}
