import { isPeoples } from '../workbook/column.ts'
import { runs } from './blocks.ts'
import type { Host, Range, Sheet, Validation } from './host.ts'
import type { Opened } from './reader.ts'

/** Columns of ours without our drop-downs and calendars: the rules that are people's stay. */
export interface Unhelped {
  readonly range: Range
  /** Its columns, from 0. */
  readonly columns: readonly number[]
  readonly rules: readonly (Validation | null)[][]
}

/** The columns of a tab where rules of ours stand, as they must be left. */
export function unhelped(
  host: Host,
  { sheet, grid }: Opened,
  listSheet: Sheet | null,
): readonly Unhelped[] {
  const first = grid.header + 1
  const rows = sheet.getMaxRows() - grid.header
  if (rows < 1) return []
  const helped = grid.tab.columns
    .filter((column) => isPeoples(column) && column.kind.rule !== null)
    .flatMap(({ id }) => grid.places.get(id) ?? [])
    .sort((one, other) => one - other)
  return runs(helped, (index) => index).flatMap((columns) => {
    const range = sheet.getRange(first, (columns[0] ?? 0) + 1, rows, columns.length)
    const now = range.getDataValidations()
    const ours = columns.map((_, at) =>
      told(
        now.map((row) => row[at] ?? null),
        (rule) => isOurs(host, rule, listSheet),
      ),
    )
    const rules = now.map((row, r) => row.map((one, c) => (ours[c]?.[r] ? null : one)))
    return ours.some((cells) => cells.some(Boolean)) ? [{ range, columns, rules }] : []
  })
}

/** Rules looked at in a column where all are alike: each look is a call, and rows may be thousands. */
const LOOKS = 4

/**
 * Tells of each rule of a column whether it is so. A few are looked at, then those between two that
 * differ; what stands between two that agree is taken to agree with them.
 */
function told(
  rules: readonly (Validation | null)[],
  isSo: (rule: Validation) => boolean,
): readonly boolean[] {
  const ruled = rules.flatMap((rule, line) => (rule ? [{ rule, line }] : []))
  const answers = rules.map(() => false)
  const known = new Map<number, boolean>()
  const look = (at: number): boolean => {
    const rule = ruled[at]?.rule
    const answer = known.get(at) ?? (rule !== undefined && isSo(rule))
    known.set(at, answer)
    return answer
  }
  const fill = (from: number, to: number): void => {
    const middle = Math.floor((from + to) / 2)
    if (look(from) !== look(to) && middle > from) {
      fill(from, middle)
      fill(middle, to)
      return
    }
    for (let at = from; at <= to; at++) answers[ruled[at]?.line ?? 0] = known.get(at) ?? look(from)
  }
  const last = ruled.length - 1
  for (let part = 0; part < LOOKS - 1 && last >= 0; part++) {
    const edge = (n: number) => Math.floor((last * n) / (LOOKS - 1))
    fill(edge(part), edge(part + 1))
  }
  return answers
}

/** Ours never refuse: they offer a list of the hidden tab, or a calendar. */
function isOurs(host: Host, rule: Validation | null, listSheet: Sheet | null): boolean {
  if (!rule?.getAllowInvalid()) return false
  const { DATE_IS_VALID_DATE } = host.SpreadsheetApp.DataValidationCriteria
  return rule.getCriteriaType() === DATE_IS_VALID_DATE || offers(host, rule, listSheet)
}

function offers(host: Host, rule: Validation, listSheet: Sheet | null): boolean {
  const { VALUE_IN_RANGE } = host.SpreadsheetApp.DataValidationCriteria
  if (!listSheet || rule.getCriteriaType() !== VALUE_IN_RANGE) return false
  const [range] = rule.getCriteriaValues() as Range[]
  return range?.getSheet().getSheetId() === listSheet.getSheetId()
}

/** Whether rules that stay on a sheet offer what a hidden tab lists. */
export function isListed(
  host: Host,
  sheet: Sheet,
  listSheet: Sheet,
  helps: readonly Unhelped[],
): boolean {
  const cleared = new Map(
    helps.flatMap(({ columns, rules }) => columns.map((one, at) => [one, { rules, at }])),
  )
  const whole = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns())
  const now = whole.getDataValidations()
  return (now[0] ?? []).some((_, index) => {
    const own = cleared.get(index)
    const left = own
      ? own.rules.map((row) => row[own.at] ?? null)
      : now.map((row) => row[index] ?? null)
    return told(left, (rule) => offers(host, rule, listSheet)).some(Boolean)
  })
}
