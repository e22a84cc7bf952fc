import type { ISheetDataValidationRule } from '@univerjs/core'
import type { Order } from './shapeOrders.ts'

type Rules = ReadonlyMap<string, ISheetDataValidationRule>

/** What turns the drop-downs and checkboxes of a tab into others. */
export function ruleOrders(before: Rules, after: Rules): Order[] {
  const gone = [...before.keys()].filter((uid) => !isSame(before.get(uid), after.get(uid)))
  const come = [...after.values()].filter((rule) => !isSame(before.get(rule.uid), rule))
  return [
    ...gone.map((ruleId): Order => ['data-validation.mutation.removeRule', { ruleId }]),
    ...come.map((rule): Order => ['data-validation.mutation.addRule', { rule }]),
  ]
}

function isSame(
  one: ISheetDataValidationRule | undefined,
  other: ISheetDataValidationRule | undefined,
) {
  return JSON.stringify(one) === JSON.stringify(other)
}
