import type { TrustOf } from '../../planning/singleView/repositoryKeys.ts'
import { keyFigures } from '../../planning/singleView/repositoryKeys.ts'
import type { Issue } from '../../workbook/issue.ts'
import type { ReferencesRead } from '../../workbook/reading/references.ts'
import { readReferences } from '../../workbook/reading/references.ts'
import { repository } from '../../workbook/tabs/repository.ts'
import type { Inventory } from '../inventory.ts'
import type { Judgement } from '../judgement.ts'
import type { Edit } from '../ports.ts'
import { rowFigures } from './figures.ts'
import { heldData } from './heldData.ts'

type RepositoryRow = Inventory['rows']['repository'][number]

/** The computed columns of RCU, and what its rules lack. */
export function repositoryResults(
  inventory: Inventory,
  judgement: Judgement,
): { readonly edit: Edit; readonly issues: readonly Issue[] } {
  const held = heldData(inventory, judgement)
  const references = new Map(held.map(({ datum, reference }) => [datum, reference]))
  const reference = (datum: string | null) => references.get(datum ?? '') ?? null
  return {
    edit: keyEdit(inventory, judgement, reference),
    issues: inventory.rows.repository.flatMap((row) => ruleIssues(row, inventory, reference)),
  }
}

type ReferenceOf = (datum: string | null) => string | null

function keyEdit(inventory: Inventory, judgement: Judgement, reference: ReferenceOf): Edit {
  const rows = inventory.rows.repository
  const orders = new Map(
    rows.map((row) => [row.values.datum, trustOrder(row, inventory).ids] as const),
  )
  const trust: TrustOf = (datum) => [...(orders.get(datum) ?? []), reference(datum) ?? '']
  const strong = rows.filter(({ values }) => values.role === 'strong-key')
  const strongKeys = new Set(strong.flatMap(({ values }) => values.datum ?? []))
  const figures = [...judgement.figures.values()]
  return rowFigures(
    repository,
    rows,
    ({ values: { datum, role } }) => {
      const found = keyFigures(datum ?? '', role, strongKeys, figures, trust)
      const { coverage, uniqueness, reconcilable } = found
      return { coverage, uniqueness, reconcilability: reconcilable }
    },
    inventory,
  )
}

/** Sources in order of trust, as people write it: `SRC-005 > SRC-010`, or one a line. */
function trustOrder({ values }: RepositoryRow, { lexicon }: Inventory): ReferencesRead {
  const typed = (values['source-order'] ?? '').replace(/>/g, ';')
  return readReferences(typed, lexicon.references('sources'))
}

/** A source nobody knows in an order of trust, and a rule that needs a reference source there is not. */
function ruleIssues(row: RepositoryRow, inventory: Inventory, reference: ReferenceOf): Issue[] {
  const place = { tab: repository.id, row: row.line }
  const target = inventory.lexicon.tabName('sources')
  const unread = trustOrder(row, inventory).faults.map(
    ({ text }): Issue => ({
      ...place,
      column: 'source-order',
      code: 'reference-unknown',
      values: { value: text, target },
    }),
  )
  const { survivorship, datum } = row.values
  if (survivorship !== 'master-source' || reference(datum) !== null) return unread
  return [...unread, { ...place, column: 'survivorship', code: 'survivorship-without-master' }]
}
