import { needless } from '../../planning/relationalPlan.ts'
import { historyResults } from './historyResults.ts'
import { homePage } from './homePage.ts'
import { matchResults, withdrawnLinks } from './matchResults.ts'
import { scenarioPage, sourcePage } from './matrixPages.ts'
import { missingResults, ownLines } from './missingResults.ts'
import { needResults } from './needResults.ts'
import { planResults } from './planResults.ts'
import type { Part } from './run.ts'
import { sourceResults } from './sourceResults.ts'
import { variableResults } from './variableResults.ts'
import { waveResults } from './waveResults.ts'

const matches: Part = ({ inventory, proposed, now }) => ({
  edits: [matchResults(inventory, proposed, now)],
  issues: withdrawnLinks(inventory),
})

const sources: Part = ({ inventory, judgement, filled }) => ({
  edits: [sourceResults(inventory, judgement, (row) => filled('sources', row))],
})

const variables: Part = ({ inventory, judgement, filled, now }) => ({
  edits: [variableResults(inventory, judgement, (row) => filled('variables', row), now)],
})

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

const history: Part = ({ inventory, key, now, person }) => ({
  edits: [historyResults(inventory, key, now, person)],
})

const matrices: Part = (run) => ({ drawings: [scenarioPage(run), sourcePage(run)] })

const home: Part = (run) => ({ drawings: [homePage(run)] })

/**
 * The parts of the workbook a computation writes, in the order they are written. Matches come before
 * the variables are marked as computed: a run stopped between the two proposes again.
 */
export const parts: readonly Part[] = [
  matches,
  sources,
  variables,
  plan,
  needs,
  missing,
  waves,
  history,
  matrices,
  home,
]
