import { LEAST_COVERAGE } from '../../scoring/qualityScore.ts'
import { settings } from '../../workbook/tabs/settings.ts'
import { sources } from '../../workbook/tabs/sources.ts'
import { variables } from '../../workbook/tabs/variables.ts'
import { shown } from '../cards/shown.ts'
import type { Inventory } from '../inventory.ts'
import type { Ports } from '../ports.ts'
import { readInventory } from '../readInventory.ts'

/** A source or a variable with what was last computed of it. */
export interface QualityLine {
  readonly id: string
  readonly name: string
  /** Freshness of a source, level of a variable, in the words of the sheet. */
  readonly status: string
  /** Out of 100; null when too little is known. */
  readonly quality: number | null
  /** The source of a variable; '' when nobody said, and for a source. */
  readonly source: string
}

/** Sources then variables, the worst first; what is not known, or too little, comes last. */
export interface QualityLists {
  readonly sources: readonly QualityLine[]
  readonly variables: readonly QualityLine[]
}

/** Reads the figures of Sources and Variables as they stand. */
export function qualityList(ports: Ports): QualityLists {
  const read = readInventory(ports, [settings, sources, variables], [sources.id])
  const names = new Map(read.rows.sources.map(({ key, values }) => [key, values.name ?? key]))
  const lines = read.rows.variables.map(
    ({ key, line, values }): QualityLine => ({
      id: key,
      name: values.label ?? values.name ?? key,
      status: shown(read, variables.id, line, 'quality-level'),
      quality: values['quality-score'],
      source: names.get(values.source ?? '') ?? '',
    }),
  )
  const held = read.rows.sources.map(
    ({ key, line, values }): QualityLine => ({
      id: key,
      name: values.name ?? key,
      status: shown(read, sources.id, line, 'feed-status'),
      quality: values['source-quality'],
      source: '',
    }),
  )
  const judged = new Set(
    read.rows.variables.filter(({ values }) => isJudged(values)).map(({ key }) => key),
  )
  return {
    sources: worstFirst(held, () => true),
    variables: worstFirst(lines, ({ id }) => judged.has(id)),
  }
}

type Values = Inventory['rows']['variables'][number]['values']

function isJudged(values: Values): boolean {
  return (values['score-coverage'] ?? 0) >= LEAST_COVERAGE
}

function worstFirst(
  lines: readonly QualityLine[],
  isSure: (line: QualityLine) => boolean,
): QualityLine[] {
  const order = (line: QualityLine) => (line.quality ?? UNKNOWN) + (isSure(line) ? 0 : UNKNOWN)
  return [...lines].sort((a, b) => order(a) - order(b))
}

/** Beyond any score. */
const UNKNOWN = 1000
