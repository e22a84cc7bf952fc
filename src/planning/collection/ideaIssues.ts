import { mechanicData, mechanics } from '../../catalogue/mechanics.ts'
import type { Issue } from '../../workbook/issue.ts'
import type { RowOf } from '../../workbook/tab.ts'
import type { collection } from '../../workbook/tabs/collection.ts'
import type { CollectionPoints } from '../journeys/collectionPoints.ts'
import { stagesOf } from '../journeys/collectionPoints.ts'
import { effortOfIdea } from './effortOfIdea.ts'
import { isRetained } from './projectMeans.ts'

type IdeaRow = RowOf<typeof collection>

/** The decision that closes an idea: nothing more is asked of it. */
const REJECTED = 'rejected'

/** What is known of data. */
export interface DataKnown {
  /** Whether a variable is confirmed to hold a datum. */
  readonly isHeld: (datum: string) => boolean
  readonly name: (datum: string) => string
}

/** What is to be looked at again in an idea nobody rejected. */
export function ideaIssues(
  ideas: readonly IdeaRow[],
  points: CollectionPoints,
  known: DataKnown,
): Issue[] {
  const open = ideas.filter(({ values }) => values.decision !== REJECTED)
  return open.flatMap((idea) => [
    ...unjudged(idea),
    ...ruledOut(idea, points),
    ...powerless(idea, known),
  ])
}

/** Retained without its three notes, an idea has no effort: the ranking goes on without it. */
function unjudged(idea: IdeaRow): Issue[] {
  if (!isRetained(idea) || effortOfIdea(idea) !== null) return []
  return [issue(idea, 'decision', 'idea-unjudged')]
}

function ruledOut(idea: IdeaRow, points: CollectionPoints): Issue[] {
  const { touchpoint, stage, mechanic } = idea.values
  if (touchpoint === null) return []
  const usual = stagesOf(mechanics().get(mechanic ?? '')?.moments ?? [])
  const state = points.stateOf(touchpoint, stage === null ? usual : [stage])
  return state === 'ruled-out' ? [issue(idea, 'touchpoint', 'point-ruled-out')] : []
}

/** A mechanic that only betters what is held brings nothing of a datum held nowhere. */
function powerless(idea: IdeaRow, { isHeld, name }: DataKnown): Issue[] {
  const { mechanic, 'data-list': targets } = idea.values
  const brought = mechanicData().get(mechanic ?? '')
  const lost = (targets ?? []).filter(
    (datum) => !isHeld(datum) && brought?.get(datum) === 'improve',
  )
  if (lost.length === 0) return []
  const names = lost.map(name).join(' · ')
  return [issue(idea, 'data-list', 'idea-only-improves', { names })]
}

function issue(
  { line }: IdeaRow,
  column: string,
  code: Issue['code'],
  values: Issue['values'] = {},
): Issue {
  return { tab: 'collection', row: line, column, code, values }
}
