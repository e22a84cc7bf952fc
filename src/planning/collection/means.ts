// The means of obtaining data: what brings it, and what that costs in effort (1 easy to 5 hard).

import type { Effect } from '../../catalogue/mechanics.ts'

/** A way of bringing data: an idea of the collection plan, or a mechanic of the catalogue. */
export interface Mechanic {
  readonly id: string
  /** 1 easy to 5 hard, upkeep included. */
  readonly effort: number
  readonly brings: ReadonlyMap<string, Effect>
}

/** All the means of a project. For a datum, ideas come first, then mechanics, then asking directly. */
export interface Means {
  /** Ideas retained in the collection plan. */
  readonly ideas: readonly Mechanic[]
  /** Mechanics of the project's pack. */
  readonly mechanics: readonly Mechanic[]
  /** Effort of collecting a datum on its own, upkeep included; 5 when a datum is not listed. */
  readonly direct: ReadonlyMap<string, number>
}
