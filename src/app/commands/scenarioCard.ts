import { missing } from '../../workbook/tabs/missing.ts'
import { needs } from '../../workbook/tabs/needs.ts'
import { programmes } from '../../workbook/tabs/programmes.ts'
import { scenarios } from '../../workbook/tabs/scenarios.ts'
import { settings } from '../../workbook/tabs/settings.ts'
import { sources } from '../../workbook/tabs/sources.ts'
import { variables } from '../../workbook/tabs/variables.ts'
import { type Named, shown } from '../cards/shown.ts'
import type { Inventory } from '../inventory.ts'
import type { Ports } from '../ports.ts'
import { readInventory } from '../readInventory.ts'

/** A datum a scenario asks for, in the words of its row of Besoins. */
export interface ScenarioNeed extends Named {
  /** The row of Besoins. */
  readonly row: number
  readonly isMandatory: boolean
  readonly status: string
  /** How far it is met, 0–1; null when it was never computed. */
  readonly satisfaction: number | null
  readonly explanation: string
  readonly variable: Named | null
  /** Whether Données manquantes ranks it: then its card tells why. */
  readonly isMissing: boolean
}

/** How far a scenario can run, and what stops it. Figures are those of its row. */
export interface ScenarioCard {
  readonly id: string
  readonly name: string
  readonly status: string
  /** Where its points come from. */
  readonly path: string
  /** Points of the plan, 0–100, and the share that can run, 0–1. */
  readonly points: number | null
  readonly readiness: number | null
  readonly blockers: string
  /** What it asks for: the worst met first, mandatory before optional. */
  readonly needs: readonly ScenarioNeed[]
}

const TABS = [settings, sources, variables, programmes, scenarios, needs, missing]

/** The card of a scenario; null when it has no row. Nothing is written. */
export function scenarioCard(ports: Ports, id: string): ScenarioCard | null {
  const read = readInventory(ports, TABS, [scenarios.id])
  const row = read.rows.scenarios.find(({ key }) => key === id)
  if (!row) return null
  const { values } = row
  return {
    id,
    name: values.label ?? id,
    status: shown(read, scenarios.id, row.line, 'status'),
    path: values.path ?? '',
    points: values.points === null ? null : values.points * 100,
    readiness: values.readiness,
    blockers: values.blockers ?? '',
    needs: needsOf(id, read),
  }
}

function needsOf(scenario: string, read: Inventory): ScenarioNeed[] {
  const { rows, lexicon } = read
  const ranked = new Set(
    rows.missing.flatMap(({ values }) => (values.rank === null ? [] : values.datum)),
  )
  return rows.needs
    .filter(({ values }) => values.scenario === scenario && values.datum !== null)
    .map(({ line, values }): ScenarioNeed => {
      const datum = values.datum ?? ''
      const variable = rows.variables.find(({ key }) => key === values['best-variable'])
      return {
        id: datum,
        row: line,
        name: lexicon.word('data', datum),
        isMandatory: values.need === 'mandatory',
        status: shown(read, needs.id, line, 'status'),
        satisfaction: values.satisfaction,
        explanation: values.explanation ?? '',
        variable: variable
          ? { id: variable.key, name: variable.values.name ?? variable.key }
          : null,
        isMissing: ranked.has(datum),
      }
    })
    .sort(
      (a, b) =>
        Number(b.isMandatory) - Number(a.isMandatory) ||
        (a.satisfaction ?? 0) - (b.satisfaction ?? 0),
    )
}
