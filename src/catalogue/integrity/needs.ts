import type { Requirement } from '../requirements.ts'
import type { Tables } from '../tables.ts'

/** The needs of a scenario make sense together. */
export function needProblems(tables: Tables): readonly string[] {
  return [...tables.scenarios.keys()].flatMap((scenario) => {
    const needs = tables.requirements.filter((need) => need.scenario === scenario)
    const told = [
      ...(needs.length === 0 ? ['needs nothing'] : []),
      ...twins(needs),
      ...alternatives(needs),
      ...contacts(needs, tables),
      ...latencies(needs, tables),
      ...receipts(scenario, needs, tables),
    ]
    return told.map((problem) => `scenario ${scenario}: ${problem}`)
  })
}

function twins(needs: readonly Requirement[]): readonly string[] {
  const place = ({ datum, group, branch }: Requirement) => [datum, group, branch].join('.')
  return needs
    .filter((need, at) => needs.findIndex((other) => place(other) === place(need)) !== at)
    .map(({ datum }) => `${datum} is asked twice at one place`)
}

/** A group offers two branches or more, all mandatory; a branch never stands without a group. */
function alternatives(needs: readonly Requirement[]): readonly string[] {
  const groups = [...new Set(needs.flatMap((need) => need.group ?? []))]
  const branches = (group: string) =>
    new Set(needs.filter((need) => need.group === group).map((need) => need.branch)).size
  return [
    ...groups
      .filter((group) => branches(group) < 2)
      .map((group) => `group ${group} has one branch`),
    ...needs
      .filter((need) => (need.group === null) !== (need.branch === null))
      .map(({ datum }) => `${datum} has a group without branch, or a branch without group`),
    ...needs
      .filter((need) => need.group !== null && !need.mandatory)
      .map(({ datum }) => `${datum} is optional in a group of alternatives`),
  ]
}

function contacts(needs: readonly Requirement[], { data }: Tables): readonly string[] {
  return needs
    .filter((need) => need.role === 'contact' && data.get(need.datum)?.contactChannels.length === 0)
    .map(({ datum }) => `${datum} is asked to reach people and opens no channel`)
}

/** Data that decay are judged by their age, so a delay of circulation says nothing of them. */
function latencies(needs: readonly Requirement[], { data }: Tables): readonly string[] {
  return needs
    .filter((need) => need.maxLatency !== null && data.get(need.datum)?.decayMode === 'decay')
    .map(({ datum }) => `${datum} decays and has a maximum latency`)
}

/** Receipts say something of people only as far as they are tied to customers. */
function receipts(
  scenario: string,
  needs: readonly Requirement[],
  tables: Tables,
): readonly string[] {
  const target = tables.populations.get(tables.scenarios.get(scenario)?.population ?? 'contacts')
  const speaksToPeople = target?.kind === 'base' || target?.kind === 'segment'
  const onReceipts = needs.find(
    (need) => need.mandatory && tables.data.get(need.datum)?.population === 'receipts',
  )
  if (!speaksToPeople || !onReceipts) return []
  return needs.some((need) => need.datum === 'order-customer-link')
    ? []
    : [`${onReceipts.datum} is counted on receipts and order-customer-link is not asked`]
}
