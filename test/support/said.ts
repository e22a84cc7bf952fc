import { Hand } from '../../local/demo/hand.ts'
import type { LocalHost } from '../../local/host.ts'
import { plain } from './chain.ts'

/** What the last box said, its no-break spaces made plain. */
export function told(host: LocalHost): string {
  return plain(host.dialogs[host.dialogs.length - 1]?.text ?? '')
}

/** What a column of a tab holds, blanks left out. */
export function column(host: LocalHost, tab: string, id: string): string[] {
  const hand = new Hand(host)
  return hand.rows(tab, id, (text) => text !== '').map((row) => hand.read(tab, id, row))
}
