const isWhole = process.env.SWEEPS === 'whole'

/** How far a sweep goes: the whole of it under `npm run test:sweeps`, a sample in the ordinary tests. */
export function swept(sample: number, whole: number): number {
  return isWhole ? whole : sample
}
