import { fold } from '../../base/fold.ts'
import type { Text } from '../../base/text.ts'
import { objectives as catalogueObjectives } from '../../catalogue/objectives.ts'
import { programmes as catalogueProgrammes } from '../../catalogue/programmes.ts'
import { scenarios as catalogueScenarios } from '../../catalogue/scenarios.ts'
import { sources as catalogueSources } from '../../catalogue/sources.ts'
import type { Lexicon } from '../../workbook/kind.ts'
import type { RowOf, Tab } from '../../workbook/tab.ts'
import { objectives } from '../../workbook/tabs/objectives.ts'
import { programmes } from '../../workbook/tabs/programmes.ts'
import { scenarios } from '../../workbook/tabs/scenarios.ts'
import { sources } from '../../workbook/tabs/sources.ts'
import type { Grid } from '../ports.ts'
import { tabRows } from '../rows.ts'

/** The row of a tab that stands for an item of the catalogue, by its number; null when none does. */
export type Known = (tab: string, item: string) => string | null

/** A row, as far as it tells what it stands for. */
interface Standing {
  readonly key: string
  readonly name: string
  /** The item of the catalogue it says it comes from. */
  readonly model: string | null
}

/**
 * Finds the rows that stand for items of the catalogue, whoever typed them: by the item they say they come
 * from, whatever they are called now; else by its name in either language. A programme that was renamed is
 * known by its scenarios, an objective by its users and its indicator.
 */
export function known(grids: ReadonlyMap<string, Grid>, lexicon: Lexicon): Known {
  const rowsOf = <T extends Tab>(tab: T) =>
    tabRows(tab, grids.get(tab.id), lexicon).rows as readonly RowOf<T>[]
  const plan = {
    objectives: rowsOf(objectives),
    programmes: rowsOf(programmes),
    scenarios: rowsOf(scenarios),
  }
  const finders: Readonly<Record<string, (item: string) => string | null>> = {
    objectives: (item) => objectiveOf(item, plan.objectives),
    programmes: (item) => programmeOf(item, plan.programmes, plan.scenarios),
    scenarios: finder(
      plan.scenarios.map(({ key, values }) => ({
        ...{ key, name: values.label ?? '', model: values['catalogue-scenario'] },
      })),
      (item) => catalogueScenarios().get(item)?.label,
    ),
    sources: finder(
      rowsOf(sources).map(({ key, values }) => ({
        ...{ key, name: values.name ?? '', model: values['catalogue-source'] },
      })),
      (item) => catalogueSources().get(item)?.label,
    ),
  }
  return (tab, item) => finders[tab]?.(item) ?? null
}

function finder(rows: readonly Standing[], labelOf: (item: string) => Text | undefined) {
  return (item: string) => {
    const byModel = rows.find(({ model }) => model === item)
    return (byModel ?? named(rows, labelOf(item)))?.key ?? null
  }
}

function named<Row extends { readonly name: string }>(
  rows: readonly Row[],
  label: Text | undefined,
): Row | undefined {
  return label && rows.find(({ name }) => isCalled(label, name))
}

function isCalled({ fr, en }: Text, name: string): boolean {
  return fold(name) === fold(fr) || fold(name) === fold(en)
}

function programmeOf(
  item: string,
  rows: readonly RowOf<typeof programmes>[],
  around: readonly RowOf<typeof scenarios>[],
): string | null {
  const all = rows.map(({ key, values }) => ({ key, name: values.label ?? '' }))
  const found = named(all, catalogueProgrammes().get(item)?.label)
  if (found) return found.key
  const its = around.filter(
    ({ values }) =>
      catalogueScenarios().get(values['catalogue-scenario'] ?? '')?.programme === item,
  )
  const keys = new Set(its.map(({ values }) => values.programme))
  const [only] = all.filter(({ key }) => keys.size === 1 && keys.has(key))
  const isAnothers = [...catalogueProgrammes().values()].some(({ label }) =>
    isCalled(label, only?.name ?? ''),
  )
  return only && !isAnothers ? only.key : null
}

function objectiveOf(item: string, rows: readonly RowOf<typeof objectives>[]): string | null {
  const all = [...catalogueObjectives().values()]
  const named = (name: string | null) => all.find(({ label }) => isCalled(label, name ?? ''))
  const found = rows.find(({ values }) => named(values.label)?.id === item)
  const asked = catalogueObjectives().get(item)
  if (found || !asked) return found?.key ?? null
  const alike = all.filter(
    ({ userGroup, mainKpi }) => userGroup === asked.userGroup && mainKpi === asked.mainKpi,
  )
  const renamed = rows.filter(
    ({ values }) =>
      named(values.label) === undefined &&
      values['user-group'] === asked.userGroup &&
      values.kpi === asked.mainKpi,
  )
  return alike.length === 1 && renamed.length === 1 ? (renamed[0]?.key ?? null) : null
}
