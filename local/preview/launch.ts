// From the command line's wishes to a preview that is served.
import type { LocalHost } from '../host.ts'
import { servePages } from './frame/pageServer.ts'
import { Preview } from './preview.ts'
import { Rejection } from './rejection.ts'
import { serve } from './server.ts'
import type { Choices } from './settings.ts'
import type { StartOptions } from './startOptions.ts'
import { type Kept, putAside, readState } from './stateFile.ts'
import { StateKeeper } from './stateKeeper.ts'
import { type Language, say, type WORDS } from './words.ts'
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

export interface Launched {
  readonly address: string
  readonly preview: Preview
  /** Writes what is still to be, and stops. */
  close(): Promise<void>
}

interface Beginning {
  readonly host: LocalHost
  readonly choices: Choices
  /** Whether the workbook is another than the one kept. */
  readonly isNew: boolean
}

/**
 * Opens the workbook asked for, or the one kept, and serves it. A port that cannot be had, a file that
 * cannot be read throw, and the state that was kept is as it was.
 */
export async function launch(options: StartOptions, machine: Machine): Promise<Launched> {
  const file = options.state ?? machine.stateFile
  const begun = await beginning(options, machine, file)
  if (options.today !== null) begun.host.today(options.today)
  const world = {
    workbooks: machine.workbooks,
    today: options.today ?? machine.today,
    pagesAt: () => pages.address,
    touched: () => keeper.touched(),
  }
  const pages = await servePages({ preview: () => preview, framedBy: () => framedBy(served.port) })
  const preview = new Preview(begun.host, begun.choices, world, Date.now())
  const served = await serve(
    { preview, folder: machine.page, pagesAt: world.pagesAt },
    options.port,
  ).catch(async (error) => {
    await pages.close()
    throw portRefused(error, options.port)
  })
  const { language } = begun.choices
  const keeper = new StateKeeper(
    file,
    () => preview.kept(),
    (why) => machine.tell(say('unsaved', language, file, why)),
  )
  if (begun.isNew) keepPrevious(file, machine, language)
  if (begun.isNew) keeper.touched()
  const close = async () => {
    keeper.flush()
    await served.close()
    await pages.close()
  }
  return { address: served.address, preview, close }
}

async function beginning(
  { workbook, language, today }: StartOptions,
  machine: Machine,
  file: string,
): Promise<Beginning> {
  const kept = workbook === null ? keptState(file, machine) : null
  if (kept) {
    const choices = { ...kept.choices, ...(language ? { language } : {}) }
    return { host: kept.host, choices, isNew: false }
  }
  const spoken = language ?? machine.language
  const choices = { person: 'owner', language: spoken, blobWorkers: true }
  const { workbooks } = machine
  const day = today ?? machine.today
  if (workbook === 'blank') return { host: workbooks.blank(spoken, day), choices, isNew: true }
  if (workbook === 'demo' || workbook === null)
    return { host: workbooks.demo(spoken), choices, isNew: true }
  const host = await workbooks.xlsx(workbook.xlsx, nameOf(workbook.xlsx), spoken, day)
  return { host, choices, isNew: true }
}

/** The state that was kept; one that cannot be read is put aside, and there is none. */
function keptState(
  file: string,
  machine: Machine,
): { readonly host: LocalHost; readonly choices: Kept['choices'] } | null {
  const { language, workbooks, today, tell } = machine
  try {
    const kept = readState(file)
    if (!kept) return null
    const host = workbooks.blank(kept.choices.language, today)
    host.load(kept.host)
    return { host, choices: kept.choices }
  } catch {
    tell(say('corrupt', language, putAside(file, 'corrupt') ?? file))
    return null
  }
}

/** The workbook that was there stays beside the new one. */
function keepPrevious(file: string, { tell }: Machine, language: Language): void {
  const aside = putAside(file, 'previous')
  if (aside) tell(say('aside', language, aside))
}

function nameOf(path: string): string {
  return path.replace(/^.*[\\/]/, '').replace(/\.xlsx$/i, '')
}

function framedBy(port: number): readonly string[] {
  return [`http://127.0.0.1:${port}`, `http://localhost:${port}`]
}

function portRefused(error: unknown, port: number): unknown {
  const { code } = error as NodeJS.ErrnoException
  const sentences: Record<string, keyof typeof WORDS> = { EADDRINUSE: 'taken', EACCES: 'closed' }
  const sentence = sentences[code ?? '']
  const other = port < 1024 ? 8633 : port < 65535 ? port + 1 : port - 1
  return sentence ? new Rejection(sentence, port, other) : error
}
