/** How long a call travels, in milliseconds, each way; the same seed gives the same travels. */
export interface Latency {
  readonly seed: number
  readonly shortest: number
  readonly longest: number
}

/** What people report of live add-ons: about a second for a call, never in a sure order. */
export const USUAL_LATENCY: Latency = { seed: 1, shortest: 250, longest: 1000 }

/** Gives one delay after another. */
export function delays({ seed, shortest, longest }: Latency): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return shortest + Math.floor((state / 2 ** 32) * (longest - shortest + 1))
  }
}
