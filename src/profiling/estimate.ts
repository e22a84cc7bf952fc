// How many different values there are, estimated in 16 kB: HyperLogLog (Flajolet et al., 2007).

const INDEX_BITS = 14
const REGISTERS = 1 << INDEX_BITS
const ALPHA = 0.7213 / (1 + 1.079 / REGISTERS)

/** One time in three the estimate is further from the truth than this share of it: 0.8 %. */
export const STANDARD_ERROR = 1.04 / Math.sqrt(REGISTERS)

/** The longest run of zeros met, for each share of the values. */
export type Registers = Uint8Array

export function registers(): Registers {
  return new Uint8Array(REGISTERS)
}

/** Takes one value by its fingerprint; taking it again changes nothing. */
export function estimateWith(known: Registers, low: number, high: number): void {
  const index = low >>> (32 - INDEX_BITS)
  const run = Math.clz32(high) + 1
  if (run > (known[index] as number)) known[index] = run
}

/** About how many different values were taken. */
export function estimated(known: Registers): number {
  let sum = 0
  let untouched = 0
  for (const run of known) {
    sum += 2 ** -run
    if (run === 0) untouched += 1
  }
  const raw = (ALPHA * REGISTERS * REGISTERS) / sum
  const few = raw <= 2.5 * REGISTERS && untouched > 0
  return Math.round(few ? REGISTERS * Math.log(REGISTERS / untouched) : raw)
}

/** The values of both. */
export function joinEstimates(into: Registers, from: Registers): void {
  from.forEach((run, index) => {
    if (run > (into[index] as number)) into[index] = run
  })
}
