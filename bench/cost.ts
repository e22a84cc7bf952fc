/**
 * What an action costs, in milliseconds of processor: the least of several runs, so that neighbours on
 * the machine count as little as they can.
 */
export function cost(runs: number, action: (run: number) => void, before = (_run: number) => {}) {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run++) {
    before(run)
    const started = process.cpuUsage()
    action(run)
    const { user, system } = process.cpuUsage(started)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}
