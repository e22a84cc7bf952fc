import type { IRange, ISheetDataValidationRule } from '@univerjs/core'
import type { RuleView } from '../../protocol.ts'
import type { KnownSheet } from '../model.ts'

// A mark beside the cell, never a refusal: the host says what it refuses, and why.
const ONLY_WARNS = 2

/** The drop-downs and checkboxes of a tab as Univer knows them, by the place of their rule. */
export function ruleRanges({ cells, rules }: KnownSheet): Map<string, ISheetDataValidationRule> {
  const runs = new Map<number, Map<number, IRange[]>>()
  const ordered = [...cells.values()].sort((a, b) => a.column - b.column || a.row - b.row)
  for (const { row, column, rule } of ordered) {
    if (rule === undefined || !isDrawn(rules[rule])) continue
    const columns = runs.get(rule) ?? new Map<number, IRange[]>()
    runs.set(rule, columns)
    const ranges = columns.get(column) ?? []
    columns.set(column, ranges)
    const last = ranges.at(-1)
    if (last && last.endRow === row - 1) last.endRow = row
    else ranges.push({ startRow: row, endRow: row, startColumn: column, endColumn: column })
  }
  return new Map(
    [...runs].map(([rule, columns]) => {
      const uid = `rule${rule}`
      return [uid, { uid, ...univerRule(rules[rule]), ranges: [...columns.values()].flat() }]
    }),
  )
}

function isDrawn(rule: RuleView | undefined): boolean {
  return rule?.kind === 'list' || rule?.kind === 'checkbox'
}

function univerRule(rule: RuleView | undefined) {
  const common = { errorStyle: ONLY_WARNS, showErrorMessage: false, allowBlank: true }
  if (rule?.kind === 'checkbox') return { type: 'checkbox', ...common }
  const formula1 = JSON.stringify(rule?.items ?? [])
  // 1 draws an arrow at the right of the cell, as Sheets does for plain lists.
  return { type: 'list', formula1, showDropDown: true, renderMode: 1, ...common }
}
