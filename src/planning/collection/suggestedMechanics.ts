import { data } from '../../catalogue/data.ts'
import { mechanics } from '../../catalogue/mechanics.ts'
import type { RowOf } from '../../workbook/tab.ts'
import type { collection } from '../../workbook/tabs/collection.ts'
import type { CollectionPoints, PointState } from '../journeys/collectionPoints.ts'
import { stagesOf } from '../journeys/collectionPoints.ts'
import { chosenMechanic } from '../missing/chosenMechanic.ts'
import type { MissingDatum } from '../missing/missingDatum.ts'
import { byFigure, byId } from '../order.ts'
import { isDirect, isLook } from '../waves/action.ts'
import { gives } from '../waves/cover.ts'
import type { Means, Mechanic } from './means.ts'
import type { MechanicGain } from './mechanicGains.ts'
import { connectedTool, connection, familyOf } from './projectMechanics.ts'

/** A mechanic proposed for a datum, and what Parcours says of where it meets the customer. */
export interface Suggestion {
  readonly action: string
  /** The point of contact; '' for an idea that names none. */
  readonly touchpoint: string
  readonly point: PointState
}

/** What suggestions are chosen from. */
export interface SuggestionGround {
  readonly means: Means
  /** What each mechanic would bring alone, best gain per effort first. */
  readonly gains: readonly MechanicGain[]
  readonly ideas: readonly RowOf<typeof collection>[]
  readonly points: CollectionPoints
  /** Whether the project says it has a tool. */
  readonly isOwned: (tool: string) => boolean
  /** Tools of the project that usually hold a datum, and that the inventory does not tap yet. */
  readonly holders: (datum: string) => readonly string[]
}

/** No more are worth reading. */
const SHOWN = 3

/**
 * The mechanics proposed for a missing datum, three at most: connecting a tool that is there, then those
 * whose point of contact Parcours keeps and those that need none, then those it left to study, then those
 * it does not list. At equal standing come that of
 * its wave, the cheapest for it alone, those that gain most for their effort, then those that meet the
 * customer when the datum is usually given. A point ruled out is not proposed, but for the very mechanic
 * the ranking counts on, which is told as such. Nothing for a datum that only has to be looked at, nor
 * for one set aside. House rule.
 */
export function suggestedMechanics(one: MissingDatum, ground: SuggestionGround): Suggestion[] {
  const chosen = chosenMechanic(one)
  if (chosen === null || one.class === 'set-aside') return []
  const found = ranked(one, ground)
    .map((action) => suggestion(action, ground))
    .filter(({ action, point }) => point !== 'ruled-out' || action === chosen)
    .map((suggested) => ({ suggested, standing: standing(suggested, ground) }))
    .sort((a, b) => a.standing - b.standing)
    .map(({ suggested }) => suggested)
  return withChosen(found, chosen)
}

/** What the sentence of the datum names is among what is proposed. */
function withChosen(found: readonly Suggestion[], chosen: string): Suggestion[] {
  const shown = found.slice(0, SHOWN)
  const named = found.find(({ action }) => action === chosen)
  if (!named || shown.includes(named)) return shown
  return [...shown.slice(0, SHOWN - 1), named]
}

function ranked(one: MissingDatum, { means, gains, holders }: SuggestionGround): string[] {
  const isMechanic = (action: string) => !isLook(action) && !isDirect(action)
  const gaining = gains.filter(({ data: brought }) => brought.includes(one.datum))
  const want = one.lack === 'absent' ? 'obtain' : 'any'
  const able = [...means.ideas, ...means.mechanics].filter(({ brings }) =>
    gives(brings.get(one.datum), want),
  )
  const fitting = [...able].sort(
    (a, b) =>
      Number(meets(b, one.datum)) - Number(meets(a, one.datum)) ||
      byFigure(a.effort, b.effort) ||
      byId(a.id, b.id),
  )
  const tools = one.lack === 'absent' ? holders(one.datum) : []
  const all = [
    ...tools.map(connection),
    ...one.waveActions,
    ...one.actions,
    ...gaining.map(({ mechanic }) => mechanic),
    ...fitting.map(({ id }) => id),
  ]
  return [...new Set(all.filter(isMechanic))]
}

/** Whether a mechanic meets the customer at a moment the datum is usually given. */
function meets({ id }: Mechanic, datum: string): boolean {
  const moments = mechanics().get(familyOf(id))?.moments ?? []
  return (data().get(datum)?.moments ?? []).some((moment) => moments.includes(moment))
}

function suggestion(action: string, { ideas, points }: SuggestionGround): Suggestion {
  const idea = ideas.find(({ key }) => key === action)?.values
  const mechanic = mechanics().get(idea?.mechanic ?? familyOf(action))
  const touchpoint = idea ? (idea.touchpoint ?? '') : (mechanic?.touchpoint ?? '')
  if (touchpoint === '') return { action, touchpoint, point: 'silent' }
  const own = idea?.stage ?? null
  const stages = own === null ? stagesOf(mechanic?.moments ?? []) : [own]
  return { action, touchpoint, point: points.stateOf(touchpoint, stages) }
}

/** A tool that is there, then what can be done at once, then what somebody must settle first. */
function standing({ action, point }: Suggestion, { isOwned }: SuggestionGround): number {
  const tool = connectedTool(action)
  if (tool !== null && isOwned(tool)) return 0
  return STANDINGS[point]
}

const STANDINGS: Readonly<Record<PointState, number>> = {
  silent: 1,
  eligible: 1,
  internal: 1,
  'to-study': 2,
  unlisted: 3,
  'ruled-out': 4,
}
