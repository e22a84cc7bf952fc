import { isoDay } from '../../base/day.ts'
import { links } from '../../planning/variables/links.ts'
import { CRITERIA, type Criterion } from '../../scoring/qualityScore.ts'
import { variables } from '../../workbook/tabs/variables.ts'
import { HELD_TABS } from '../cards/cardTabs.ts'
import { type Named, shown } from '../cards/shown.ts'
import type { Inventory } from '../inventory.ts'
import { judgement } from '../judgement.ts'
import type { Ports } from '../ports.ts'
import { readInventory } from '../readInventory.ts'

/** A criterion of the score: what the row says of it, and what it weighs. */
export interface CriterionPart {
  readonly criterion: Criterion
  /** 0–1; null when unknown. */
  readonly value: number | null
  /** As the settings say; weights of any total are scaled. */
  readonly weight: number
}

/** A datum a variable holds: whether it is confirmed, and whether Données manquantes ranks it. */
export interface HeldDatum extends Named {
  readonly isConfirmed: boolean
  readonly isMissing: boolean
}

/** What a variable is worth and why. Figures are those of its row. */
export interface VariableCard {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly source: Named | null
  readonly data: readonly HeldDatum[]
  /** Out of 100. */
  readonly score: number | null
  /** Share of the weight that is known, 0–1. */
  readonly coverage: number | null
  readonly level: string
  readonly criteria: readonly CriterionPart[]
  /** What the completeness rests on; null when nothing tells. */
  readonly evidence: 'check' | 'count' | 'declared' | null
  /** The day of the check, as `2026-11-21`; null when there is none. */
  readonly checkedOn: string | null
  readonly freshness: string
  readonly usable: number | null
  readonly uniqueness: number | null
  readonly usedBy: number | null
  readonly toReview: string
  readonly computedOn: string | null
}

/** The card of a variable; null when it has no row. Nothing is written. */
export function variableCard(ports: Ports, id: string): VariableCard | null {
  const read = readInventory(ports, HELD_TABS, [variables.id])
  const row = read.rows.variables.find(({ key }) => key === id)
  if (!row) return null
  const one: Inventory = { ...read, rows: { ...read.rows, variables: [row] } }
  const figures = judgement(one, [], Math.floor(ports.book.serial(ports.now))).figures.get(id)
  const { values } = row
  const cell = (column: string) => shown(read, variables.id, row.line, column)
  const computed = values['computed-at']
  return {
    id,
    name: values.name ?? id,
    label: values.label ?? '',
    source: sourceOf(values.source, read),
    data: heldData(row, read),
    score: values['quality-score'],
    coverage: values['score-coverage'],
    level: cell('quality-level'),
    criteria: CRITERIA.map((criterion) => ({
      criterion,
      value: values[criterion],
      weight: read.settings.weights[criterion],
    })),
    evidence: values.completeness === null ? null : (figures?.origin ?? null),
    checkedOn: figures?.checkedOn ? isoDay(figures.checkedOn) : null,
    freshness: cell('feed-status'),
    usable: values['usable-rate'],
    uniqueness: values.uniqueness,
    usedBy: values['used-by'],
    toReview: cell('useless-flag'),
    computedOn: computed === null ? null : isoDay(computed),
  }
}

function sourceOf(id: string | null, { rows }: Inventory): Named | null {
  const source = rows.sources.find(({ key }) => key === id)
  return source ? { id: source.key, name: source.values.name ?? source.key } : null
}

function heldData(row: Inventory['rows']['variables'][number], read: Inventory): HeldDatum[] {
  const own = links([row], read.rows.matches).get(row.key)
  const ranked = new Set(
    read.rows.missing.flatMap(({ values }) => (values.rank === null ? [] : values.datum)),
  )
  const named = (isConfirmed: boolean) => (id: string) => ({
    id,
    name: read.lexicon.word('data', id),
    isConfirmed,
    isMissing: ranked.has(id),
  })
  return [...(own?.confirmed ?? []).map(named(true)), ...(own?.suggested ?? []).map(named(false))]
}
