import { Refusal } from '../failure.ts'
import { lexicon } from '../lexicon.ts'
import { listColumns } from '../listColumns.ts'
import type { LeftTab, Ports } from '../ports.ts'
import { recordedChoices } from '../seeds/choices.ts'

/** What stays of the add-on, if anything does. */
export interface Removed {
  readonly left: readonly LeftTab[]
}

/**
 * Takes the add-on out of the file: its drop-downs, rules, protections, marks, what it remembers and its
 * hidden tabs. Every value stays, and completing the workbook finds the tabs again by their headers.
 */
export function removeTool(ports: Ports): Removed {
  // The data the project added to the catalogue stand in the lists too.
  const { locale } = recordedChoices(ports)
  const done = ports.withdrawal.withdraw(listColumns(lexicon(new Map(), locale ?? ports.locale)))
  if (done.isDone) return { left: done.left }
  const isReader = ports.book.stop(null)?.code === 'read-only'
  throw isReader ? new Refusal('read-only') : new Refusal('tab-closed', { tab: done.closed })
}
