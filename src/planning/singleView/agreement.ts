import { fold } from '../../base/fold.ts'
import { grouped } from '../../base/grouped.ts'
import { data } from '../../catalogue/data.ts'
import type { Consistency, Structure } from '../../scoring/consistency.ts'
import { consistency, masterAlert } from '../../scoring/consistency.ts'
import type { Issue } from '../../workbook/issue.ts'
import type { RowOf } from '../../workbook/tab.ts'
import type { consistency as consistencyTab } from '../../workbook/tabs/consistency.ts'
import type { variables } from '../../workbook/tabs/variables.ts'
import { byId } from '../order.ts'
import type { VariableLinks } from '../variables/links.ts'

type VariableRow = RowOf<typeof variables>
type AgreementRow = RowOf<typeof consistencyTab>

/** What is wrong with the reference source of a datum. */
export interface MasterAlert {
  readonly code: 'no-master' | 'several-masters' | 'not-a-holder' | 'named-otherwise'
  /** The sources it speaks of. */
  readonly sources: readonly string[]
}

/** A datum several sources hold, and how far they agree on it. */
export interface Agreement extends Consistency {
  readonly datum: string
  readonly sources: readonly string[]
  readonly sameFormat: boolean | null
  /** Null when nobody knows, and for a datum without a list of codes. */
  readonly sameCodes: boolean | null
  readonly alert: MasterAlert | null
}

/** The data several sources hold by confirmed links, by id. */
export function agreements(
  variableRows: readonly VariableRow[],
  linked: ReadonlyMap<string, VariableLinks>,
  rows: readonly AgreementRow[],
): ReadonlyMap<string, Agreement> {
  const holdings = variableRows.flatMap((row) =>
    (linked.get(row.key)?.confirmed ?? []).map((datum) => ({ datum, row })),
  )
  const told = new Map(rows.map((row) => [row.values.datum, row]))
  const held = [...grouped(holdings, ({ datum }) => datum)].sort(([a], [b]) => byId(a, b))
  return new Map(
    held.flatMap(([datum, own]) => {
      const holders = own.map(({ row }) => row)
      const sources = sourcesOf(holders)
      if (sources.length < 2) return []
      return [[datum, agreement(datum, sources, holders, told.get(datum) ?? null)] as const]
    }),
  )
}

function agreement(
  datum: string,
  sources: readonly string[],
  holders: readonly VariableRow[],
  row: AgreementRow | null,
): Agreement {
  const structure: Structure = {
    sameFormat: allAlike(holders.map(({ values }) => values.format)),
    sameCodes: isCoded(datum, holders)
      ? allAlike(holders.map(({ values }) => codes(values['allowed-values'])))
      : 'no-codes',
    sameDefinition: row?.values['same-definition'] ?? null,
  }
  return {
    datum,
    sources,
    sameFormat: structure.sameFormat,
    sameCodes: structure.sameCodes === 'no-codes' ? null : structure.sameCodes,
    alert: alertOf(sources, row?.values.master ?? null, holders),
    ...consistency(pairsOf(row), structure),
  }
}

const sourcesOf = (rows: readonly VariableRow[]) =>
  [...new Set(rows.flatMap(({ values }) => values.source ?? []))].sort(byId)

/** No as soon as two differ; yes once all are known and alike; unknown otherwise. */
function allAlike(values: readonly (string | null)[]): boolean | null {
  const known = new Set(values.filter((value) => value !== null))
  if (known.size > 1) return false
  return values.includes(null) ? null : true
}

/** Whether the values of a datum are those of a closed list, somewhere. */
function isCoded(datum: string, holders: readonly VariableRow[]): boolean {
  const isList = ({ values }: VariableRow) =>
    values.format === 'enum' || values['allowed-values'] !== null
  return data().get(datum)?.format === 'enum' || holders.some(isList)
}

/** A list of codes, whatever their order and their case. */
function codes(typed: string | null): string | null {
  if (typed === null) return null
  const all = typed.split(';').map(fold)
  return [...new Set(all.filter((code) => code !== ''))].sort().join(';')
}

/** Pairs compared, where their counts can be. */
function pairsOf(row: AgreementRow | null) {
  const { 'pairs-compared': compared = null, 'pairs-equal': equal = null } = row?.values ?? {}
  return compared === null || equal === null || equal > compared ? null : { compared, equal }
}

/** More values found alike than compared: the measure is left out, and told. */
export function pairIssues(rows: readonly AgreementRow[]): Issue[] {
  return rows.flatMap(({ line, values }): Issue[] => {
    const { 'pairs-compared': expected, 'pairs-equal': filled } = values
    if (expected === null || filled === null || filled <= expected) return []
    const place = { tab: 'consistency', row: line, column: 'pairs-equal' }
    return [{ ...place, code: 'more-than-expected', values: { filled, expected } }]
  })
}

/**
 * A datum has exactly one reference source: the one kept in Cohérence, else the only one its variables
 * name. The one kept decides; it is told where it does not hold the datum, or where variables name another.
 */
function alertOf(
  sources: readonly string[],
  kept: string | null,
  holders: readonly VariableRow[],
): MasterAlert | null {
  const named = new Set(holders.flatMap(({ values }) => values['reference-source'] ?? []))
  if (kept === null) {
    const code = masterAlert(named.size)
    return code ? { code, sources: [...named].sort(byId) } : null
  }
  if (!sources.includes(kept)) return { code: 'not-a-holder', sources: [kept] }
  const others = [...named].filter((source) => source !== kept).sort(byId)
  return others.length > 0 ? { code: 'named-otherwise', sources: others } : null
}

/**
 * How well a variable agrees with the other sources that hold its data: that of the datum they agree
 * least on. Null for what one source alone holds, and where nothing tells. House rule.
 */
export function variableConsistency(
  { confirmed }: VariableLinks,
  all: ReadonlyMap<string, Agreement>,
): number | null {
  const rates = confirmed.flatMap((datum) => all.get(datum)?.rate ?? [])
  return rates.length > 0 ? Math.min(...rates) : null
}
