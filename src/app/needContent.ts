import type { Need } from '../planning/plan/plan.ts'
import type { Content } from './written.ts'

/** What a need asks, in the columns of Besoins that people fill or may correct. */
export function needContent(need: Need): Content {
  return {
    scenario: need.scenario,
    datum: need.datum,
    need: need.mandatory ? 'mandatory' : 'optional',
    role: need.role,
    'min-completeness': need.min,
    'max-latency': need.maxLatency,
    alternative: need.group === null ? null : `${need.group}.${need.branch ?? 1}`,
  }
}
