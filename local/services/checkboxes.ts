// Checkboxes: a validation rule that says which two values a cell goes between.
import type { Cell, Scalar, ValidationRule } from '../store/cell.ts'
import { change, mapCells } from './rangeCells.ts'
import type { RangePlace } from './rangePlace.ts'
import type { DataValidationService } from './validation.ts'

/** The values of a ticked and an unticked checkbox. */
function checkboxValues(rule: ValidationRule): readonly [checked: Scalar, not: Scalar] {
  const [checked = true, unchecked = rule.values.length > 0 ? '' : false] = rule.values
  return [checked as Scalar, unchecked as Scalar]
}

/** Makes every cell an unticked checkbox. */
export function layCheckboxes<R extends RangePlace>(
  range: R,
  validation: DataValidationService,
): R {
  const [, unchecked] = checkboxValues(validation.rule)
  return change(range, (cell) => {
    cell.rule = validation.rule
    put(cell, unchecked)
  })
}

/** Ticks or unticks the checkboxes of a range; other cells are left alone. */
export function tick<R extends RangePlace>(range: R, ticked: boolean): R {
  return change(range, (cell) => {
    if (cell.rule?.criteria !== 'CHECKBOX') return
    const [checked, unchecked] = checkboxValues(cell.rule)
    put(cell, ticked ? checked : unchecked)
  })
}

/** Takes the checkboxes away, with the values they gave. */
export function takeCheckboxes<R extends RangePlace>(range: R): R {
  return change(range, (cell) => {
    if (cell.rule?.criteria !== 'CHECKBOX') return
    const values = checkboxValues(cell.rule)
    cell.rule = null
    if (values.includes(cell.value)) put(cell, '')
  })
}

/** Whether all checkboxes are ticked; null when they differ, or when a cell is none. */
export function isChecked(range: RangePlace): boolean | null {
  const states = mapCells(range, (cell) => {
    if (cell?.rule?.criteria !== 'CHECKBOX') return null
    return cell.value === checkboxValues(cell.rule)[0]
  }).flat()
  const [first = null] = states
  return states.every((state) => state === first) ? first : null
}

function put(cell: Cell, value: Scalar): void {
  cell.value = value
  cell.formula = null
  cell.runs = null
}
