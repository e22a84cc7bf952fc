import type { Tab } from './tab.ts'
import { checks } from './tabs/checks.ts'
import { collection } from './tabs/collection.ts'
import { consistency } from './tabs/consistency.ts'
import { decisions } from './tabs/decisions.ts'
import { diagnosis } from './tabs/diagnosis.ts'
import { flows } from './tabs/flows.ts'
import { backup, catalogue, lists } from './tabs/hidden.ts'
import { history } from './tabs/history.ts'
import { home } from './tabs/home.ts'
import { indicators } from './tabs/indicators.ts'
import { journeys } from './tabs/journeys.ts'
import { matches } from './tabs/matches.ts'
import { matrixScenarios } from './tabs/matrixScenarios.ts'
import { matrixSources } from './tabs/matrixSources.ts'
import { missing } from './tabs/missing.ts'
import { needs } from './tabs/needs.ts'
import { objectives } from './tabs/objectives.ts'
import { programmes } from './tabs/programmes.ts'
import { purposes } from './tabs/purposes.ts'
import { qualityPlan } from './tabs/qualityPlan.ts'
import { repository } from './tabs/repository.ts'
import { scenarios } from './tabs/scenarios.ts'
import { settings } from './tabs/settings.ts'
import { sources } from './tabs/sources.ts'
import { tests } from './tabs/tests.ts'
import { useless } from './tabs/useless.ts'
import { variables } from './tabs/variables.ts'
import { waves } from './tabs/waves.ts'

/** Every tab of the workbook, in the order people meet them. */
export const workbook: readonly Tab[] = [
  home,
  missing,
  sources,
  variables,
  collection,
  decisions,
  flows,
  objectives,
  programmes,
  scenarios,
  needs,
  matches,
  matrixScenarios,
  matrixSources,
  waves,
  journeys,
  tests,
  checks,
  consistency,
  qualityPlan,
  repository,
  purposes,
  useless,
  indicators,
  diagnosis,
  history,
  settings,
  lists,
  catalogue,
  backup,
]

/** The tab of an id; asking for one that does not exist is a slip of ours. */
export function tabOf(id: string): Tab {
  const found = workbook.find((tab) => tab.id === id)
  if (!found) throw new Error(`no such tab: ${id}`)
  return found
}
