import { isoDay } from '../../base/day.ts'
import { say } from '../../base/text.ts'
import { tabOf } from '../../workbook/workbook.ts'
import { withFedFlows } from '../fedFlows.ts'
import { changedTabs, fingerprints } from '../fingerprints.ts'
import type { Inventory } from '../inventory.ts'
import { INVENTORY_TABS, inventory } from '../inventory.ts'
import type { Ports } from '../ports.ts'
import { byOwner, confirmedData, minutesFor, owedCells, unanswered } from '../progress.ts'
import { keptSnapshots, type Snapshot } from '../snapshot.ts'
import { noInventory } from '../unread.ts'

/** Where the project stands, without computing anything: what Accueil says, and how old it is. */
export interface Standing {
  readonly project: string
  /** The day of the last computation, as `2026-11-21`; null when there was none. */
  readonly computed: string | null
  /** The names of the tabs people changed since; null when that is not known. */
  readonly changed: readonly string[] | null
  /** Expected cells still to fill, as the sheet stands now, and how long that takes. */
  readonly cellsLeft: number
  readonly minutes: number
  /** The same by who answers for the source, most first; '' for nobody. */
  readonly owners: readonly { readonly name: string; readonly cells: number }[]
  readonly figures: StandingFigures | null
  /** The first missing data. */
  readonly missing: readonly StandingDatum[]
}

/** Shares of the plan and quality 0–100, as last computed. */
export interface StandingFigures {
  readonly proven: number
  readonly assumed: number
  readonly quality: number | null
  readonly lateSources: number
  readonly missing: number
}

export interface StandingDatum {
  readonly datum: string
  readonly label: string
  readonly class: string
  readonly explanation: string
}

const SHOWN = 5

/** Reads where the project stands; null in a file that has no inventory yet. */
export function standing(ports: Ports): Standing | null {
  const reading = ports.book.read(INVENTORY_TABS)
  const read = inventory(reading, ports.locale)
  const why = noInventory(read, ports.locale)
  if (why?.code === 'no-workbook') return null
  if (why) throw why
  const owed = unanswered(owedCells(read, confirmedData(read)))
  const changed = changedTabs(ports.memory, fingerprints(withFedFlows(read)))
  const { latest } = keptSnapshots(ports.memory, Math.floor(ports.book.serial(ports.now)))
  return {
    project: read.settings.projectName,
    computed: latest && isoDay(latest.day),
    changed: changed?.map((tab) => say(tabOf(tab).name, read.lexicon.locale)) ?? null,
    cellsLeft: owed.length,
    minutes: minutesFor(owed.length),
    owners: [...byOwner(owed)]
      .map(([name, cells]) => ({ name, cells: cells.length }))
      .sort((a, b) => b.cells - a.cells),
    figures: latest && figures(latest),
    missing: firstMissing(read),
  }
}

function figures({ proven, assumed, quality, late, missing }: Snapshot): StandingFigures {
  return { proven, assumed, quality, lateSources: late.length, missing: missing.length }
}

function firstMissing({ rows, lexicon }: Inventory): StandingDatum[] {
  return rows.missing
    .filter(({ values }) => values.rank !== null && values.datum !== null)
    .sort((a, b) => (a.values.rank ?? 0) - (b.values.rank ?? 0))
    .slice(0, SHOWN)
    .map(({ values }) => ({
      datum: values.datum ?? '',
      label: lexicon.word('data', values.datum ?? ''),
      class: values.class ?? '',
      explanation: values.explanation ?? '',
    }))
}
