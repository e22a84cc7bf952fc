import { links } from '../../planning/variables/links.ts'
import { missing } from '../../workbook/tabs/missing.ts'
import { PLAN_TABS } from '../cards/cardTabs.ts'
import { type Holder, heldBy } from '../cards/holders.ts'
import { PRIORITIES } from '../cards/priorities.ts'
import { type RankedMechanic, rankedMechanics } from '../cards/rankedMechanics.ts'
import { type Named, shown } from '../cards/shown.ts'
import type { Inventory } from '../inventory.ts'
import { judgement } from '../judgement.ts'
import type { Ports } from '../ports.ts'
import { readInventory } from '../readInventory.ts'

/** A scenario a datum holds back, and the share of the plan it costs there, as the sheet says it. */
export interface HeldScenario {
  readonly id: string | null
  readonly name: string
  /** In words, `3 %`. */
  readonly share: string
  /** The state of the scenario, in the words of the sheet. */
  readonly status: string
}

/** Why a datum stands where it stands. Figures are those of its row; shares 0–1. */
export interface MissingCard {
  readonly datum: string
  readonly label: string
  readonly rank: number | null
  readonly class: string
  readonly status: string
  readonly explanation: string
  readonly points: number | null
  readonly sensitivity: number | null
  readonly effort: number | null
  readonly index: number | null
  readonly wave: number | null
  readonly unlocks: number | null
  readonly gap: string
  readonly moment: string
  readonly scenarios: readonly HeldScenario[]
  /** The variables that hold it, or may: why each is not enough. */
  readonly holders: readonly Holder[]
  /** What can bring it, the easiest first. */
  readonly mechanics: readonly RankedMechanic[]
  /** What people wrote on its row. */
  readonly forced: string
  readonly note: string
  /** The priorities that can be forced. */
  readonly priorities: readonly Named[]
}

/** The card of a missing datum; null when it has no row. Nothing is written. */
export function missingCard(ports: Ports, datum: string): MissingCard | null {
  const read = readInventory(ports, PLAN_TABS, [missing.id])
  const row = read.rows.missing.find(({ values }) => values.datum === datum)
  if (!row) return null
  const judged = judgement(read, [], Math.floor(ports.book.serial(ports.now)))
  const linked = links(read.rows.variables, read.rows.matches)
  const cell = (column: string) => shown(read, missing.id, row.line, column)
  const { rank, explanation, points, gdpr, effort, index, wave, unlocks, gap, moment } = row.values
  return {
    datum,
    label: read.lexicon.word('data', datum),
    rank,
    class: cell('class'),
    status: cell('status'),
    explanation: explanation ?? '',
    points,
    sensitivity: gdpr,
    effort,
    index,
    wave,
    unlocks,
    gap: gap ?? '',
    moment: moment ?? '',
    scenarios: heldScenarios(row.values['scenarios-list'] ?? '', read),
    holders: heldBy(datum, linked, read, judged),
    mechanics: rank === null ? [] : rankedMechanics(row, read, judged),
    forced: cell('override'),
    note: cell('consultant-note'),
    priorities: PRIORITIES.map((id) => ({ id, name: read.lexicon.word('priority_override', id) })),
  }
}

/** `Panier abandonné (3 %) ; Anniversaire (2 %)`, as the cell tells it, each with its scenario. */
function heldScenarios(told: string, read: Inventory): HeldScenario[] {
  const byName = new Map(read.rows.scenarios.map((row) => [row.values.label ?? row.key, row]))
  return told.split(/(?<=\)) ?; /).flatMap((part): HeldScenario[] => {
    const [, name, share] = /^(.*) \(([^()]*)\)$/.exec(part) ?? []
    if (name === undefined || share === undefined) return []
    const row = byName.get(name)
    const status = row ? shown(read, 'scenarios', row.line, 'status') : ''
    return [{ id: row?.key ?? null, name, share, status }]
  })
}
