import type { Text } from '../base/text.ts'
import { amount, oneOf, words } from './cells.ts'
import { packed as packedItems } from './pack_items.csv'
import { packed } from './packs.csv'
import { byId, type Row, table } from './table.ts'

/** Whose law of contact applies: consumers, business contacts, or donors of a charity. */
export type ContactAudience = 'b2c' | 'b2b' | 'nonprofit-donor'

/** An objective with its weight out of 100, or a programme with its priority 0–1. */
export interface Weighted {
  readonly id: string
  readonly weight: number
}

/** What a sector usually starts from. */
export interface Pack {
  readonly id: string
  readonly label: Text
  readonly sector: string
  readonly audience: 'b2c' | 'b2b'
  readonly contactAudience: ContactAudience
  readonly objectives: readonly Weighted[]
  readonly programmes: readonly Weighted[]
  readonly scenarios: readonly string[]
  readonly sources: readonly string[]
  readonly data: readonly string[]
  readonly mechanics: readonly string[]
}

/** The sector packs by id. */
export const packs = byId(table(packed, pack))

const kinds = ['objective', 'programme', 'scenario', 'source', 'data', 'mechanic'] as const
type Kind = (typeof kinds)[number]

const items = table(packedItems, (row) => {
  const kind = oneOf(row, 'kind', kinds)
  const weighted = kind === 'objective' || kind === 'programme'
  return {
    pack: row('pack_id'),
    kind,
    id: row('item_id'),
    weight: weighted ? amount(row, 'weight') : 0,
  }
})

function pack(row: Row): Pack {
  const own = items().filter((item) => item.pack === row('id'))
  const weighted = (kind: Kind) =>
    own.filter((item) => item.kind === kind).map(({ id, weight }) => ({ id, weight }))
  const ids = (kind: Kind) => own.filter((item) => item.kind === kind).map(({ id }) => id)
  return {
    id: row('id'),
    label: words(row),
    sector: row('sector'),
    audience: oneOf(row, 'audience', ['b2c', 'b2b']),
    contactAudience: oneOf(row, 'contact_audience', ['b2c', 'b2b', 'nonprofit-donor']),
    objectives: weighted('objective'),
    programmes: weighted('programme'),
    scenarios: ids('scenario'),
    sources: ids('source'),
    data: ids('data'),
    mechanics: ids('mechanic'),
  }
}
