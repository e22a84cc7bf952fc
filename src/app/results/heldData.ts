import type { HeldDatum } from '../../planning/steering/sourceMatrix.ts'
import { sourceMatrix } from '../../planning/steering/sourceMatrix.ts'
import type { Inventory } from '../inventory.ts'
import type { Judgement } from '../judgement.ts'

/** Which sources hold each datum, and the one that counts: that of Cohérence, else that of Variables. */
export function heldData({ rows }: Inventory, { figures }: Judgement): HeldDatum[] {
  const kept = new Map(rows.consistency.map(({ values }) => [values.datum, values.master]))
  const named = new Map(rows.variables.map((row) => [row.key, row.values['reference-source']]))
  return sourceMatrix([...figures.values()], {
    chosen: (datum) => kept.get(datum) ?? null,
    named: (variable) => named.get(variable) ?? null,
  })
}
