import type { LocalHost } from '../../local/host.ts'
import { reopen } from './project.ts'

/** Runs a command during which somebody acts once a tab was read, right before it is looked at again to be written. */
export function meanwhile<Told>(
  host: LocalHost,
  sheet: string,
  command: (host: LocalHost) => Told,
  act: () => void,
): Told {
  const rehearsal = reopen(host.save())
  rehearsal.resetCalls()
  command(rehearsal)
  const looks = rehearsal.trace().flatMap((call, at) => {
    return call.method === 'Sheet.getDataRange' && call.sheet === sheet ? at + 1 : []
  })
  if (looks[1] === undefined) throw new Error(`${sheet} is not looked at again`)
  host.resetCalls()
  host.faults.betweenCalls((number) => {
    if (number === looks[1]) act()
  })
  const told = command(host)
  host.faults.clear()
  return told
}
