// From the command line's wishes to a preview that is served.
import { setImmediate } from 'node:timers/promises'
import { type Beginning, beginning, fileAsked, type Machine, setAside } from './beginning.ts'
import { servePages } from './frame/pageServer.ts'
import { Preview } from './preview.ts'
import { Rejection } from './rejection.ts'
import { serve } from './server.ts'
import type { StartOptions } from './startOptions.ts'
import { keep, refuseKept } from './stateClaim.ts'
import { putAside } from './stateFile.ts'
import { StateKeeper } from './stateKeeper.ts'
import { type Language, say, type WORDS } from './words.ts'

export interface Launched {
  readonly address: string
  /** Kept once the workbook is there: the page may be asked for before. */
  readonly preview: Promise<Preview>
  /** Writes what is still to be, and stops. */
  close(): Promise<void>
}

/** Writes the state of a preview once there is one. */
interface Keeping {
  keeper: StateKeeper | null
}

/**
 * Serves the workbook asked for, or the one kept. A port that cannot be had, a file that cannot be read
 * throw, and the state that was kept is as it was.
 */
export async function launch(options: StartOptions, machine: Machine): Promise<Launched> {
  const file = options.state ?? machine.stateFile
  await refuseKept(file)
  const asked = await fileAsked(options, machine)
  const keeping: Keeping = { keeper: null }
  let listens: () => void = () => undefined
  const preview = new Promise<void>((resolve) => {
    listens = resolve
  })
    .then(() => setImmediate())
    .then(() => opened(asked, options, machine, () => pages.address, keeping))
  const pages = await servePages({ preview, framedBy: () => framedBy(served.port) })
  const site = { preview, folder: machine.page, pagesAt: () => pages.address }
  const served = await serve(site, options.port).catch(async (error) => {
    await pages.close()
    throw portRefused(error, options.port)
  })
  const release = keep(file, served.address)
  listens()
  const close = async () => {
    await preview.catch(() => undefined)
    keeping.keeper?.flush()
    release()
    await served.close()
    await pages.close()
  }
  return { address: served.address, preview, close }
}

/** The preview of the workbook to begin with, kept from now on. */
function opened(
  asked: Beginning | null,
  options: StartOptions,
  machine: Machine,
  pagesAt: () => string,
  keeping: Keeping,
): Preview {
  const file = options.state ?? machine.stateFile
  const { workbooks, tell } = machine
  const today = options.today ?? machine.today
  const touched = () => keeping.keeper?.touched()
  const shown = ({ host, choices, isNew }: Beginning) => {
    if (options.today !== null) host.today(options.today)
    const world = { workbooks, today, pagesAt, touched }
    // Revisions begin with the time of day: a window left open from an earlier run knows that it is old.
    return { preview: new Preview(host, choices, world, Date.now()), isNew, ...choices }
  }
  const { preview, isNew, language } = asked ? shown(asked) : begun(shown, options, machine, file)
  const failed = (why: string) => tell(say('unsaved', language, file, why))
  keeping.keeper = new StateKeeper(file, () => preview.kept(), failed)
  if (isNew) keepPrevious(file, tell, language)
  if (isNew) touched()
  return preview
}

/** The workbook kept, shown; one that can be read and not be shown is put aside as well. */
function begun<T>(
  shown: (beginning: Beginning) => T,
  options: StartOptions,
  machine: Machine,
  file: string,
): T {
  const first = beginning(options, machine, file)
  try {
    return shown(first)
  } catch (error) {
    if (first.isNew) throw error
    setAside(file, machine)
    return shown(beginning(options, machine, file))
  }
}

/** The workbook that was there stays beside the new one. */
function keepPrevious(file: string, tell: Machine['tell'], language: Language): void {
  const aside = putAside(file, 'previous')
  if (aside) tell(say('aside', language, aside))
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
