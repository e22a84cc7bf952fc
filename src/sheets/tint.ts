import { fingerprint } from '../base/fingerprint.ts'
import type { PlacedColumn } from '../workbook/column.ts'
import { isPeoples } from '../workbook/column.ts'
import type { Tab } from '../workbook/tab.ts'
import { runs } from './blocks.ts'
import type { ConditionalRule, Host, Sheet } from './host.ts'
import { columnLetter, OUTDATED_COLOR, REQUIRED_COLOR } from './looks.ts'
import { placesOf } from './reader.ts'
import type { TabState } from './state.ts'

/** One native rule of ours: the formula, written without any separator, and the columns it tints. */
export interface Tint {
  readonly formula: string
  /** Columns from 1. */
  readonly columns: readonly number[]
  readonly color: { readonly background?: string; readonly font?: string }
}

/**
 * The rules of a tab: a required cell of a named row is tinted while it is empty, and clears as the
 * person types; a freshness computed more than a week ago turns grey.
 */
export function tints(tab: Tab, places: ReadonlyMap<string, number>, firstLine: number): Tint[] {
  const naming = tab.columns.find((column) => column.id !== 'id' && column.run === 1)
  const name = cell(naming?.id, places, firstLine)
  const at = (column: PlacedColumn) => places.get(column.id) ?? -1
  const required = tab.columns
    .filter((column) => isPeoples(column) && column.importance === 3 && at(column) >= 0)
    .filter((column) => column !== naming && !column.isAnsweredElsewhere)
    .sort((a, b) => at(a) - at(b))
  const single = required.filter((column) => !column.either)
  const spans = name ? runs(single, at).map((run) => span(run, places, firstLine, name)) : []
  const pairs = name ? required.flatMap((column) => pair(column, places, firstLine, name)) : []
  return [...spans, ...pairs, ...outdated(places, firstLine)]
}

function span(
  run: readonly PlacedColumn[],
  places: ReadonlyMap<string, number>,
  line: number,
  name: string,
): Tint {
  const first = (places.get(run[0]?.id ?? '') ?? 0) + 1
  const formula = `=(LEN(${name})>0)*(LEN(${columnLetter(first)}${line})=0)`
  return { formula, columns: run.map((_, i) => first + i), color: { background: REQUIRED_COLOR } }
}

/** Both cells of an either-or pair are tinted while both are empty; one rule serves the two. */
function pair(
  column: PlacedColumn,
  places: ReadonlyMap<string, number>,
  line: number,
  name: string,
): Tint[] {
  const own = places.get(column.id)
  const other = column.either === undefined ? undefined : places.get(column.either)
  if (own === undefined || other === undefined || other < own) return []
  const letters = [own, other].map((index) => `LEN($${columnLetter(index + 1)}${line})`)
  const formula = `=(LEN(${name})>0)*(${letters.join('+')}=0)`
  return [{ formula, columns: [own + 1, other + 1], color: { background: REQUIRED_COLOR } }]
}

function outdated(places: ReadonlyMap<string, number>, line: number): Tint[] {
  const computed = cell('computed-at', places, line)
  const index = places.get('feed-status')
  if (!computed || index === undefined) return []
  const formula = `=TODAY()-${computed}>7`
  return [{ formula, columns: [index + 1], color: { font: OUTDATED_COLOR } }]
}

function cell(
  id: string | undefined,
  places: ReadonlyMap<string, number>,
  line: number,
): string | null {
  const index = id === undefined ? undefined : places.get(id)
  return index === undefined ? null : `$${columnLetter(index + 1)}${line}`
}

/**
 * Sets the rules of a tab once, and again whenever its columns stand otherwise: a column a person
 * inserts in the middle of ours takes their rules over, and would be tinted as if it were due.
 */
export function setTints(host: Host, sheet: Sheet, tab: Tab, known: TabState): void {
  const print = fingerprint([String(known.header), ...known.columns])
  if (known.tinted === print) return
  const wanted = tints(tab, placesOf(known.columns), known.header + 1)
  applyTints(host, sheet, wanted, sheet.getMaxRows())
  known.tinted = print
}

/** Sets our rules where their columns stand now. People's own rules are read and kept, before ours. */
function applyTints(host: Host, sheet: Sheet, wanted: readonly Tint[], rows: number): void {
  const all = sheet.getConditionalFormatRules()
  const kept = all.filter((one) => !isOurTint(one))
  if (wanted.length === 0 && kept.length === all.length) return
  const ours = wanted.map((tint) => rule(host, sheet, tint, rows))
  sheet.setConditionalFormatRules([...kept, ...ours])
}

/** Our rules are told by their formula: nobody else writes them so. */
export function isOurTint(rule: ConditionalRule): boolean {
  return OURS.test(String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? ''))
}
const OURS =
  /^=(\(LEN\(\$[A-Z]+\d+\)>0\)\*\((LEN\(\$?[A-Z]+\d+\)\+?)+=0\)|TODAY\(\)-\$[A-Z]+\d+>7)$/

function rule(host: Host, sheet: Sheet, { formula, columns, color }: Tint, rows: number) {
  const line = Number(/(\d+)/.exec(formula)?.[1] ?? 2)
  const ranges = runs(columns, (column) => column).map((run) =>
    sheet.getRange(line, run[0] ?? 1, rows - line + 1, run.length),
  )
  const builder = host.SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula)
  if (color.background) builder.setBackground(color.background)
  if (color.font) builder.setFontColor(color.font)
  return builder.setRanges(ranges).build()
}
