import type { PlacedColumn } from '../../workbook/column.ts'
import { isPeoples } from '../../workbook/column.ts'
import type { Helps } from '../helps.ts'
import type { Range, Validation } from '../host.ts'
import type { Look } from './look.ts'

/** A column of people's whose drop-down, or calendar, is not there in every row. */
export interface BrokenHelp {
  /** Place from 0. */
  readonly index: number
  readonly column: string
  /** The rules to set, one a row, those of people's own among them. */
  readonly rules: (Validation | null)[][]
}

/** Where the lists stand: the number of their sheet, and the column of each, counted from 1. */
export interface Listed {
  readonly sheet: number | null
  placeOf(column: PlacedColumn): number | null
}

/**
 * The columns whose native helps are lost: pasting takes them away, and a list deleted leaves them pointing
 * at nothing. A rule that a person chose is left to them.
 */
export function brokenHelps(look: Look, rows: number, helps: Helps, lists: Listed): BrokenHelp[] {
  const { sheet, tab, columns, header } = look
  if (rows < 1 || columns.length === 0) return []
  const all = sheet.getRange(header + 1, 1, rows, columns.length).getDataValidations()
  return tab.columns.flatMap((column) => {
    const index = columns.indexOf(column.id)
    if (index < 0 || !isHelped(column, lists)) return []
    const now = all.map((row) => row[index] ?? null)
    // One rule tells for its column: asking each would cost a call a row.
    const sample = now.find((rule) => rule !== null) ?? null
    const isLost = sample !== null && isAstray(sample, column, lists)
    if (!isLost && now.every((rule) => rule !== null)) return []
    const wanted = helps.of(column)
    if (!wanted) return []
    const rules = now.map((rule) => [rule === null || isLost ? wanted : rule])
    return [{ index, column: column.id, rules }]
  })
}

/** Whether a column of people's has a calendar, or a list that stands. */
function isHelped(column: PlacedColumn, lists: Listed): boolean {
  const { rule } = column.kind
  return rule !== null && isPeoples(column) && (rule.type === 'date' || isListed(column, lists))
}

function isListed(column: PlacedColumn, { sheet, placeOf }: Listed): boolean {
  return sheet !== null && placeOf(column) !== null
}

/** Whether a rule points at nothing, or at another list of ours than it should. */
function isAstray(rule: Validation, column: PlacedColumn, lists: Listed): boolean {
  if (column.kind.rule?.type === 'date') return false
  const source = sourceOf(rule)
  if (source === undefined || source === null) return source === null
  return source.sheet === lists.sheet && source.column !== lists.placeOf(column)
}

/** The range a rule takes its items from; null when it is gone, undefined when it takes them elsewhere. */
function sourceOf(rule: Validation) {
  const [source, isShown] = rule.getCriteriaValues()
  // Only a list tells whether it shows an arrow; one that is typed in the rule is an array.
  if (typeof isShown !== 'boolean' || Array.isArray(source)) return undefined
  if (source === null || typeof source !== 'object') return null
  try {
    const range = source as Range
    return { sheet: range.getSheet().getSheetId(), column: range.getColumn() }
  } catch {
    return null
  }
}
