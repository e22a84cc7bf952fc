import type { Issue } from '../../workbook/issue.ts'
import type { FlowRow, Link, SourceRow } from './flowNetwork.ts'
import { declaredFeeds, isRunning } from './flowNetwork.ts'

/** What is wrong in the flows themselves, and between them and what sources say they feed. */
export function flowIssues(
  sourceRows: readonly SourceRow[],
  flowRows: readonly FlowRow[],
): readonly Issue[] {
  return [
    ...flowRows.flatMap(endIssues),
    ...repeatedFlows(flowRows),
    ...feedIssues(sourceRows, flowRows),
  ]
}

/** A flow goes from one source to another; a cell that cannot be read is told where it is read. */
function endIssues({ line, values, states }: FlowRow): Issue[] {
  const missing = (['from', 'to'] as const).filter((end) => states[end] === 'blank')
  const issues = missing.map((column) => flowIssue(line, column, 'flow-without-end'))
  const isLoop = values.from !== null && values.from === values.to
  return isLoop ? [...issues, flowIssue(line, 'to', 'flow-to-itself')] : issues
}

/** Two rows that tell one flow: same ends, same families, same mode. */
function repeatedFlows(rows: readonly FlowRow[]): Issue[] {
  const first = new Map<string, number>()
  return rows.flatMap(({ line, values }) => {
    const { from, to, mode } = values
    if (from === null || to === null || from === to) return []
    const told = [from, to, mode, ...[...(values['data-families'] ?? [])].sort()].join(' ')
    const other = first.get(told)
    if (other === undefined) first.set(told, line)
    return other === undefined ? [] : [flowIssue(line, 'from', 'flow-repeated', { other })]
  })
}

/** What a source says it feeds, and the flows say otherwise. */
function feedIssues(sourceRows: readonly SourceRow[], flowRows: readonly FlowRow[]): Issue[] {
  const names = new Map(sourceRows.map(({ key, values }) => [key, values.name ?? key]))
  const lines = new Map(sourceRows.map(({ key, line }) => [key, line]))
  const told = (code: Issue['code'], { from, to }: Link, other: number | null): Issue => ({
    tab: 'sources',
    row: lines.get(from) ?? null,
    column: 'feeds',
    code,
    values: { from: names.get(from) ?? from, to: names.get(to) ?? to, other: String(other ?? '') },
  })
  const loops = sourceRows
    .filter(({ key, values }) => values.feeds?.includes(key))
    .map(({ key }) => told('feed-to-itself', { from: key, to: key }, null))
  const others = declaredFeeds(sourceRows).flatMap((feed) => {
    const there = flowRows.filter(
      ({ values }) => values.from === feed.from && values.to === feed.to,
    )
    const back = flowRows.find(({ values }) => values.from === feed.to && values.to === feed.from)
    const [first] = there
    if (first) return there.some(isRunning) ? [] : [told('feed-not-yet', feed, first.line)]
    return back ? [told('feed-reversed', feed, back.line)] : []
  })
  return [...loops, ...others]
}

function flowIssue(
  row: number,
  column: string,
  code: Issue['code'],
  values: Readonly<Record<string, number>> = {},
): Issue {
  const told = Object.entries(values).map(([name, value]) => [name, String(value)])
  return { tab: 'flows', row, column, code, values: Object.fromEntries(told) }
}
