// Scripts the page holds as text: a classic worker is made of one, else the page runs it itself.

/** What is done with what a worker tells. */
interface Ears<Told> {
  readonly heard: (told: Told) => void
  /** The browser lets no worker start here. */
  readonly refused: () => void
  /** It started, then died: of want of memory, most often. */
  readonly died: () => void
}

/** A worker that was started. */
export interface Started<Ask> {
  /** Asks it another thing, once it answered; what is moved is not copied. */
  readonly ask: (ask: Ask, moved: ArrayBuffer[]) => void
  /** Stops it at once. */
  readonly stop: () => void
}

/** Starts a worker on a script and asks it one thing. */
export function startWorker<Ask, Told>(text: string, ask: Ask, ears: Ears<Told>): Started<Ask> {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }))
  let worker: Worker
  try {
    worker = new Worker(address)
  } catch {
    URL.revokeObjectURL(address)
    ears.refused()
    return { ask: () => undefined, stop: () => undefined }
  }
  let hasBegun = false
  const stop = () => {
    worker.terminate()
    URL.revokeObjectURL(address)
  }
  worker.onmessage = ({ data }: MessageEvent<Told | 'begun'>) => {
    if (data !== 'begun') return ears.heard(data)
    hasBegun = true
    worker.postMessage(ask)
  }
  const fail = (event: Event) => {
    event.preventDefault()
    stop()
    if (hasBegun) ears.died()
    else ears.refused()
  }
  worker.onerror = fail
  // What it told could not be received: of want of memory too.
  worker.onmessageerror = fail
  return { ask: (next, moved) => worker.postMessage(next, moved), stop }
}

/** Runs a script in the page, once, and gives the function it leaves under a name. */
export function runHere<Given>(text: string, name: string): Given {
  const around = globalThis as unknown as Record<string, Given>
  if (around[name] === undefined) {
    const script = document.createElement('script')
    script.textContent = text
    document.head.append(script)
    script.remove()
  }
  return around[name] as Given
}
