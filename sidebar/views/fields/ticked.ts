import type { MatchDecision } from '../../../src/app/commands/decideMatches.ts'
import type { OpenProposal } from '../../../src/app/commands/openProposals.ts'

/** What tells a proposal from another. */
export function keyOf({ variable, datum }: Pick<OpenProposal, 'variable' | 'datum'>): string {
  return `${variable}|${datum}`
}

/** The proposals ticked before anybody looked: the sure ones, and no other. */
export function firstTicked(proposals: readonly OpenProposal[]): ReadonlySet<string> {
  return new Set(proposals.filter(({ isSure }) => isSure).map(keyOf))
}

/** The proposals of the variables just added before the others; `first` is the number of the first of them. */
export function newFirst(
  proposals: readonly OpenProposal[],
  first: string | null,
): readonly OpenProposal[] {
  if (first === null) return proposals
  const isNew = ({ variable }: OpenProposal) => numberOf(variable) >= numberOf(first)
  return [...proposals.filter(isNew), ...proposals.filter((one) => !isNew(one))]
}

function numberOf(id: string): number {
  return Number(/\d+$/.exec(id)?.[0] ?? 0)
}

/** A set of keys with one in or out. */
export function withKey(
  keys: ReadonlySet<string>,
  key: string,
  isIn: boolean,
): ReadonlySet<string> {
  const next = new Set(keys)
  if (isIn) next.add(key)
  else next.delete(key)
  return next
}

/** One decision for all that are ticked. */
export function decisions(
  proposals: readonly OpenProposal[],
  ticked: ReadonlySet<string>,
  decision: MatchDecision['decision'],
): MatchDecision[] {
  return proposals
    .filter((one) => ticked.has(keyOf(one)))
    .map(({ variable, datum }) => ({ variable, datum, decision }))
}
