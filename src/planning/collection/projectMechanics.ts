import type { Datum } from '../../catalogue/data.ts'
import type { Mechanic as CatalogueMechanic, Effect } from '../../catalogue/mechanics.ts'
import { byId } from '../order.ts'
import type { Mechanic } from './means.ts'
import { mechanicEffort } from './mechanicEffort.ts'

/** What a project has to do with mechanics. */
export interface MechanicContext {
  /** What each mechanic brings. */
  readonly brings: ReadonlyMap<string, ReadonlyMap<string, Effect>>
  /** The data each tool of the project holds. */
  readonly tools: ReadonlyMap<string, readonly string[]>
  readonly data: ReadonlyMap<string, Pick<Datum, 'updateCost'>>
}

/** Connecting a tool is a project for each tool. */
const CONNECTION = 'system-connection'

/** Computing a score is a project for each score. */
const COMPUTATION = 'score-computation'

/**
 * The mechanics a project can choose from. Two of the catalogue are families of projects:
 * `system-connection@tool`, which brings what that tool holds, and `score-computation@datum`.
 */
export function projectMechanics(
  mechanics: readonly Pick<CatalogueMechanic, 'id' | 'effort'>[],
  context: MechanicContext,
): Mechanic[] {
  return mechanics.flatMap(({ id, effort }) => {
    const brings = context.brings.get(id) ?? new Map<string, Effect>()
    const costs = [...brings.keys()].flatMap((datum) => context.data.get(datum)?.updateCost ?? [])
    const whole: Mechanic = { id, effort: mechanicEffort(effort, costs), brings }
    if (id === CONNECTION) return connections(whole, context.tools)
    return id === COMPUTATION ? computations(whole) : [whole]
  })
}

function connections(whole: Mechanic, tools: MechanicContext['tools']): Mechanic[] {
  return [...tools]
    .sort(([a], [b]) => byId(a, b))
    .map(([tool, held]) => part(whole, tool, (datum) => held.includes(datum)))
    .filter(({ brings }) => brings.size > 0)
}

function computations(whole: Mechanic): Mechanic[] {
  return [...whole.brings.keys()].sort(byId).map((only) => part(whole, only, (it) => it === only))
}

function part(whole: Mechanic, name: string, keeps: (datum: string) => boolean): Mechanic {
  const brings = new Map([...whole.brings].filter(([datum]) => keeps(datum)))
  return { id: `${whole.id}@${name}`, effort: whole.effort, brings }
}

/** The mechanic of the catalogue an action is, or is a project of. */
export function familyOf(action: string): string {
  return action.split('@')[0] ?? action
}

/** The connection of a tool. */
export function connection(tool: string): string {
  return `${CONNECTION}@${tool}`
}

/** The tool a connection connects; null for any other action. */
export function connectedTool(action: string): string | null {
  return partOf(action, CONNECTION)
}

/** The datum a computation gives; null for any other action. */
export function computedScore(action: string): string | null {
  return partOf(action, COMPUTATION)
}

function partOf(action: string, family: string): string | null {
  return action.startsWith(`${family}@`) ? action.slice(family.length + 1) : null
}
