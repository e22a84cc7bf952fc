import { Hand } from '../../local/demo/hand.ts'
import type { LocalHost } from '../../local/host.ts'
import type { SavedHost } from '../../local/options.ts'
import { call, create, openProject } from './project.ts'

type Cells = Readonly<Record<string, string>>

/** A cell as it reads, its no-break spaces made plain. */
export const plain = (text: string) => text.replace(/\s/g, ' ')

/** Types a row below the others of a tab, and gives its number. */
export function typeRow(host: LocalHost, tab: string, cells: Cells): number {
  const hand = new Hand(host)
  const row = hand.bottom(tab)
  for (const [column, text] of Object.entries(cells)) hand.type(tab, column, row, text)
  return row
}

/** What cells of a row show. */
export function read(
  host: LocalHost,
  tab: string,
  row: number,
  columns: readonly string[],
): string[] {
  const hand = new Hand(host)
  return columns.map((column) => plain(hand.read(tab, column, row)))
}

/** A chain whose till holds two fields, and a loyalty tool nobody has listed yet. */
export function chain(locale: 'fr' | 'en'): SavedHost {
  const host = openProject()
  create(host, { locale, aims: ['inventory', 'collection'], pack: 'restaurant-chain' })
  const hand = new Hand(host)
  for (const tab of ['variables', 'sources'])
    hand.remove(
      tab,
      hand.rows(tab, 'id', (text) => text !== ''),
    )
  call(host, 'importFields', 'source,field,label\nCaisse,total,Montant\nCaisse,ticket,Ticket', '')
  const loyalty = locale === 'fr' ? 'Programme de fidélité' : 'Loyalty programme'
  typeRow(host, 'sources', { name: 'Carte Léon', 'catalogue-source': loyalty })
  call(host, 'recompute')
  return host.save()
}
