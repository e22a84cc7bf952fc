import { grouped } from '../../base/grouped.ts'
import type { Minimisation } from '../../planning/useless/minimisation.ts'
import type { MatchValues } from '../../planning/variables/links.ts'
import { inventoryCompleteness } from '../../scoring/inventoryCompleteness.ts'
import type { Issue } from '../../workbook/issue.ts'
import type { Inventory } from '../inventory.ts'
import type { Judgement } from '../judgement.ts'
import { minimised } from '../minimised.ts'
import type { Drawing, Edit } from '../ports.ts'
import type { OwedCell } from '../progress.ts'
import { owedCells } from '../progress.ts'
import type { Snapshot } from '../snapshot.ts'
import { snapshotOf } from '../snapshot.ts'
import type { KeyFigures } from './keyFigures.ts'
import { keyFigures } from './keyFigures.ts'
import type { Explained } from './missingResults.ts'
import { explained } from './missingResults.ts'

/** What a computation starts from. */
export interface Begun {
  readonly inventory: Inventory
  readonly judgement: Judgement
  /** Matches this run is about to propose. */
  readonly proposed: readonly MatchValues[]
  /** The moment of the run, a serial number to the minute. */
  readonly now: number
  /** Who runs it, as they named themselves; '' when they did not. */
  readonly person: string
  /** What was found the last day it was computed before this one. */
  readonly before: Snapshot | null
}

/** One computation: what was read and judged, and the figures several tabs tell. */
export interface Run extends Begun {
  readonly cells: readonly OwedCell[]
  readonly key: KeyFigures
  readonly missing: readonly Explained[]
  /** Variables with reasons to leave the system, and those never proposed. */
  readonly minimisation: Minimisation
  /** How far a row of a tab is filled, 0–1; null where nothing is asked. */
  readonly filled: (tab: string, row: string) => number | null
  readonly snapshot: Snapshot
}

/** What a part of the workbook wants written, and what is to be said of it. */
export interface Outcome {
  readonly edits?: readonly Edit[]
  readonly drawings?: readonly Drawing[]
  readonly issues?: readonly Issue[]
}

/** Derives the figures of one part of the workbook from a computation. */
export type Part = (run: Run) => Outcome

/** Adds what several parts share to what the computation starts from. */
export function run(begun: Begun): Run {
  const { inventory, judgement } = begun
  const confirmed = (variable: string) => judgement.figures.get(variable)?.links.confirmed ?? []
  const cells = owedCells(inventory, confirmed)
  const key = keyFigures(judgement, cells)
  const missing = explained(inventory, judgement)
  const snapshot = snapshotOf({ inventory, judgement, key, missing, now: begun.now })
  const filled = rowCompleteness(cells)
  return {
    ...begun,
    cells,
    key,
    missing,
    minimisation: minimised(inventory, judgement),
    filled,
    snapshot,
  }
}

function rowCompleteness(cells: readonly OwedCell[]): Run['filled'] {
  const tabs = new Map(
    [...grouped(cells, ({ tab }) => tab)].map(([tab, own]) => [
      tab,
      grouped(own, ({ row }) => row),
    ]),
  )
  return (tab, row) => inventoryCompleteness(tabs.get(tab)?.get(row) ?? []).completeness
}
