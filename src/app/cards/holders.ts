import type { AnsweredNeed } from '../../planning/needs/answers.ts'
import { askedNeeds } from '../../planning/needs/askedNeeds.ts'
import type { VariableLinks } from '../../planning/variables/links.ts'
import type { VariableFigures } from '../../planning/variables/variableFigures.ts'
import { requirementSymbols } from '../../workbook/symbols.ts'
import type { Inventory } from '../inventory.ts'
import type { Judgement } from '../judgement.ts'
import { answeredNeeds } from '../judgement.ts'

/** A variable that holds a datum, or may, and why the plan cannot rest on it alone. */
export interface Holder {
  readonly id: string
  readonly name: string
  readonly source: string
  /** What the need that suits it worst says of it, with its symbol. */
  readonly why: string
  /** Whether somebody still has to confirm that it holds the datum. */
  readonly isSuggested: boolean
  /** Shares 0–1, as its row says; null when unknown. */
  readonly completeness: number | null
  readonly validity: number | null
}

/** The variables that hold a datum, each judged as if it were alone to hold it: nearest first. */
export function heldBy(
  datum: string,
  linked: ReadonlyMap<string, VariableLinks>,
  read: Inventory,
  judged: Judgement,
): Holder[] {
  const { rows, settings } = read
  const { asked } = askedNeeds(rows.scenarios, rows.needs, settings.contactAudience)
  const needs = asked.filter((need) => need.datum === datum)
  const all = [...judged.figures.values()]
  const names = new Map(rows.sources.map(({ key, values }) => [key, values.name ?? key]))
  const isHolder = ({ id }: { readonly id: string }) => {
    const { confirmed = [], suggested = [] } = linked.get(id) ?? {}
    return confirmed.includes(datum) || suggested.includes(datum)
  }
  const alone = (figures: VariableFigures) => {
    const others = all.filter((one) => one === figures || !isHolder(one))
    return answeredNeeds(read, needs, others, judged.clearance, judged.flows)
  }
  return all
    .filter(isHolder)
    .map((figures) => ({ figures, worst: worstOf(alone(figures)) }))
    .sort((a, b) => near(b.worst) - near(a.worst))
    .flatMap(({ figures, worst }) => {
      const row = rows.variables.find(({ key }) => key === figures.id)
      if (!row) return []
      const { name, label, source, completeness, validity } = row.values
      return [
        {
          id: row.key,
          name: label ?? name ?? row.key,
          source: names.get(source ?? '') ?? '',
          why: worst ? said(worst, read) : '',
          isSuggested: !linked.get(row.key)?.confirmed.includes(datum),
          completeness,
          validity,
        },
      ]
    })
}

function worstOf(needs: readonly AnsweredNeed[]): AnsweredNeed | null {
  return [...needs].sort((a, b) => near(a) - near(b))[0] ?? null
}

/** What is proven counts before what is hoped for. */
function near(need: AnsweredNeed | null): number {
  return need ? need.satisfaction.proven * 1000 + need.satisfaction.assumed : 0
}

function said({ satisfaction: { status } }: AnsweredNeed, { lexicon }: Inventory): string {
  const word = lexicon.word('requirement_status', status)
  return [requirementSymbols[status], word].filter(Boolean).join(' ')
}
