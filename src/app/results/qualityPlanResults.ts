import { nextRun } from '../../planning/quality/nextRun.ts'
import { qualityPlan } from '../../workbook/tabs/qualityPlan.ts'
import type { Inventory } from '../inventory.ts'
import type { Edit } from '../ports.ts'
import { rowFigures } from './figures.ts'

/** The computed columns of Dispositif qualité. */
export function qualityPlanResults(inventory: Inventory): Edit {
  return rowFigures(
    qualityPlan,
    inventory.rows.qualityPlan,
    ({ values }) => ({
      'next-run': nextRun({
        rhythm: values.rhythm,
        frequency: values.frequency,
        lastRun: values['last-run'],
      }),
    }),
    inventory,
  )
}
