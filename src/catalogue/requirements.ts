import { amount, oneOf, optional, optionalAmount } from './cells.ts'
import { packed } from './scenario_requirements.csv'
import { table } from './table.ts'

/** A datum a scenario needs, and how complete and how recent it must be. */
export interface Requirement {
  readonly scenario: string
  readonly datum: string
  readonly mandatory: boolean
  /** What the datum is for in the scenario: contact, trigger, target, personalise… */
  readonly role: string
  /** Share of the target population that must have it, 0–1; 0.001 asks only that the list exist. */
  readonly min: number
  /** Longest delay of circulation, in days; `null` when any delay will do. */
  readonly maxLatency: number | null
  /** A group is met by any one of its branches, a branch by all its members; `null`: always asked. */
  readonly group: string | null
  readonly branch: string | null
}

/** The needs of all scenarios, in the order of the table. */
export const requirements = table(
  packed,
  (row): Requirement => ({
    scenario: row('scenario_id'),
    datum: row('data_id'),
    mandatory: oneOf(row, 'need', ['mandatory', 'optional']) === 'mandatory',
    role: row('role'),
    min: amount(row, 'min_completeness'),
    maxLatency: optionalAmount(row, 'max_latency_days'),
    group: optional(row, 'alternative_group'),
    branch: optional(row, 'alternative_branch'),
  }),
)
