// Scripts the page holds as text: a classic worker is made of one, else the page runs it itself.

/** What is done with what a worker tells. */
interface Ears<Told> {
  readonly heard: (told: Told) => void
  /** The browser lets no worker start here. */
  readonly refused: () => void
  /** It started, then died: of want of memory, most often. */
  readonly died: () => void
}

/** Starts a worker on a script and asks it one thing. Gives a way to stop it at once. */
export function startWorker<Ask, Told>(text: string, ask: Ask, ears: Ears<Told>): () => void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }))
  let worker: Worker
  try {
    worker = new Worker(address)
  } catch {
    URL.revokeObjectURL(address)
    ears.refused()
    return () => undefined
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
  worker.onerror = (event) => {
    event.preventDefault()
    stop()
    if (hasBegun) ears.died()
    else ears.refused()
  }
  return stop
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
