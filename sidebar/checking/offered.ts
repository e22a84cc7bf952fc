/** What stands around a script, as far as it is used here. */
interface Around {
  document?: unknown
  postMessage(told: unknown, moved: ArrayBuffer[]): void
  onmessage: ((event: { readonly data: never }) => void) | null
}

/** Tells the page something; what is moved is not copied. */
export type Tell<Told> = (told: Told, moved?: ArrayBuffer[]) => void

/**
 * Offers a function where a script runs. In a page, it is left under its name. In a worker, each message is
 * given to `serve` with a way to tell something back; the first thing told is that the worker runs.
 */
export function offered<Ask, Told>(
  name: string,
  given: unknown,
  serve: (ask: Ask, tell: Tell<Told>) => Promise<void>,
): void {
  const around = globalThis as unknown as Around & Record<string, unknown>
  if (around.document !== undefined) {
    around[name] = given
    return
  }
  around.onmessage = ({ data }) => {
    serve(data, (told, moved = []) => around.postMessage(told, moved)).catch(fail)
  }
  around.postMessage('begun', [])
}

/** The page hears of what is thrown in a worker, and not of a promise that fails: out of memory, most often. */
function fail(error: unknown): void {
  setTimeout(() => {
    throw error
  })
}
