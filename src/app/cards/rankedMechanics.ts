import { mechanics } from '../../catalogue/mechanics.ts'
import type { Mechanic } from '../../planning/collection/means.ts'
import { familyOf } from '../../planning/collection/projectMechanics.ts'
import { byFigure, byId } from '../../planning/order.ts'
import { gives } from '../../planning/waves/cover.ts'
import { pieces } from '../../workbook/reading/pieces.ts'
import type { Inventory } from '../inventory.ts'
import type { Judgement } from '../judgement.ts'
import { mechanicName } from '../results/mechanicName.ts'

/** A mechanic that can bring a datum. */
export interface RankedMechanic {
  /** The mechanic, the project of one, or the idea of the collection plan. */
  readonly action: string
  readonly name: string
  /** 1 easy to 5 hard, upkeep included. */
  readonly effort: number
  /** Where it meets the customer; '' when nowhere. */
  readonly touchpoint: string
  /** Whether the row of the datum proposes it. */
  readonly isAdvised: boolean
  /** The idea of the collection plan that bears it; null when there is none. */
  readonly idea: string | null
}

/** No more are worth reading. */
const SHOWN = 8

/** What only has to be measured, confirmed or opened calls for no mechanic. */
const LOOKED_AT: readonly (string | null)[] = [
  'unmeasured',
  'other-population',
  'to-confirm',
  'inaccessible',
  'forbidden',
]

/** The mechanics that can bring a missing datum, the easiest first. */
export function rankedMechanics(
  { values }: Inventory['rows']['missing'][number],
  read: Inventory,
  { means }: Judgement,
): RankedMechanic[] {
  const datum = values.datum ?? ''
  if (LOOKED_AT.includes(values.status)) return []
  const want = values.status === 'absent' ? 'obtain' : 'any'
  const advised = pieces(values['suggested-mechanics'])
  return [...means.ideas, ...means.mechanics]
    .filter(({ brings }) => gives(brings.get(datum), want))
    .sort((a, b) => byFigure(a.effort, b.effort) || byId(a.id, b.id))
    .map((mechanic) => told(mechanic, datum, advised, read))
    .slice(0, SHOWN)
}

function told(
  { id, effort }: Mechanic,
  datum: string,
  advised: readonly string[],
  read: Inventory,
): RankedMechanic {
  const own = read.rows.collection.find(({ key }) => key === id)
  const family = own?.values.mechanic ?? familyOf(id)
  const name = mechanicName(id, read)
  const touchpoint = own?.values.touchpoint ?? mechanics().get(family)?.touchpoint ?? ''
  const borne = read.rows.collection.find(
    ({ values }) => values.mechanic === family && values['data-list']?.includes(datum),
  )
  return {
    action: id,
    name,
    effort: Math.round(effort * 100) / 100,
    touchpoint: touchpoint === '' ? '' : read.lexicon.word('touchpoint', touchpoint),
    isAdvised: advised.some((one) => one.startsWith(name)),
    idea: own?.key ?? borne?.key ?? null,
  }
}
