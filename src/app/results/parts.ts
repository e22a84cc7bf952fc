import { needless } from '../../planning/plan/relationalPlan.ts'
import { register } from '../../planning/purposes/register.ts'
import { pairIssues } from '../../planning/singleView/agreement.ts'
import { consistencyResults } from './consistencyResults.ts'
import { decisionResults, toldDecisions } from './decisionResults.ts'
import { flowResults } from './flowResults.ts'
import { historyResults } from './historyResults.ts'
import { homePage } from './homePage.ts'
import { ideaResults, openIdeaIssues } from './ideaResults.ts'
import { indicatorResults } from './indicatorResults.ts'
import { matchResults, withdrawnLinks } from './matchResults.ts'
import { scenarioPage, sourcePage } from './matrixPages.ts'
import { missingResults, ownLines } from './missingResults.ts'
import { needResults } from './needResults.ts'
import { planResults } from './planResults.ts'
import { purposeIssues } from './purposeResults.ts'
import { qualityPlanResults } from './qualityPlanResults.ts'
import { repositoryResults } from './repositoryResults.ts'
import type { Part } from './run.ts'
import { sourceResults } from './sourceResults.ts'
import { testIssues, testResults } from './testResults.ts'
import { unsettled, uselessResults } from './uselessResults.ts'
import { variableResults } from './variableResults.ts'
import { waveResults } from './waveResults.ts'

const matches: Part = ({ inventory, proposed, now }) => ({
  edits: [matchResults(inventory, proposed, now)],
  issues: withdrawnLinks(inventory),
})

const sources: Part = ({ inventory, judgement, filled }) => ({
  edits: [sourceResults(inventory, judgement, (row) => filled('sources', row))],
})

const flows: Part = ({ inventory, judgement }) => ({ edits: [flowResults(inventory, judgement)] })

const variables: Part = ({ inventory, judgement, minimisation, filled, now }) => {
  const open = new Map(unsettled(inventory, minimisation).map((one) => [one.row.key, one]))
  const toReview = (row: string) => open.get(row)?.reasons[0] ?? null
  const rowFilled = (row: string) => filled('variables', row)
  return { edits: [variableResults(inventory, judgement, rowFilled, toReview, now)] }
}

const plan: Part = ({ inventory, judgement }) => ({
  edits: planResults(inventory, judgement),
  issues: judgement.emptyPlan ? [judgement.emptyPlan] : [],
})

const needs: Part = ({ inventory, judgement }) => ({
  edits: [needResults(inventory, judgement)],
  issues: needless(inventory.rows, judgement.answers),
})

const missing: Part = (run) => ({
  edits: [missingResults(run.inventory, run.judgement, run.missing)],
  issues: ownLines(run.inventory),
})

const waves: Part = ({ inventory, judgement }) => {
  const { edit, issues } = waveResults(inventory, judgement)
  return { edits: [edit], issues }
}

const collection: Part = ({ inventory, judgement }) => ({
  edits: [ideaResults(inventory, judgement)],
  issues: openIdeaIssues(inventory, judgement),
})

const tests: Part = ({ inventory }) => ({
  edits: [testResults(inventory)],
  issues: testIssues(inventory),
})

const purposes: Part = ({ inventory, judgement, minimisation }) => {
  const entries = register(inventory.rows, judgement.figures, minimisation.kept)
  return { issues: purposeIssues(inventory, entries) }
}

const useless: Part = ({ inventory, minimisation }) => ({
  edits: [uselessResults(inventory, minimisation)],
})

const indicators: Part = ({ inventory, judgement }) => ({
  edits: [indicatorResults(inventory, judgement)],
})

const consistency: Part = ({ inventory, judgement }) => ({
  edits: [consistencyResults(inventory, judgement)],
  issues: pairIssues(inventory.rows.consistency),
})

const repository: Part = ({ inventory, judgement }) => {
  const { edit, issues } = repositoryResults(inventory, judgement)
  return { edits: [edit], issues }
}

const qualityPlan: Part = ({ inventory }) => ({ edits: [qualityPlanResults(inventory)] })

const matrices: Part = (run) => ({ drawings: [scenarioPage(run), sourcePage(run)] })

const history: Part = (run) => {
  const { inventory, minimisation } = run
  // Without the tab to settle them in, nobody was asked about useless data.
  const isAsked = inventory.grids.has('useless')
  const open = isAsked ? unsettled(inventory, minimisation).length : null
  return { edits: [historyResults(run, open)] }
}

const decisions: Part = (run) => {
  const edit = decisionResults(run, toldDecisions(run))
  return { edits: edit ? [edit] : [] }
}

const home: Part = (run) => ({ drawings: [homePage(run)] })

/**
 * The parts of the workbook a computation writes, in the order they are written. Matches come before
 * the variables are marked as computed: a run stopped between the two proposes again.
 */
export const parts: readonly Part[] = [
  matches,
  sources,
  flows,
  variables,
  plan,
  needs,
  missing,
  waves,
  collection,
  tests,
  purposes,
  indicators,
  useless,
  consistency,
  repository,
  qualityPlan,
  decisions,
  history,
  matrices,
  home,
]
