import type { IdeaGround } from '../../planning/collection/ideaFigures.ts'
import { ideaFigures } from '../../planning/collection/ideaFigures.ts'
import { ideaIssues } from '../../planning/collection/ideaIssues.ts'
import { collectionPoints } from '../../planning/journeys/collectionPoints.ts'
import { targetOf } from '../../planning/plan/relationalPlan.ts'
import type { Issue } from '../../workbook/issue.ts'
import { collection } from '../../workbook/tabs/collection.ts'
import type { Inventory } from '../inventory.ts'
import type { Judgement } from '../judgement.ts'
import type { Edit } from '../ports.ts'
import type { Content } from '../written.ts'
import { rowFigures } from './figures.ts'

type IdeaRow = Inventory['rows']['collection'][number]

/** The computed columns of Plan de collecte. */
export function ideaResults(inventory: Inventory, judgement: Judgement): Edit {
  const ground = groundOf(inventory, judgement)
  const content = (row: IdeaRow): Content => {
    const found = ideaFigures(row, ground)
    return {
      effort: rounded(found.effort, 2),
      points: found.points === null ? null : found.points / 100,
      'monthly-values': rounded(found.monthlyValues, 1),
      'months-to-target': rounded(found.monthsToTarget, 1),
      score: rounded(found.score, 1),
      kind: found.effect,
    }
  }
  return rowFigures(collection, inventory.rows.collection, content, inventory)
}

function rounded(value: number | null, decimals: number): number | null {
  return value === null ? null : Number(value.toFixed(decimals))
}

/** Ideas to look at again. */
export function openIdeaIssues({ rows, lexicon }: Inventory, judgement: Judgement): Issue[] {
  const name = (datum: string) => lexicon.word('data', datum)
  const known = { isHeld: holding(judgement), name }
  return ideaIssues(rows.collection, collectionPoints(rows.journeys), known)
}

function groundOf({ rows, settings }: Inventory, judgement: Judgement): IdeaGround {
  const { ranking, answers } = judgement
  const active = new Set(ranking.scenarios.map(({ id }) => id))
  const lost = new Map(ranking.missing.map((one) => [one.datum, one]))
  const targets = new Map(rows.scenarios.map((row) => [row.key, targetOf(row)]))
  return {
    needs: answers.filter(({ scenario }) => active.has(scenario)),
    isPlanned: active.size > 0,
    lostTo: (datum) => {
      const one = lost.get(datum)
      return one?.class === 'set-aside' ? null : (one?.points ?? 0)
    },
    targeted: (scenario) => settings.populations.get(targets.get(scenario) ?? '') ?? null,
    isHeld: holding(judgement),
  }
}

/** Whether a variable is confirmed to hold a datum. */
function holding({ figures }: Judgement): (datum: string) => boolean {
  const held = new Set([...figures.values()].flatMap(({ links }) => links.confirmed))
  return (datum) => held.has(datum)
}
